import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';
import type { Rows } from '../../../support/workbookOf';

const OLD_PLAN = {
  'Planer!D2': new Date('2013-01-01'),
  'Planer!E2': new Date('2016-12-31'),
  'Planer!L2': null,
  'Planer!R2': null,
};
const rate = (value: number, source: string | null): Rows => [
  ['Parameter', 'Værdi', 'Gælder fra', 'Kilde'],
  ['majority.catalogue', value, null, source],
];

test('CFBU-01 passes when more than half refer to the catalogue', () => {
  const { findings, notRun } = found('CFBU-01', goodPlan({ 'Aktiviteter!F5': null }));
  expect(findings).toEqual([]);
  expect(notRun).toEqual([]);
});

test('CFBU-01 exactly half fails, and says how many more and which activities could supply them', () => {
  const sheets = goodPlan({ 'Aktiviteter!F2': null, 'Aktiviteter!F4': '-', 'Aktiviteter!A4': 'Blå ressourcer i Nord' });
  const { findings, cells, da, short } = found('CFBU-01', sheets);
  expect(cells).toEqual([['Aktiviteter!F2:F7']]);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    plan: 'Mimersparken',
    actual: 3,
    expected: 4,
    difference: -1,
    missing: 1,
    unit: 'count',
    ruleSet: 'lbf-2015-18',
    facts: { activities: 6, cited: 3, required: 4, majority: 0.5 },
  });
  expect(findings[0]?.facts.budgetShare).toBeCloseTo(4_800_000 / 9_200_000, 10);
  expect(findings[0]?.facts.candidates.map(({ name, like }) => [name, like])).toEqual([
    ['Bydelsmødre', { name: 'Bydelsmødre', page: 151, listed: true }],
    ['Blå ressourcer i Nord', { name: 'Blå Ressourcer', page: 25, listed: false }],
    ['Sommerfest', undefined],
  ]);
  expect(findings[0]?.facts.candidates[0]).toMatchObject({
    cell: { sheet: 'Aktiviteter', row: 1, column: 5 },
    nameCell: { sheet: 'Aktiviteter', row: 1, column: 0 },
  });
  expect(short).toEqual(['3 af 6 aktiviteter henviser til CFBU, præcis halvdelen. Der mangler 1.']);
  expect(da).toEqual([
    'CFBU-01 · fejl · Aktiviteter!F2:F7 · 3 af 6 planlagte aktiviteter (50,0 %) henviser til CFBU’s Inspirations- og Videnskatalog, ' +
      'præcis halvdelen. Der skal mindst 4 til et flertal; der mangler 1. Efter budget er andelen 52,2 %; den afgør intet. Skriv en ' +
      'henvisning ud for mindst én aktivitet mere, f.eks. »Bydelsmødre« i F2 (står i kataloget s. 151), »Blå ressourcer i Nord« ' +
      'i F4 (ligner »Blå Ressourcer«, s. 25) og »Sommerfest« i F7. Kilde: Bilag 5 (20.11.2017), »Effekt«: hovedparten af de planlagte ' +
      'aktiviteter.',
  ]);
});

test('CFBU-01 an activity of the catalogue comes before one that resembles, and may have no page', () => {
  const sheets = goodPlan({
    'Aktiviteter!F2': null,
    'Aktiviteter!F3': null,
    'Aktiviteter!F6': null,
    'Aktiviteter!A2': 'Bydelsmødregruppen',
    'CFBU-katalog!D3': null,
  });
  expect(found('CFBU-01', sheets).da[0]).toContain(
    'f.eks. »Familiekurser« i F3 (står i kataloget), »Brandkadetter« i F6 (står i kataloget s. 67), »Bydelsmødregruppen« i F2 ' +
      '(ligner »Bydelsmødre«, s. 151) og »Sommerfest« i F7.',
  );
  expect(found('CFBU-01', sheets).en[0]).toContain(
    'such as “Familiekurser” in F3 (in the catalogue), “Brandkadetter” in F6 (in the catalogue, p. 67), “Bydelsmødregruppen” in F2 ' +
      '(like “Bydelsmødre”, p. 151) and “Sommerfest” in F7.',
  );
});

test('CFBU-01 counts by number: most of the budget is not enough', () => {
  const blanks = { 'Aktiviteter!F3': null, 'Aktiviteter!F4': null, 'Aktiviteter!F5': null };
  const { findings } = found('CFBU-01', goodPlan({ ...blanks, 'Aktiviteter!P2': 90_000_000 }));
  expect(findings[0]).toMatchObject({ actual: 2, expected: 4, missing: 2 });
  expect(findings[0]?.facts.budgetShare).toBeGreaterThan(0.9);
});

test('CFBU-01 cancelled activities and common costs count in neither number', () => {
  const sheets = goodPlan({ 'Aktiviteter!F2': null, 'Aktiviteter!F3': null, 'Aktiviteter!H7': 'Udgået' });
  expect(found('CFBU-01', sheets).findings).toEqual([]);
});

test('CFBU-01 the share by budget is not known when an amount is not', () => {
  const sheets = goodPlan({ 'Aktiviteter!F2': null, 'Aktiviteter!F3': null, 'Aktiviteter!P2': 'aftales senere' });
  const { findings, da } = found('CFBU-01', sheets);
  expect(findings[0]?.facts.budgetShare).toBeUndefined();
  expect(da[0]).toContain('Andelen af budgettet kan ikke beregnes.');
});

test('CFBU-01 uses the majority of the sheet Regler when it has a source', () => {
  const sheets = { ...goodPlan(), Regler: rate(0.9, 'Bydelsbestyrelsen 1.2.2016') };
  const { findings, da } = found('CFBU-01', sheets);
  expect(findings[0]).toMatchObject({ actual: 5, expected: 6, missing: 1 });
  expect(da[0]).toContain('Der skal mindst 6 til (mere end 90,0 %); der mangler 1.');
  expect(found('CFBU-01', { ...goodPlan(), Regler: rate(0.9, null) }).findings).toEqual([]);
});

test('CFBU-01 does not run for a plan of 2011-14, unless the workbook sets a majority', () => {
  const { notRun, findings } = found('CFBU-01', goodPlan(OLD_PLAN));
  expect(findings).toEqual([]);
  expect(notRun).toEqual([{ code: 'CFBU-01', reason: { kind: 'notInRuleSet' } }]);
  expect(found('CFBU-01', { ...goodPlan(OLD_PLAN), Regler: rate(0.9, 'Aftale 2013') }).findings).toHaveLength(1);
});

test('CFBU-01 does not run without activities, without the column, without a start', () => {
  expect(
    found('CFBU-01', goodPlan({ Aktiviteter: (rows) => rows.filter((_, row) => row === 0 || row === 7) })).notRun,
  ).toMatchObject([{ reason: { kind: 'noActivities' } }]);
  expect(found('CFBU-01', goodPlan({ Aktiviteter: without('CFBU-reference') })).notRun).toMatchObject([
    { reason: { kind: 'noColumn', table: 'activities', columns: ['reference'] } },
  ]);
  expect(found('CFBU-01', goodPlan({ Aktiviteter: null })).notRun).toMatchObject([
    { reason: { kind: 'noTable', table: 'activities' } },
  ]);
});
