import type { Page } from 'playwright-core';
import { asked, select } from './pageReads';
import { check, openFunction, openSettings, openTablesWithoutReferences } from './pageSteps';
import { withPanePage } from './panePage';

const open = withPanePage();

test('a column is pointed out by selecting it, kept, and taken back; the focus is never lost', async () => {
  const page = await open();
  await openTablesWithoutReferences(page);
  await select(page, 'Planer', 3, 1);
  await page.getByText('Markér en celle i kolonnen i arket »Aktiviteter«.').waitFor();
  await select(page, 'Aktiviteter', 0, 5, 'Videnskat. nr.');
  await page.getByText('Aktiviteter!F1 »Videnskat. nr.«').waitFor();
  await page.getByRole('button', { name: 'Brug kolonne F' }).press('Enter');
  await page.getByText('Aktiviteter: »CFBU-reference« er kolonne F').waitFor();
  expect(await page.evaluate(() => window.port.memory.mappings)).toEqual([
    { sheet: 'Aktiviteter', table: 'activities', column: 'F', key: 'reference' },
  ]);
  await expectFocus(page, 'Fundne tabeller');

  await page.getByRole('button', { name: /^Fortryd: Aktiviteter/ }).press('Enter');
  await page.getByRole('button', { name: 'Findes ikke her' }).press('Enter');
  await page.getByText('Aktiviteter: »CFBU-reference« findes ikke').waitFor();
  await page.getByText('203 rækker · mangler CFBU-reference').waitFor();
  await expectFocus(page, 'Fundne tabeller');
});

test('an uncertain amount counts as the number that the officer chooses', async () => {
  const page = await open({ file: 'rodet.xlsx' });
  await check(page);
  await page.getByRole('tab', { name: 'Tabeller' }).click();
  await page.getByRole('button', { name: 'Brug 2.300.000,00 kr.' }).press('Enter');
  await page.getByText(/regnes som 2\.300\.000,00.kr\./).waitFor();
  expect(await page.evaluate(() => window.port.memory.accepted.map(({ ore }) => ore))).toEqual([230_000_000]);
  await page.getByText('Usikre beløb').waitFor({ state: 'detached' });
});

test('a formula goes into an empty cell, and never into one that is not', async () => {
  const page = await open();
  await openFunction(page, 'ALLOCATE');
  await select(page, 'Planer', 4, 5, '12');
  await page.getByText('F5 er ikke tom. Vælg en tom celle.').waitFor();
  await page.getByRole('button', { name: 'Indsæt i F5' }).press('Enter');
  await select(page, 'Planer', 2, 3);
  await page.getByText('Formlen bruger D2:D4. Vælg en anden celle.').waitFor();
  await select(page, 'Planer', 4, 5);
  await page.getByRole('button', { name: 'Indsæt i F5' }).press('Enter');
  await page.getByText('Formlen står i Ark1!A1.').first().waitFor();
  expect((await asked(page)).filter((what) => what.startsWith('insert'))).toEqual([
    'insertFormula =ALLOCATE(100,D2:D4)',
  ]);
});

test('settings are kept in the workbook and checked with; language and theme change at once', async () => {
  const page = await open();
  await openSettings(page);
  await page.getByText('Ruden og funktionerne har samme version').waitFor();
  await page.getByLabel('Regelsæt').selectOption('LBF 2019-26');
  await page.getByLabel('Tolerance i kr.').fill('2,5');
  await page.getByLabel('Tolerance i kr.').press('Enter');
  await page.waitForFunction(() => window.port.memory.choices.toleranceOre === 250);
  expect(await page.evaluate(() => window.port.memory.choices)).toEqual({ ruleSet: 'lbf-2019-26', toleranceOre: 250 });
  await page.getByLabel('Sprog').selectOption('English');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});

async function expectFocus(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, text);
}
