import { found } from '../../../support/found';
import { goodPlan, goodPlans } from '../../../support/goodPlan';

test('PLN-11 passes when rows and plans belong together', () => {
  const { findings, notRun } = found('PLN-11', goodPlan({ 'Aktiviteter!B2': 'MIMERSPARKEN ' }));
  expect([findings, notRun]).toEqual([[], []]);
});

test('PLN-11 a misspelt name is one error for all its rows in all tables, with the closest plan as its fix', () => {
  const wrong = Object.fromEntries(
    ['Aktiviteter!B3', 'Aktiviteter!B4', 'Finansiering!A2'].map((cell) => [cell, 'Mimerparken']),
  );
  const { findings, cells, fixes, da, short } = found('PLN-11', goodPlan(wrong));
  expect(cells).toEqual([['Aktiviteter!B3:B4', 'Finansiering!A2']]);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    facts: { kind: 'unlisted', name: 'Mimerparken', rows: 3, closest: 'Mimersparken' },
  });
  expect(fixes).toEqual([
    ['Aktiviteter!B3 = Mimersparken', 'Aktiviteter!B4 = Mimersparken', 'Finansiering!A2 = Mimersparken'],
  ]);
  expect(short).toEqual(['Planen »Mimerparken« står ikke i plantabellen.']);
  expect(da[0]).toBe(
    'PLN-11 · fejl · Aktiviteter!B3:B4, Finansiering!A2 · 3 rækker hører til »Mimerparken«, som ikke står i plantabellen. Navnet ligner ' +
      '»Mimersparken«. Skriv »Mimersparken« i Aktiviteter!B3:B4 og Finansiering!A2, eller skriv planen i plantabellen. Kilde: ' +
      'Budgetkontrols egen regel PLN-11.',
  );
});

test('PLN-11 sections, sub-agreements and approvals count too; a name like none has no fix', () => {
  const wrong = { 'Afdelinger!A2': 'Xyz', 'Delaftaler!A2': 'Xyz', 'Godkendelser!A7': 'Xyz' };
  const { cells, fixes } = found('PLN-11', goodPlan(wrong));
  expect(cells).toEqual([['Afdelinger!A2', 'Delaftaler!A2', 'Godkendelser!A7']]);
  expect(fixes).toEqual([[]]);
});

test('PLN-11 rows that name no plan are one error per table', () => {
  const sheets = goodPlan({ 'Finansiering!A3': null, 'Finansiering!A4': null });
  const { findings, cells, da } = found('PLN-11', sheets);
  expect(cells).toEqual([['Finansiering!A3:A4']]);
  expect(findings[0]?.facts).toEqual({ kind: 'unnamed', table: 'funding', rows: 2 });
  expect(da[0]).toContain('2 rækker i Finansiering nævner ingen plan. Skriv planens navn i A3:A4.');
});

test('PLN-11 a listed plan without activities is an error at its name', () => {
  const two = goodPlans({ Nordparken: {}, Sydparken: {} });
  const sheets = { ...two, Aktiviteter: (two['Aktiviteter'] ?? []).filter((row) => row[1] !== 'Sydparken') };
  const { findings, cells, da } = found('PLN-11', sheets);
  expect(cells).toEqual([['Planer!A3']]);
  expect(findings[0]).toMatchObject({ severity: 'error', plan: 'Sydparken', facts: { kind: 'noActivities' } });
  expect(da[0]).toContain(
    'Planen har ingen aktiviteter. Skriv planens aktiviteter i aktivitetstabellen, eller slet planen i A3.',
  );
});

test('PLN-11 a plan whose activities carry a misspelt name is one error, not two', () => {
  const wrong = Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((row) => [`Aktiviteter!B${row}`, 'Mimerparken']));
  const { findings } = found('PLN-11', goodPlan(wrong));
  expect(findings.map((finding) => finding.facts.kind)).toEqual(['unlisted']);
});

test('PLN-11 without a table of activities it says that it did not run for them', () => {
  expect(found('PLN-11', goodPlan({ Aktiviteter: null })).notRun).toMatchObject([
    { reason: { kind: 'noTable', table: 'activities' } },
  ]);
});
