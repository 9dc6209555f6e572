import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { becomes } from '../support/becomes';
import { withWorkbench } from '../support/browser';
import { fillAt, isInView, select, shownAt, troubles, typeInto, valueAt } from '../support/sheetInPage';
import { readTraces } from '../../workbench/recorder/readTraces';
import { tempFolder } from '../support/tempFolder';

const open = withWorkbench();
const folder = tempFolder();
const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe');

test('the workbench opens the example with the add-in beside it, and says that it is not Excel', async () => {
  const { page } = await open();
  await paneOf(page).getByText('Klar.').waitFor();
  expect(await page.locator('.banner').innerText()).toBe(
    'Dette er ikke Excel. Det er en prøvebænk til udvikling; tal og filer er ægte, resten er efterlignet.',
  );
  expect(await page.locator('.ribbon-button').allInnerTexts()).toEqual(['Åbn ruden', 'Markér celler']);
  expect(await page.locator('.ribbon-label').allInnerTexts()).toEqual(['Prøve']);
  expect((await page.locator('.sheet-tab').allInnerTexts()).slice(0, 3)).toEqual([
    'Planer',
    'Aktiviteter',
    'Finansiering',
  ]);
  expect(await shownAt(page, 'E5')).toBe('33.136.000,00');
  expect(await troubles(page)).toEqual([]);
});

test('functions of the add-in compute in cells while one types, spill, give errors and follow what they read', async () => {
  const { page } = await open();
  await paneOf(page).getByText('Klar.').waitFor();
  await typeInto(page, 'H21', '=municipal_share(E5)*2');
  await typeInto(page, 'H22', '=SPLIT(E5)');
  await typeInto(page, 'H23', '=FAIL("mangler")');
  await typeInto(page, 'H24', '=SUM(H22:K22;E6)');
  await becomes(() => valueAt(page, 'H21'), 8_284_000);
  await becomes(
    () => Promise.all(['H22', 'I22', 'J22', 'K22'].map((cell) => valueAt(page, cell))),
    [4_142_000, 4_142_000, 24_852_000, 33_136_000],
  );
  await becomes(() => valueAt(page, 'H23'), '#N/A');
  expect(await shownAt(page, 'H23')).toBe('#I/T');
  await becomes(() => valueAt(page, 'H24'), 2 * 33_136_000 + 28_600_000);
  await typeInto(page, 'E5', '1.000,50');
  await becomes(() => valueAt(page, 'K22'), 1000.5);
  await becomes(() => valueAt(page, 'H21'), 250.125);
  expect(await shownAt(page, 'K22')).toBe('1000,5');
  await typeInto(page, 'J22', 'i vejen');
  await becomes(() => valueAt(page, 'H22'), '#SPILL!');
  await page.keyboard.press('Control+z');
  await becomes(() => valueAt(page, 'K22'), 1000.5);
  expect(await troubles(page)).toEqual([]);
});

test('what is typed reaches the add-in as an event, and is read as a Dane types it', async () => {
  const { page } = await open();
  const changes = paneOf(page).getByTestId('change');
  await paneOf(page).getByText('Klar.').waitFor();
  await typeInto(page, 'H20', '1.234,5');
  await changes.getByText('H20 Local RangeEdited').waitFor();
  await typeInto(page, 'H21', '31-12-2020');
  await typeInto(page, 'H22', '12,5 %');
  await typeInto(page, 'H23', "'007");
  expect(await Promise.all(['H20', 'H21', 'H22', 'H23'].map((cell) => valueAt(page, cell)))).toEqual([
    1234.5,
    44_196,
    0.125,
    '007',
  ]);
  expect(await shownAt(page, 'H21')).toBe('31-12-2020');
  await select(page, 'H22');
  const line = page.getByLabel('Cellens indhold');
  expect(await line.inputValue()).toBe('12,5 %');
  await line.fill('=H20*2');
  await line.press('Enter');
  await becomes(() => valueAt(page, 'H22'), 2469);
  await changes.nth(4).waitFor();
  expect(await troubles(page)).toEqual([]);
});

