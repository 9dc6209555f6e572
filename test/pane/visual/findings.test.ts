import type { Page } from 'playwright-core';
import { asked, focused, politely } from './pageReads';
import { check, openFindings, openWaiver, row } from './pageSteps';
import { withPanePage, type PaneOptions } from './panePage';

const open = withPanePage();

async function findings(options: PaneOptions = {}): Promise<Page> {
  const page = await open(options);
  await openFindings(page);
  return page;
}

test('arrow keys group by rule, and a rule’s rows name their plans', async () => {
  const page = await findings();
  await page.getByRole('radio', { name: 'Efter plan' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { level: 2, name: 'CFBU-01 Flertal af CFBU-henvisninger' }).waitFor();
  await row(page, /6 af 12 aktiviteter.*Stefansvænget/).waitFor();
});

test('a chip shows its severity alone, says how many there are, and shows all again', async () => {
  const page = await findings();
  const headings = page.getByRole('heading', { level: 3 });
  const all = await headings.count();
  await page.getByRole('button', { name: '5 fejl' }).click();
  expect(await headings.count()).toBe(5);
  expect(await politely(page)).toBe(`5 af ${String(all)} fund vises.`);
  await page.getByRole('button', { name: '5 fejl' }).click();
  expect(await headings.count()).toBe(all);
});

test('a finding goes to its cell, or to the one chosen of several, and says so', async () => {
  const page = await findings();
  await row(page, /Kommunens andel er 11,9/).press('Enter');
  await page.getByRole('button', { name: 'Gå til celle' }).press('Enter');
  expect(await asked(page)).toContain('goTo Finansiering!K3:K4');
  expect(await politely(page)).toBe('Finansiering!K3:K4 er markeret i arket.');
  await row(page, /Borgerrepræsentationen har godkendt/).press('Enter');
  await page.getByRole('button', { name: 'Gå til celle' }).last().press('Enter');
  await page.getByRole('menuitem', { name: 'Godkendelser!C10' }).press('Enter');
  expect(await asked(page)).toContain('goTo Godkendelser!C10');
});

test('what the rule asks is told when asked for, and put away again', async () => {
  const page = await findings();
  await row(page, /Kommunens andel er 11,9/).press('Enter');
  const help = page.getByText(/^Kommunens andel af samlet ramme holdes op mod den lokale aftale/);
  expect(await help.count()).toBe(0);
  await page.getByRole('button', { name: 'Hvad kræver FIN-03?' }).press('Enter');
  await help.waitFor();
  await page.getByRole('button', { name: 'Skjul, hvad FIN-03 kræver' }).press('Enter');
  expect(await help.count()).toBe(0);
});

test('a correction shows every cell before it is made, and is made once', async () => {
  const page = await findings({ undo: 'all' });
  await row(page, /Kommunens andel er 11,9/).press('Enter');
  const box = page.getByRole('table').filter({ hasText: 'Forslag' });
  expect(await box.getByRole('row').count()).toBe(3);
  await page.getByText('Vis hver celle').press('Enter');
  expect(await box.getByRole('row').count()).toBe(9);
  await page.getByText('Summen er uændret. Løser også FIN-\u206004 og FIN-\u206005. Ctrl+Z fortryder.').waitFor();
  await page.getByRole('button', { name: 'Ret 8 celler' }).press('Enter');
  await page
    .getByText(/^Rettet: F3:I3 og F5:I5 i Finansiering\./)
    .first()
    .waitFor();
  expect((await asked(page)).filter((what) => what === 'applyFix 8')).toHaveLength(1);
});

test('a correction whose cells have changed is held back and says why; one that is refused tells the cell', async () => {
  const page = await findings();
  await row(page, /Betalerne giver 0,01/).press('Enter');
  await page.evaluate(() => {
    window.port.edit('Finansiering', { sheet: 'Finansiering', top: 8, left: 8, bottom: 8, right: 8 });
  });
  await page.getByText('Cellerne er ændret siden kontrollen. Kontrollér igen, før du retter.').waitFor();
  const button = page.getByRole('button', { name: 'Ret cellen' });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await page.evaluate(() => window.pane.check());
  await page.evaluate(() => {
    window.port.fixOutcome = { applied: false, changed: { sheet: 'Finansiering', row: 8, column: 8 } };
  });
  await button.press('Enter');
  await page
    .getByText('Finansiering!I9 er ændret siden kontrollen. Intet blev rettet, og projektmappen kontrolleres igen.')
    .first()
    .waitFor();
});

test('where the host undoes cell by cell, no single Ctrl+Z is promised', async () => {
  const page = await findings();
  await row(page, /Kommunens andel er 11,9/).press('Enter');
  await page.getByText('Summen er uændret. Løser også FIN-\u206004 og FIN-\u206005.', { exact: true }).waitFor();
});

test('the form of an explanation takes focus, names its faults, and gives focus back to where it was opened', async () => {
  const page = await open();
  await openWaiver(page);
  expect(await focused(page)).toBe('Begrund afvigelse');
  await page.getByRole('button', { name: 'Gem begrundelse' }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.getByLabel('Gælder til og med').fill('31. juli');
  await page.getByText('Skriv datoen som dd.mm.åååå.').waitFor();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-explain'));
});

test('a half-written explanation is there again after a look at another tab or at the list, until it is cancelled', async () => {
  const page = await open();
  await openWaiver(page);
  const reason = page.getByLabel('Begrundelse');
  await reason.fill('Aftalt i bydelsbestyrelsen');
  await page.getByRole('tab', { name: 'Overblik' }).click();
  await page.getByRole('button', { name: 'Skriv resumé' }).waitFor();
  await page.getByRole('tab', { name: 'Fund' }).click();
  expect(await reason.inputValue()).toBe('Aftalt i bydelsbestyrelsen');
  await reason.press('Escape');
  await page.getByRole('button', { name: 'Begrund afvigelse' }).press('Enter');
  expect(await reason.inputValue()).toBe('Aftalt i bydelsbestyrelsen');
  await page.getByRole('button', { name: 'Annullér' }).press('Enter');
  await page.getByRole('button', { name: 'Begrund afvigelse' }).press('Enter');
  expect(await reason.inputValue()).toBe('');
});

test('the last day says how it is written before it is, and is shown as it was understood', async () => {
  const page = await open();
  await openWaiver(page);
  await page.getByText('Dato som dd.mm.åååå. Efter den dag er den en advarsel igen.').waitFor();
  const until = page.getByLabel('Gælder til og med');
  await until.fill('31/12-27');
  await until.blur();
  expect(await until.inputValue()).toBe('31.12.2027');
  expect(await page.getByText('Skriv datoen som dd.mm.åååå.').count()).toBe(0);
});

test('an explanation is written with the finding’s rule and plan', async () => {
  const page = await open();
  await openWaiver(page);
  await page.getByLabel('Begrundelse').fill('Aftalt i bydelsbestyrelsen.');
  await page.getByLabel('Navn').fill('Karen Holm');
  await page.getByLabel('Gælder til og med').fill('31.7.2019');
  await page.keyboard.press('Enter');
  await page.getByText('Begrundelsen er gemt. Advarslen er nu begrundet.').first().waitFor();
  expect(await page.evaluate(() => window.port.waivers)).toEqual([
    {
      code: 'FIN-03',
      plan: 'Lersøgrunden',
      reason: 'Aftalt i bydelsbestyrelsen.',
      name: 'Karen Holm',
      until: '2019-07-31',
      language: 'da',
    },
  ]);
});

test('the overview’s link to the rules that did not run opens them and brings the keyboard there', async () => {
  const page = await open();
  await check(page);
  await page.getByRole('button', { name: /regler kørte$/ }).press('Enter');
  await page.getByText('FIN-11 kørte ikke: Finansiering har ingen kolonner »Timer« og »Timesats«.').waitFor();
  await page.getByText('FIN-\u206011 Timer og timesats').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === '2 regler kørte ikke');
});

test('what is taken away with the keyboard on it leaves it a place: the next row, or the title', async () => {
  const page = await open();
  await page.evaluate(() => window.pane.check());
  await page.getByRole('listitem').first().press('Enter');
  await page.getByRole('button', { name: /^Se \d+ fund$/ }).press('Enter');
  await page.getByRole('button', { name: 'Kun Lersøgrunden' }).press('Enter');
  await row(page, /Betalerne giver 0,01/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});
