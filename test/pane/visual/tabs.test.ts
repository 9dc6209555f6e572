import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Selection } from '../../../src/excel/port';
import { withPanePage } from './panePage';

const open = withPanePage();

const select = (page: Page, sheet: string, row: number, column: number, text = ''): Promise<void> =>
  page.evaluate(
    (selection) => {
      window.port.select(selection);
    },
    { area: { sheet, top: row, bottom: row, left: column, right: column }, text, samples: ['12', '31'] } as Selection,
  );
const asked = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.port.asked);

/** The portfolio, whose references stand under a heading that nobody knows. */
async function withoutReferences(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const { grid } of window.port.workbook.sheets) {
      const text = grid.text.bind(grid);
      grid.text = (row, column) => text(row, column).replace(/^CFBU-reference$/, 'Videnskat. nr.');
    }
    return window.pane.check();
  });
  await page.getByRole('tab', { name: 'Tabeller' }).click();
  await page.getByRole('heading', { name: 'Aktiviteter: Kolonnen »CFBU-reference« blev ikke fundet' }).waitFor();
}

async function openFunction(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: 'Funktioner' }).click();
  await page.getByRole('button', { name: new RegExp(`^${name} `) }).press('Enter');
}

describe.each(['light', 'dark', 'forced'] as const)('axe finds nothing in %s colours at 320 px', (colors) => {
  const faults = async (page: Page): Promise<string[]> => {
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const { violations } = await page.evaluate(() => window.axe.run({ exclude: [['[data-tabster-dummy]']] }));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ...(wide > 0 ? [`${String(wide)} px too wide`] : []),
    ];
  };

  test('in the tables, with a column to point out', async () => {
    const page = await open({ width: 320, colors });
    await withoutReferences(page);
    await select(page, 'Aktiviteter', 0, 5, 'Videnskat. nr.');
    expect(await faults(page)).toEqual([]);
  });

  test('in the functions, with one opened', async () => {
    const page = await open({ width: 320, colors });
    await openFunction(page, 'EXPLAIN_SHARE');
    expect(await faults(page)).toEqual([]);
  });

  test('in the settings, with a tolerance that is no amount', async () => {
    const page = await open({ width: 320, colors });
    await page.evaluate(() => window.pane.check());
    await page.getByRole('button', { name: 'Indstillinger' }).click();
    const tolerance = page.getByLabel('Tolerance i kr.');
    await tolerance.fill('meget');
    await tolerance.press('Enter');
    await page.getByText('Skriv et beløb på 0').waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

test('a column is pointed out by selecting it, kept, and taken back; the focus is never lost', async () => {
  const page = await open();
  await withoutReferences(page);
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
  await page.evaluate(() => window.pane.check());
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
  await page.evaluate(() => window.pane.check());
  await page.getByRole('button', { name: 'Indstillinger' }).click();
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