test('what the add-in writes is seen in the grid and drawn beside it, and can be taken back', async () => {
  const { page } = await open();
  await paneOf(page).getByTestId('write-table').click();
  await paneOf(page).getByText('Tabellen står på Fordeling.').waitFor();
  expect(await page.locator('.sheet-tab[aria-selected="true"]').innerText()).toBe('Fordeling');
  expect(await shownAt(page, 'B4')).toBe('750.000');
  const chart = page.getByLabel('Diagrammer på arket').locator('figure');
  expect(await chart.locator('figcaption').innerText()).toBe('Fordeling af rammen');
  expect(await chart.locator('rect').count()).toBe(3);
  await typeInto(page, 'B4', '1');
  await becomes(() => chart.locator('rect title').last().textContent(), 'Beløb 1');
  await paneOf(page).getByTestId('sum-used-range').click();
  await becomes(() => paneOf(page).getByTestId('sum').innerText(), '250001');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await becomes(() => page.getByRole('tab', { name: 'Fordeling' }).count(), 0);
  expect(await page.getByTestId('undo-status').innerText()).toBe('Intet at fortryde');
  await page.getByRole('button', { name: 'Gentag' }).click();
  await page.getByRole('tab', { name: 'Fordeling' }).click();
  await becomes(() => shownAt(page, 'B4'), '750.000');
  expect(await troubles(page)).toEqual([]);
});

test('a button of the ribbon runs its function in the add-in', async () => {
  const { page } = await open();
  await select(page, 'B5:B6');
  await page.getByRole('button', { name: 'Markér celler' }).click();
  await becomes(() => fillAt(page, 'B6'), '#FFF2CC');
  expect(await troubles(page)).toEqual([]);
});

