import { found } from '../../../support/found';
import { goodPlan, goodPlans, without } from '../../../support/goodPlan';

const starting = (start: string, end: string) => ({
  'Planer!D2': new Date(start),
  'Planer!E2': new Date(end),
  'Planer!R2': null,
});

test('CFBU-03 passes when the edition was current', () => {
  const { findings, notRun } = found('CFBU-03', goodPlan());
  expect([findings, notRun]).toEqual([[], []]);
});

test('CFBU-03 a later edition in a plan of 2015-18 is a warning at the edition’s cell', () => {
  const { findings, cells, da, short } = found(
    'CFBU-03',
    goodPlan({ 'Aktiviteter!G3': '2019', 'Aktiviteter!G4': 2019 }),
  );
  expect(cells).toEqual([['Aktiviteter!G3:G4']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    ruleSet: 'lbf-2015-18',
    facts: { rows: 2, stated: ['2019'], current: ['2016'] },
  });
  expect(short).toEqual(['2 henvisninger gælder udgave 2019.']);
  expect(da[0]).toContain(
    '2 henvisninger gælder udgave 2019 af CFBU’s katalog. For planer under LBF 2015-18 gælder udgave 2016. Henvis til udgave 2016 i ' +
      'G3:G4, eller begrund afvigelsen.',
  );
});

test('CFBU-03 the reference itself may name the edition', () => {
  const changes = {
    Aktiviteter: without('Udgave'),
    'Aktiviteter!F2': 'CFBU 2016, s. 151',
    'Aktiviteter!F3': 'Videnskatalog 3.0, s. 12',
  };
  const { cells, findings } = found('CFBU-03', goodPlan(changes));
  expect(cells).toEqual([['Aktiviteter!F3']]);
  expect(findings[0]?.facts.stated).toEqual(['2022']);
});

test('CFBU-03 editions of 2019, 2022 and 2023 are current in plans of 2019-26, that of 2016 is not', () => {
  const later = {
    ...starting('2021-01-01', '2024-12-31'),
    'Aktiviteter!G3': '2022',
    'Aktiviteter!G4': '3.0',
    'Aktiviteter!G5': '2023',
  };
  const { cells, da } = found('CFBU-03', goodPlan(later));
  expect(cells).toEqual([['Aktiviteter!G2', 'Aktiviteter!G6']]);
  expect(da[0]).toContain('Henvis til udgave 2019, 2022 eller 2023 i G2 og G6');
});

test('CFBU-03 a plan of 2019 may refer to the editions of either period', () => {
  const both = { ...starting('2019-06-01', '2023-05-31'), 'Aktiviteter!G3': '2019' };
  expect(found('CFBU-03', goodPlan(both)).findings).toEqual([]);
});

test('CFBU-03 a year that is no edition counts only in a text about the catalogue', () => {
  const changes = { Aktiviteter: without('Udgave'), 'Aktiviteter!F2': 'Rambøll 2014', 'Aktiviteter!F3': 'CFBU 2014' };
  expect(found('CFBU-03', goodPlan(changes)).cells).toEqual([['Aktiviteter!F3']]);
});

test('CFBU-03 does not run where no edition is stated, or for a plan of 2011-14', () => {
  expect(found('CFBU-03', goodPlan({ Aktiviteter: without('Udgave') })).notRun).toEqual([
    { code: 'CFBU-03', reason: { kind: 'noEdition' } },
  ]);
  expect(found('CFBU-03', goodPlan({ Aktiviteter: without('Udgave') })).why).toEqual([
    'CFBU-03 kørte ikke: Ingen af henvisningerne angiver en udgave af kataloget.',
  ]);
  const old = { ...starting('2013-01-01', '2016-12-31'), 'Planer!L2': null };
  expect(found('CFBU-03', goodPlan(old)).notRun).toEqual([{ code: 'CFBU-03', reason: { kind: 'notInRuleSet' } }]);
});

test('CFBU-03 does not run for a plan without activities, nor where the rule set itself is doubted', () => {
  const plans = goodPlans({ Nordparken: {}, Sydparken: {} });
  const one = { ...plans, Aktiviteter: (plans.Aktiviteter ?? []).slice(0, 8) };
  expect(found('CFBU-03', one).notRun).toEqual([
    { code: 'CFBU-03', plan: 'Sydparken', reason: { kind: 'noActivities' } },
  ]);
  expect(found('CFBU-03', goodPlan(), { ruleSet: 'lbf-2019-26' }).why).toEqual([
    'CFBU-03 kørte ikke: Planens temaer er fra en anden periode end dens regelsæt (PLN-02).',
  ]);
});
