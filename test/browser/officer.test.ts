import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { toldByCommandLine, toldByPane } from '../support/agreement';
import { becomes } from '../support/becomes';
import { withWorkbench } from '../support/browser';
import { Officer } from '../support/officer';
import { clickCell, linksOn, select, shownAt, troubles, typeInto, valueAt } from '../support/sheetInPage';
import { tempFolder } from '../support/tempFolder';
import { workbookBytes } from '../unit/xlsx/support/workbookParts';

const open = withWorkbench({ addin: 'budgetkontrol' });
const folder = tempFolder();

const NOT_READY = '3 af 14 planer har fejl, der skal rettes.';

async function opened(): Promise<Officer> {
  const { page } = await open({ at: '2018-03-14T14:32' });
  return new Officer(page);
}

test('from opening the portfolio to the file that the command line agrees with', async () => {
  const officer = await opened();
  const { page, pane } = officer;
  const cells = (...addresses: string[]) => Promise.all(addresses.map((address) => shownAt(page, address)));

  await officer.check(NOT_READY);
  expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe('Ikke klar til indsendelse');
  for (const count of ['5 fejl', '11 advarsler', '3 bemærkninger']) {
    expect(await pane.getByRole('button', { name: count, exact: true }).count()).toBe(1);
  }
  await officer.checkByItself(false);

  await pane.getByRole('listitem', { name: /^Lersøgrunden, / }).click();
  await pane.getByRole('heading', { name: 'Lersøgrunden', level: 1 }).waitFor();
  await officer.press(/^Se \d+ fund$/);
  await officer.finding('FIN-03', 'Finansiering!K3:K4').click();
  expect(await pane.getByRole('row', { name: /^F3:I3/ }).innerText()).toMatch(/3\.313\.600,00\s+3\.512\.416,00/);
  await officer.press('Gå til celle');
  await becomes(() => officer.selected(), 'Finansiering!K3:K4');
  const before = await cells('F3', 'K3', 'F5', 'K5');
  await officer.press('Ret 8 celler');
  await officer.isTold(/^Rettet: F3:I3 og F5:I5 i Finansiering\. Fortryd med Ctrl\+Z, om nødvendigt flere gange\.$/);
  await becomes(() => cells('K3', 'K5'), ['3.512.416,00', '4.142.000,00']);
  await officer.finding('FIN-03', 'Finansiering!K3:K4').waitFor({ state: 'detached' });
  const after = await cells('F3', 'K3', 'F5', 'K5');
  expect(after).not.toEqual(before);

  await officer.key('Control+z');
  await becomes(() => cells('F3', 'K3', 'F5', 'K5'), before);
  await officer.sees('Arket er ændret siden kl. 14.32');
  await officer.press('Kontrollér igen');
  await officer.finding('FIN-03', 'Finansiering!K3:K4').waitFor();
  await officer.key('Control+y');
  await becomes(() => cells('F3', 'K3', 'F5', 'K5'), after);
  await officer.press('Kontrollér igen');
  await officer.finding('FIN-03', 'Finansiering!K3:K4').waitFor({ state: 'detached' });

  await officer.press('Kun Lersøgrunden');
  await officer.finding('FIN-07', 'Finansiering!K15:K16').click();
  await officer.press('Begrund afvigelse');
  await pane.getByLabel('Begrundelse').fill('Aftalt med LBF den 3. marts 2018');
  await pane.getByLabel('Navn').fill('Ida Holm');
  await pane.getByLabel('Gælder til og med').fill('31.12.2020');
  await officer.press('Gem begrundelse');
  await officer.isTold('Begrundelsen er gemt. Advarslen er nu begrundet.');
  await officer.finding('FIN-07 · begrundet', '').waitFor();
  await officer.press('Gå til begrundelsen');
  await becomes(() => officer.selected(), 'Begrundede afvigelser!A4');
  expect(await cells('A4', 'B4', 'C4', 'D4', 'E4')).toEqual([
    'FIN-07',
    'Tingvangen',
    'Aftalt med LBF den 3. marts 2018',
    'Ida Holm',
    // As the dates above it.
    '31-12-2020',
  ]);

  await officer.ribbon('Skriv resumé');
  await officer.isTold('Resuméet står i arket »Kontrol«. Fortryd med Ctrl+Z, om nødvendigt flere gange.');
  expect((await officer.sheets()).slice(-2)).toEqual(['Kontrol', 'Kontrol - fund']);
  expect(await officer.sheetInFront()).toBe('Begrundede afvigelser');
  await officer.sheet('Kontrol');
  await becomes(() => page.locator('.charts figcaption').innerText(), 'CFBU-henvisninger mod halvdelen');
  // All of the summary is in view, so that its links can be clicked.
  await page.setViewportSize({ width: 1373, height: 2400 });
  for (const [sheet, to] of [
    ['Kontrol', 'Finansiering!K15:K16'],
    ['Kontrol - fund', 'Aktiviteter!A14'],
  ] as const) {
    await officer.sheet(sheet);
    const link = (await linksOn(page)).find((one) => one.to === to);
    await becomes(async () => {
      if ((await officer.sheetInFront()) === sheet) await clickCell(page, link?.cell ?? '');
      return officer.selected();
    }, to);
  }

  const file = path.join(folder(), 'portefoelje.xlsx');
  await officer.save(file);
  await officer.tab('Overblik');
  await officer.press('Alle planer');
  const shown = await toldByPane(officer);
  expect(shown.findings.filter(({ severity }) => severity === 'begrundet')).toHaveLength(3);
  expect(await toldByCommandLine(file)).toEqual(shown);

  await officer.open(file);
  await officer.sees(NOT_READY);
  expect(await toldByPane(officer)).toEqual(shown);
  await officer.press('Indstillinger');
  expect(await pane.getByRole('switch', { name: /^Kontrollér automatisk/ }).isChecked()).toBe(false);
  expect(await troubles(page)).toEqual([]);
});