test('rows that are inserted move what formulas refer to; deleted sheets are gone', async () => {
  const { page } = await open();
  await typeInto(page, 'H20', '=E6*2');
  await becomes(() => valueAt(page, 'H20'), 57_200_000);
  await select(page, 'A6:A7');
  await page.locator('.grid').click({ button: 'right', position: { x: 80, y: 180 } });
  await page.getByRole('menuitem', { name: 'Indsæt rækker over' }).click();
  await select(page, 'H22');
  expect(await page.getByLabel('Cellens indhold').inputValue()).toBe('=E8*2');
  expect(await shownAt(page, 'A8')).toBe('Mimersgårdene');
  await page.getByRole('tab', { name: 'CFBU-katalog' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Slet arket' }).click();
  expect(await page.getByRole('tab', { name: 'CFBU-katalog' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Nyt ark' }).click();
  expect(await shownAt(page, 'A1')).toBe('');
  expect(await troubles(page)).toEqual([]);
});

test('a file is saved with what was typed and what the add-in wrote, and opens again', async () => {
  const { page } = await open();
  await paneOf(page).getByTestId('write-table').click();
  await paneOf(page).getByText('Tabellen står på Fordeling.').waitFor();
  await typeInto(page, 'B6', '=SUM(B2:B4)');
  await becomes(() => valueAt(page, 'B6'), 1_000_000);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Gem' }).click()]);
  const file = path.join(folder(), 'gemt.xlsx');
  await saved.saveAs(file);
  expect(readFileSync(file).subarray(0, 2).toString('latin1')).toBe('PK');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('.file-name').getByText('gemt.xlsx').waitFor();
  await paneOf(page).getByText('Klar.').waitFor();
  expect(await page.locator('.sheet-tab[aria-selected="true"]').innerText()).toBe('Fordeling');
  expect(await valueAt(page, 'B6')).toBe(1_000_000);
  expect(await page.getByLabel('Diagrammer på arket').locator('rect').count()).toBe(3);
  await page.locator('input[type=file]').setInputFiles({
    name: 'nej.xlsx',
    mimeType: 'text/plain',
    buffer: Buffer.from('Plan;Beløb\n'),
  });
  const refused = page.locator('.message.refused');
  await refused.getByText('nej.xlsx blev ikke åbnet. Filen er en tekstfil').waitFor();
  expect(await refused.getAttribute('role')).toBe('status');
  expect(await page.locator('.file-name').innerText()).toBe('gemt.xlsx');
  expect(await troubles(page)).toEqual([]);
});

test('what is selected from elsewhere is scrolled into view, to its last row and column', async () => {
  const { page } = await open();
  await page.getByRole('tab', { name: 'Finansiering' }).click();
  expect(await isInView(page, 'K4')).toBe(false);
  for (const [cells, corners] of [
    ['K3:K4', ['K3', 'K4']],
    ['B40:C50', ['B40', 'C50']],
    ['I28:K44', ['I28', 'K44']],
    ['B2', ['B2']],
    ['D30:K300', ['D30']],
  ] as const) {
    await select(page, cells);
    await becomes(
      () => Promise.all(corners.map((cell) => isInView(page, cell))),
      [...corners].map(() => true),
    );
  }
  expect(await troubles(page)).toEqual([]);
});

test('unsaved work is not given up without a question', async () => {
  const { page } = await open();
  await paneOf(page).getByText('Klar.').waitFor();
  expect(await page.title()).toBe('portefoelje.xlsx – Prøvebænk');
  const other = path.resolve('assets/examples/portefoelje.xlsx');
  const choose = (name: string): Promise<void> =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/vnd.ms-excel', buffer: readFileSync(other) });
  const question = page.getByRole('dialog', { name: 'portefoelje.xlsx har ændringer, der ikke er gemt' });
  const leaving = (): Promise<boolean> =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  // What the add-in keeps for itself is not the user's work.
  const frame = page.frames().find((one) => one.url().includes('/sample/'))!;
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<valg xmlns="urn:valg"/>');
      await context.sync();
    }),
  );
  expect(await leaving()).toBe(false);
  await typeInto(page, 'H20', '5');
  expect(await leaving()).toBe(true);
  await choose('anden.xlsx');
  await question.getByText('De går tabt, når anden.xlsx åbnes.').waitFor();
  await question.getByRole('button', { name: 'Annuller' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await valueAt(page, 'H20')).toBe(5);
  await choose('anden.xlsx');
  await question.getByRole('button', { name: 'Åbn uden at gemme' }).click();
  await page.locator('.file-name').getByText('anden.xlsx').waitFor();
  expect(await page.title()).toBe('anden.xlsx – Prøvebænk');
  expect(await valueAt(page, 'H20')).toBeNull();
  await typeInto(page, 'H20', '6');
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Gem' }).click()]);
  await page.getByRole('status').getByText('anden.xlsx er gemt.').waitFor();
  expect(await leaving()).toBe(false);
  await choose('tredje.xlsx');
  await page.locator('.file-name').getByText('tredje.xlsx').waitFor();
  expect(await troubles(page)).toEqual([]);
});

test('a chart is named and labelled in full, and leaves most of the sheet to be seen', async () => {
  const { page } = await open();
  await paneOf(page).getByText('Klar.').waitFor();
  const frame = page.frames().find((one) => one.url().includes('/sample/'))!;
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Søjler');
      const plans = Array.from({ length: 24 }, (_, at) => [`Boligområdet ved Mimersgårdene ${String(at)}`, at / 24]);
      sheet.getRange('A1:B25').values = [['Plan', 'Henviser'], ...plans];
      const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:B25'), 'Columns');
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A25'));
      chart.title.visible = false;
      sheet.activate();
      await context.sync();
    }),
  );
  const strip = page.getByLabel('Diagrammer på arket');
  const chart = strip.locator('figure');
  await chart.waitFor();
  expect(await chart.locator('figcaption').innerText()).toBe('Henviser');
  const lefts = await chart
    .locator('svg')
    .evaluate((svg) => [...svg.querySelectorAll('text')].map((text) => text.getBBox().x));
  expect(lefts).toHaveLength(24);
  expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
  expect(
    await chart
      .locator('text')
      .first()
      .evaluate((text) => text.firstChild?.textContent),
  ).toBe('Boligområdet ved Mimersgårdene 0');
  const heights = await Promise.all(['.grid', '.charts'].map((part) => page.locator(part).boundingBox()));
  expect(heights[0]!.height).toBeGreaterThan(1.5 * heights[1]!.height);
  expect(await troubles(page)).toEqual([]);
});

