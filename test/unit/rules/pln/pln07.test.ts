import { found } from '../../../support/found';
import { goodPlan, without } from '../../../support/goodPlan';

const groups = (text: string | null) =>
  Object.fromEntries([2, 3, 4, 5, 6, 7].map((row) => [`Aktiviteter!E${row}`, text]));

test('PLN-07 passes when each activity names its group and one is for children, young people or families', () => {
  const { findings, notRun } = found('PLN-07', goodPlan());
  expect([findings, notRun]).toEqual([[], []]);
});

test('PLN-07 activities without a target group are one warning with all their cells', () => {
  const { findings, cells, da, short } = found('PLN-07', goodPlan({ 'Aktiviteter!E4': null, 'Aktiviteter!E7': null }));
  expect(cells).toEqual([['Aktiviteter!E4', 'Aktiviteter!E7']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    facts: { kind: 'blank', activities: ['Blå Ressourcer', 'Sommerfest'], all: 6 },
  });
  expect(short).toEqual(['2 aktiviteter mangler målgruppe.']);
  expect(da[0]).toBe(
    'PLN-07 · advarsel · Aktiviteter!E4, Aktiviteter!E7 · 2 af 6 aktiviteter har ingen målgruppe: »Blå Ressourcer« og »Sommerfest«. ' +
      'Skriv målgruppen i E4 og E7, eller begrund afvigelsen. Kilde: Bilag 5 (20.11.2017), »Målgruppe for indsatsen«.',
  );
});

test('PLN-07 one activity is named in the short line', () => {
  expect(found('PLN-07', goodPlan({ 'Aktiviteter!E7': null })).short).toEqual(['»Sommerfest« mangler målgruppe.']);
});

test('PLN-07 no activity for the primary group is a warning of its own', () => {
  const { findings, cells, da } = found('PLN-07', goodPlan(groups('Ensomme ældre')));
  expect(cells).toEqual([['Aktiviteter!E2:E7']]);
  expect(findings[0]?.facts).toEqual({ kind: 'primary', groups: ['Ensomme ældre'] });
  expect(da[0]).toContain(
    'Ingen af planens målgrupper er den primære, socialt udsatte børn og unge samt deres familier. Der står »Ensomme ældre«.',
  );
});

test.each(['Udsatte børn', 'Unge 15-25 år', 'Børnefamilier', 'Fædre', 'Teenagepiger', 'Vulnerable children'])(
  'PLN-07 %p is the primary group',
  (text) => {
    expect(found('PLN-07', goodPlan({ ...groups('Alle beboere'), 'Aktiviteter!E3': text })).findings).toEqual([]);
  },
);

test('PLN-07 when no group is named at all there is one warning, not two', () => {
  expect(found('PLN-07', goodPlan(groups(null))).findings).toHaveLength(1);
});

test('PLN-07 does not run without the column', () => {
  expect(found('PLN-07', goodPlan({ Aktiviteter: without('Målgruppe') })).notRun).toMatchObject([
    { reason: { kind: 'noColumn', table: 'activities', columns: ['targetGroup'] } },
  ]);
});
