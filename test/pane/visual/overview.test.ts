import type { Page } from 'playwright-core';
import { focused, politely } from './pageReads';
import { check, openOverview, planRows } from './pageSteps';
import { withPanePage } from './panePage';

const open = withPanePage();

async function checked(): Promise<Page> {
  const page = await open();
  await openOverview(page);
  return page;
}

test('the list is one stop of the keyboard, its arrows move, Enter opens a plan, Esc leads back to its row', async () => {
  const page = await checked();
  await planRows(page).first().focus();
  const first = await focused(page);
  await page.keyboard.press('ArrowDown');
  const second = await focused(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: second ?? '' }).waitFor();
  expect(await focused(page)).toBe(second);
  await page.keyboard.press('Escape');
  await page.getByRole('list', { name: 'Planer' }).waitFor();
  expect(await focused(page)).toBe(second);
});

test('a row says in one sentence what its bars show', async () => {
  const page = await checked();
  expect(await planRows(page).first().getAttribute('aria-label')).toBe(
    'Lersøgrunden, Bispebjerg, ikke klar, 1 fejl, 4 advarsler, samlet ramme 33.136.000,00\u00a0kr., CFBU 5 af 12, mangler 2, kommune 11,9\u00a0%',
  );
});

test('search and chips narrow the list, and a filter without a hit can be cleared', async () => {
  const page = await checked();
  expect(await planRows(page).count()).toBe(14);
  await page.getByRole('button', { name: /^Ikke klar/ }).click();
  expect(await planRows(page).count()).toBe(3);
  await page.getByRole('searchbox').fill('nørrebro');
  expect(await planRows(page).count()).toBeLessThan(3);
  await page.getByRole('searchbox').fill('findes slet ikke');
  await page.getByRole('button', { name: 'Ryd filteret' }).click();
  expect(await planRows(page).count()).toBe(14);
});

test('a district is chosen from the menu', async () => {
  const page = await checked();
  await page.getByRole('button', { name: 'Vælg bydel' }).click();
  await page.getByRole('menuitemradio', { name: 'Nørrebro' }).click();
  const shown = await planRows(page).evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((name) => !name.includes('Nørrebro'))).toEqual([]);
});

test('what was found is said politely once, and a result of old cells says so', async () => {
  const page = await checked();
  expect(await politely(page)).toBe('Kontrollen er færdig: 5 fejl, 11 advarsler, 3 bemærkninger.');
  await page.evaluate(() => {
    window.port.edit('Finansiering', { sheet: 'Finansiering', top: 1, left: 5, bottom: 2, right: 5 }, 2);
  });
  expect(await politely(page)).toBe('Arket er ændret siden kl. 14.32');
  await page.getByText('2 celler i Finansiering er ændret. Tallene herunder er de gamle.').waitFor();
  await page.getByText('Kl. 14.32: 3 af 14 planer har fejl, der skal rettes.').waitFor();
});

test('an open cell is waited for with a word, and the check ends by itself', async () => {
  const page = await checked();
  await page.evaluate(() => {
    window.port.hold();
    void window.pane.check();
    window.port.wait({ for: 'cellEdit' });
  });
  const title = page.getByText('Afslut redigering af cellen med Enter');
  await title.waitFor();
  await page.evaluate(() => {
    window.port.wait(undefined);
    window.port.letGo();
  });
  await title.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: 'Ikke klar til indsendelse' }).waitFor();
});

test('a write that fails says what happened and what to do, and goes through the second time', async () => {
  const page = await checked();
  await page.evaluate(() => window.port.failing.set('writeSummary', 'protected'));
  await page.getByRole('button', { name: 'Skriv resumé' }).click();
  await page
    .getByText('Arket »Finansiering« er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.')
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await page.getByText('Resuméet står i arket »Kontrol«.').first().waitFor();
});

test('English words keep Excel’s separators, and the page says its language', async () => {
  const page = await open({ language: 'en-US' });
  await check(page);
  await page.getByRole('heading', { level: 1, name: 'Not ready to submit' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.getByText('33.136.000,00\u00a0kr.').first().waitFor();
});

test('an empty workbook has a verdict that judges nothing, and ways on', async () => {
  const page = await open({ file: 'tom' });
  await check(page);
  const heading = page.getByRole('heading', { level: 1, name: 'Kan ikke vurderes' });
  await heading.waitFor();
  await page.getByText('Projektmappen har intet budgetark, der kan læses. 1 ark blev set igennem.').waitFor();
  const red = await page
    .getByRole('button', { name: '1 fejl' })
    .locator('svg')
    .evaluate((svg) => getComputedStyle(svg).color);
  const icon = await heading.locator('xpath=preceding-sibling::*[1]').evaluate((svg) => getComputedStyle(svg).color);
  expect(icon).not.toBe(red);
  await page.getByRole('button', { name: 'Prøv med 14 eksempelplaner' }).click();
  await page.getByText('Eksemplet er åbnet som en ny projektmappe.').first().waitFor();
  await page.getByRole('button', { name: 'Indsæt tomme budgetark' }).click();
  await page.getByText('Tilføjet: Vejledning').first().waitFor();
});