test('an empty workbook gets budget sheets, whose formulas use the functions', async () => {
  const officer = await opened();
  const { page, pane } = officer;
  const file = path.join(folder(), 'tom.xlsx');
  writeFileSync(file, workbookBytes());
  await officer.open(file);
  await pane.getByRole('button', { name: 'Indsæt tomme budgetark' }).waitFor();
  await officer.ribbon('Nye budgetark');
  await officer.isTold('Tilføjet: ');
  expect(await officer.sheets()).toEqual([
    'Ark1',
    'Vejledning',
    'Planer',
    'Aktiviteter',
    'Finansiering',
    'Afdelinger',
    'Delaftaler',
    'Godkendelser',
    'Bevillinger',
    'CFBU-katalog',
    'Regler',
    'Begrundede afvigelser',
    'Beregning',
  ]);
  await becomes(() => officer.sheetInFront(), 'Vejledning');
  await officer.sheet('Planer');
  await typeInto(page, 'A2', 'Nordby');
  await typeInto(page, 'B2', '1.000.000');
  await typeInto(page, 'F2', '=LBF_SHARE(B2)');
  await typeInto(page, 'G2', '=MUNICIPAL_SHARE(B2)');
  await becomes(() => Promise.all([shownAt(page, 'F2'), shownAt(page, 'G2')]), ['750.000,00', '125.000,00']);
  await officer.sheet('Beregning');
  await becomes(
    () => Promise.all(['A4', 'C4', 'E4', 'G4', 'A5'].map((cell) => shownAt(page, cell))),
    ['Nordby', '750.000,00', '106.000,00', '125.000,00', ''],
  );
  await officer.check('Planen har fejl, der skal rettes.');
  await pane.getByRole('listitem', { name: /^Nordby, .*mangler 125\.000,00.kr\.$/ }).waitFor();
  const before = await officer.sheets();
  await officer.ribbon('Nye budgetark');
  await officer.sees('Projektmappen har allerede budgetark');
  await officer.press('Annullér');
  expect(await officer.sheets()).toEqual(before);
  await officer.ribbon('Nye budgetark');
  await officer.press('Indsæt alligevel');
  await officer.isTold('Tilføjet: Vejledning 2, Planer 2');
  expect((await officer.sheets()).slice(0, before.length)).toEqual(before);
  expect(await troubles(page)).toEqual([]);
});

