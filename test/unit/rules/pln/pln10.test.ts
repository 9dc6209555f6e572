import { found } from '../../../support/found';
import { goodPlan } from '../../../support/goodPlan';

const from = (start: string, end: string, ruleSet: string | null = null) =>
  found('PLN-10', goodPlan({ 'Planer!D2': new Date(start), 'Planer!E2': new Date(end), 'Planer!R2': ruleSet }));

test.each([
  ['2011-01-01', '2014-12-31'],
  ['2018-12-31', '2022-12-30'],
  ['2026-12-31', '2030-12-30'],
])('PLN-10 passes for a plan that starts %s', (start, end) => {
  const { findings, notRun } = from(start, end);
  expect([findings, notRun]).toEqual([[], []]);
});

test('PLN-10 a plan that starts in 2027 is checked with the newest rule set, and told so', () => {
  const { findings, cells, da } = from('2027-01-01', '2030-12-31');
  expect(cells).toEqual([['Planer!D2']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    ruleSet: 'lbf-2019-26',
    facts: { kind: 'newer', start: '2027-01-01' },
  });
  expect(da[0]).toBe(
    'PLN-10 · advarsel · Planer!D2 · Planen starter 01.01.2027, og der er intet bekræftet regelsæt for den periode. Den er kontrolleret ' +
      "efter LBF 2019-26. Ret startdatoen i D2, vælg et regelsæt i kolonnen Regelsæt, eller begrund afvigelsen. Kilde: LBF's " +
      'regulativ for 2019-26-midlerne (20.12.2019), vedtaget 11.12.2019, godkendt 20.12.2019, i kraft 1.1.2020.',
  );
});

test('PLN-10 a plan from before 2011 has no rule set at all', () => {
  const { findings, cells, da } = from('2010-06-01', '2014-05-31');
  expect(cells).toEqual([['Planer!D2']]);
  expect(findings[0]).toMatchObject({ severity: 'warning', facts: { kind: 'older' } });
  expect(da[0]).toContain('før det ældste regelsæt, LBF 2011-14. De regler, der kræver et regelsæt, er ikke kørt.');
});

test('PLN-10 a rule set that is chosen for the plan stands', () => {
  expect(from('2027-01-01', '2030-12-31', 'LBF 2019-26').findings).toEqual([]);
});

test('PLN-10 without a start the first year with an amount counts', () => {
  const { findings, cells } = found('PLN-10', goodPlan({ 'Planer!D2': null, 'Planer!E2': null, 'Planer!R2': null }));
  expect([findings, cells]).toEqual([[], []]);
});