test('while a cell is edited the add-in is told so, as in Excel', async () => {
  const { page } = await open();
  await paneOf(page).getByText('Klar.').waitFor();
  await select(page, 'H20');
  await page.keyboard.type('1');
  await paneOf(page).getByTestId('sum-used-range').click();
  await paneOf(page).getByText('Excel is in cell-editing mode').waitFor();
});

test('the pane is as narrow and as wide as Excel lets it be, without a bar to scroll sideways', async () => {
  const { page } = await open();
  const pane = page.getByLabel('Tilføjelsens rude');
  const edge = page.getByRole('separator', { name: 'Rudens bredde' });
  const sideways = (): Promise<boolean> =>
    paneOf(page)
      .locator('html')
      .evaluate((html) => html.scrollWidth > html.clientWidth);
  for (const [key, width] of [
    ['Home', 320],
    ['End', 450],
  ] as const) {
    await edge.press(key);
    expect((await pane.boundingBox())?.width).toBe(width);
    expect(await sideways()).toBe(false);
  }
  await page.getByRole('button', { name: 'Luk ruden' }).click();
  expect(await pane.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Åbn ruden' }).click();
  expect(await pane.isVisible()).toBe(true);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
});

test('another language starts the add-in anew, and faults come when they are asked for', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Værktøj' }).click();
  await page.getByRole('combobox', { name: 'Sprog' }).selectOption('en-US');
  await page.getByRole('button', { name: 'Start tilføjelsen på ny' }).click();
  await page.getByText('This is not Excel.').waitFor();
  expect(await page.locator('.ribbon-button').allInnerTexts()).toEqual(['Open pane', 'Mark cells']);
  await paneOf(page).getByText('Klar.').waitFor();
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('combobox', { name: 'Fault' }).selectOption('AccessDenied');
  await page.getByRole('button', { name: 'Order the fault' }).click();
  await paneOf(page).getByTestId('sum-used-range').click();
  await paneOf(page).getByText('You cannot perform the requested operation.').waitFor();
});

test('what is copied in the grid or comes from elsewhere is pasted, and taken back', async () => {
  const { page } = await open();
  await typeInto(page, 'H20', '=E5/2');
  await becomes(() => valueAt(page, 'H20'), 16_568_000);
  await select(page, 'H20');
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText('ikke kopieret'));
  await page.keyboard.press('Control+c');
  // The browser takes it a moment later.
  await becomes(async () => (await clipboard()) === 'ikke kopieret', false);
  await select(page, 'H21');
  await page.keyboard.press('Control+v');
  await becomes(() => valueAt(page, 'H21'), 14_300_000);
  await page.keyboard.press('Control+z');
  expect(await valueAt(page, 'H21')).toBeNull();
  await page.evaluate(() => navigator.clipboard.writeText('1.234,50\t12-05-2020\r\nKommune\t7,5 %'));
  await select(page, 'H22');
  await page.keyboard.press('Control+v');
  await becomes(
    () => Promise.all(['H22', 'I22', 'H23', 'I23'].map((cell) => valueAt(page, cell))),
    [1234.5, 43_963, 'Kommune', 0.075],
  );
  expect(await troubles(page)).toEqual([]);
});