test('a column that was not found is pointed out in the sheet, and stays so in the file', async () => {
  const officer = await opened();
  const { page, pane } = officer;
  await officer.sheet('Aktiviteter');
  expect(await shownAt(page, 'E1')).toBe('CFBU-reference');
  await typeInto(page, 'E1', 'Videnskat. nr.');
  await officer.ribbon('Kontrollér budget');
  await officer.tab('Tabeller');
  await pane.getByRole('heading', { name: 'Aktiviteter: Kolonnen »CFBU-reference« blev ikke fundet' }).waitFor();
  await select(page, 'E4');
  await officer.press('Brug kolonne E');
  await officer.sees('Aktiviteter: »CFBU-reference« er kolonne E');
  await officer.tab('Overblik');
  await officer.sees(NOT_READY);
  const file = path.join(folder(), 'udpeget.xlsx');
  await officer.save(file);
  const shown = await toldByPane(officer);
  expect(await toldByCommandLine(file)).toEqual(shown);
  await officer.open(file);
  await officer.sees(NOT_READY);
  expect(await toldByPane(officer)).toEqual(shown);
  await officer.tab('Tabeller');
  await officer.sees('Aktiviteter: »CFBU-reference« er kolonne E');
  expect(await troubles(page)).toEqual([]);
});

test('a function goes into the active cell and computes there', async () => {
  const officer = await opened();
  const { page, pane } = officer;
  await pane.getByRole('button', { name: 'Kontrollér denne projektmappe' }).waitFor();
  await page.getByRole('button', { name: 'Nyt ark' }).click();
  await officer.tab('Funktioner');
  await pane.getByRole('button', { name: /^MUNICIPAL_SHARE/ }).click();
  await typeInto(page, 'B2', '33136000');
  await select(page, 'C3');
  await officer.press('Indsæt i C3');
  await officer.isTold(`Formlen står i ${await officer.sheetInFront()}!C3.`);
  expect(await page.getByLabel('Cellens indhold').inputValue()).toBe('=MUNICIPAL_SHARE(B2)');
  await becomes(() => valueAt(page, 'C3'), 4_142_000);
  expect(await troubles(page)).toEqual([]);
});

test('an edit makes the result out of date at once, and it is checked by itself a moment later', async () => {
  const officer = await opened();
  const { page } = officer;
  await officer.check(NOT_READY);
  await typeInto(page, 'E10', '9864000');
  await officer.sees('Arket er ændret siden kl. 14.32');
  await officer.sees('1 celle i Planer er ændret. Tallene herunder er de gamle.');
  await officer.sees('Kl. 14.32: 3 af 14 planer har fejl');
  await officer.pane.getByRole('button', { name: '10 advarsler', exact: true }).waitFor();
  expect(await officer.pane.getByText('Arket er ændret').count()).toBe(0);
  expect(await troubles(page)).toEqual([]);
});

test('in English the pane, the ribbon and the summary are English', async () => {
  const officer = await opened();
  const { page, pane } = officer;
  await page.getByRole('button', { name: 'Værktøj' }).click();
  await page.getByRole('combobox', { name: 'Sprog' }).selectOption('en-US');
  await page.getByRole('button', { name: 'Start tilføjelsen på ny' }).click();
  await pane.getByRole('button', { name: 'Check this workbook' }).waitFor();
  expect(await page.locator('.ribbon-button').allInnerTexts()).toEqual([
    'Check budget',
    'Write summary',
    'New budget sheets',
    'Open pane',
  ]);
  await officer.ribbon('Check budget');
  await officer.sees('3 of 14 plans have errors to correct.');
  await officer.ribbon('Write summary');
  await officer.isTold('The summary is in the sheet');
  expect(await officer.sheets()).toContain('Kontrol');
  await officer.sheet('Kontrol');
  expect(await shownAt(page, 'A2')).toContain('Not ready to submit: 3 of 14 plans have errors to correct.');
  expect(await troubles(page)).toEqual([]);
});

test('a protected sheet is told in a plain sentence, and nothing of it is written', async () => {
  const officer = await opened();
  const { page } = officer;
  await officer.check(NOT_READY);
  await officer.checkByItself(false);
  await officer.tab('Fund');
  await officer.sheet('Finansiering');
  await page.getByRole('button', { name: 'Værktøj' }).click();
  await page.getByRole('button', { name: 'Beskyt arket' }).click();
  await page.getByRole('button', { name: 'Værktøj' }).click();
  const before = await shownAt(page, 'K3');
  await officer.finding('FIN-03', 'Finansiering!K3:K4').click();
  await officer.press('Ret 8 celler');
  await officer.sees('Cellerne blev ikke rettet');
  await officer.sees('Arket »Finansiering« er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.');
  expect(await shownAt(page, 'K3')).toBe(before);
  expect(await troubles(page)).toEqual([]);
});
