import type { Page } from 'playwright-core';
import { becomes } from '../support/becomes';
import { withWorkbench } from '../support/browser';
import { Officer } from '../support/officer';
import { troubles, typeInto, valueAt } from '../support/sheetInPage';

/** As the add-in's pages are to be served, whoever serves them. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' https://appsforoffice.microsoft.com",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};
const ANCESTORS = "'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft";

const open = withWorkbench({ addin: 'budgetkontrol' });

const parsed = (policy = ''): Record<string, string> =>
  Object.fromEntries(policy.split(';').map((rule) => rule.trim().split(/ (.*)/s).slice(0, 2) as [string, string]));

/** Every tab, a check and a write: what the pane does with the page it stands in. */
async function useAll(page: Page): Promise<void> {
  const officer = new Officer(page);
  await officer.check('3 af 14 planer har fejl, der skal rettes.');
  await officer.pane.getByRole('listitem', { name: /^Lersøgrunden, / }).click();
  await officer.press('Alle planer');
  await officer.tab('Fund');
  await officer.finding('FIN-03', 'Finansiering!K3:K4').click();
  await officer.press('Begrund afvigelse');
  await officer.press('Annullér');
  await officer.tab('Tabeller');
  await officer.sees('Fundne tabeller');
  await officer.tab('Funktioner');
  await officer.pane.getByRole('button', { name: /^FUNDING_SPLIT/ }).click();
  await officer.press('Kopiér');
  await officer.press('Indstillinger');
  await officer.pane.getByLabel('Tema').selectOption('Mørkt');
  await officer.press('Skriv resumé');
  await officer.isTold('Resuméet står i arket »Kontrol«.');
}

test('under the policy of production all of the pane works, and nothing is asked of another server', async () => {
  const { page, context, origin, requests } = await open();
  const violations: string[] = [];
  await context.exposeFunction('violated', (what: string) => violations.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { violated } = window as unknown as { violated: (what: string) => void };
      violated(`${violatedDirective} ${blockedURI}`);
    });
  });
  const answered = page.waitForResponse((one) => one.url().endsWith('/taskpane.html'));
  await page.reload();
  expect(parsed((await answered).headers()['content-security-policy'])).toEqual({
    ...POLICY,
    'frame-ancestors': ANCESTORS,
  });
  // The page brings the policy along for servers that do not; browsers take `frame-ancestors` from a header alone.
  const meta = page.frameLocator('iframe').locator('meta[http-equiv="Content-Security-Policy"]');
  expect(parsed((await meta.getAttribute('content')) ?? '')).toEqual(POLICY);
  await useAll(page);
  await typeInto(page, 'H21', '=MUNICIPAL_SHARE(E5)');
  await becomes(() => valueAt(page, 'H21'), 4_142_000);
  expect(violations).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
  expect(requests.filter((address) => address.includes('/office/'))).toContain(`${origin}/office/office.js`);
  expect(await troubles(page)).toEqual([]);
});

test('the example opens as a workbook of its own, fetched when it is asked for, and is checked there', async () => {
  const { page, context, origin, requests } = await open();
  const officer = new Officer(page);
  const example = `${origin}/assets/eksempel.xlsx`;
  const button = officer.pane.getByRole('button', { name: 'Prøv med 14 eksempelplaner' });
  await typeInto(page, 'A20', 'mit eget');
  await button.waitFor();
  expect(requests).not.toContain(example);
  const [beside] = await Promise.all([context.waitForEvent('page'), button.click()]);
  await officer.isTold('Eksemplet er åbnet som en ny projektmappe.');
  expect(requests).toContain(example);
  expect(await valueAt(page, 'A20')).toBe('mit eget');
  expect(await page.locator('.file-name').innerText()).toBe('portefoelje.xlsx');

  const other = new Officer(beside);
  await other.pane.getByRole('button', { name: 'Kontrollér denne projektmappe' }).click();
  await other.sees('3 af 14 planer har fejl, der skal rettes.');
  expect(await beside.locator('.file-name').innerText()).toBe('Mappe1.xlsx');
  expect(await valueAt(beside, 'A20')).toBeNull();
  expect([...(await troubles(page)), ...(await troubles(beside))]).toEqual([]);
});

test('an example that does not come is told in a plain sentence', async () => {
  const { page, context } = await open();
  const officer = new Officer(page);
  await context.route('**/assets/eksempel.xlsx', (route) => route.fulfill({ status: 200, body: 'ikke en fil' }));
  await officer.press('Prøv med 14 eksempelplaner');
  await officer.sees('Eksemplet blev ikke åbnet');
  expect(await troubles(page)).toEqual([]);
});