test('formats, rules, names, tables, links and lines of the add-in are shown and computed with', async () => {
  const { page } = await open();
  await paneOf(page).getByText('Klar.').waitFor();
  const frame = page.frames().find((one) => one.url().includes('/sample/'))!;
  const read = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Alt');
      const title = sheet.getRange('A1:C1');
      title.merge();
      title.values = [['Overskrift', '', '']];
      title.format.fill.color = '#0B6A88';
      sheet.getRange('A3:B5').values = [
        ['Navn', 'Beløb'],
        ['x', 5],
        ['y', 1000.5],
      ];
      sheet.tables.add('A3:B5', true).name = 'Tabel9';
      sheet.getRange('B4:B5').numberFormat = [['#,##0.00'], ['#,##0.00']];
      context.workbook.names.add('Sats', sheet.getRange('B4'));
      sheet.getRange('D3:D5').formulas = [['=SUM(Tabel9[Beløb])'], ['=Sats*2'], ['=SUM(Planer!E5:E6)']];
      sheet.getRange('D7').hyperlink = { documentReference: 'Planer!E5', textToDisplay: 'til planen' };
      sheet.getRange('C:C').columnHidden = true;
      sheet.freezePanes.freezeRows(3);
      sheet.activate();
      // Formulas are computed between requests.
      await context.sync();
      const results = sheet.getRange('D3:D5').load('values');
      await context.sync();
      return results.values as number[][];
    }),
  );
  expect(read).toEqual([[1005.5], [10], [61_736_000]]);
  expect(await shownAt(page, 'B5')).toBe('1.000,50');
  expect(await fillAt(page, 'A1')).toBe('#0B6A88');
  const place = await page.evaluate(() => {
    const grid = document.querySelector('.grid')!.getBoundingClientRect();
    return { x: grid.x, y: grid.y };
  });
  // Four columns, one of them hidden, and six rows above the link.
  await page.mouse.click(place.x + 34 + 3 * 70 - 20, place.y + 25 + 6 * 24 + 12);
  await becomes(() => page.locator('.sheet-tab[aria-selected="true"]').innerText(), 'Planer');
  expect(await page.getByLabel('Celle eller område').inputValue()).toBe('E5');
  expect(await troubles(page)).toEqual([]);
});

test('locked cells of a protected sheet stay as they are, whatever one tries', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Værktøj' }).click();
  await page.getByRole('button', { name: 'Beskyt arket' }).click();
  await typeInto(page, 'A5', 'nej');
  await page.getByText('Cellen er låst på et beskyttet ark.').waitFor();
  await select(page, 'A6');
  await page.keyboard.press('Delete');
  expect(await valueAt(page, 'A5')).toBe('Lersøgrunden');
  await becomes(() => shownAt(page, 'A6'), 'Mimersgårdene');
});

test('what add-in and workbook say to each other is recorded', async () => {
  const { page } = await open();
  await paneOf(page).getByText('Klar.').waitFor();
  await page.getByRole('button', { name: 'Værktøj' }).click();
  await page.getByRole('button', { name: 'Optag' }).click();
  await paneOf(page).getByTestId('sum-used-range').click();
  await paneOf(page).getByText('Lagt sammen.').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Stop, og hent optagelsen' }).click(),
  ]);
  const traces = readTraces(readFileSync(await file.path(), 'utf8'));
  expect(JSON.stringify(traces)).toContain('GetUsedRangeOrNullObject');
});

describe('where the first file is no workbook', () => {
  const openBad = withWorkbench({ workbook: 'README.md' });

  test('the page says which and what to do, with an empty workbook behind it, and opens another', async () => {
    const { page } = await openBad();
    const refused = page.locator('.message.refused');
    await refused.getByText('README.md blev ikke åbnet. Filen er en tekstfil').waitFor();
    expect(await refused.innerText()).toMatch(/Åbn en anden fil med »Åbn \.xlsx«\.$/);
    expect(await refused.evaluate((told) => told.scrollWidth - told.clientWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator('.file-name').innerText()).toBe('Mappe1.xlsx');
    expect(await page.locator('.sheet-tab').allInnerTexts()).toEqual(['Ark1']);
    await page.locator('input[type=file]').setInputFiles('assets/examples/en-plan.xlsx');
    await page.locator('.file-name').getByText('en-plan.xlsx').waitFor();
    expect(await refused.count()).toBe(0);
    expect(await troubles(page)).toEqual([]);
  });
});
