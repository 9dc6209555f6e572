import { check } from '../../../src/core/check';
import { goodPlan, goodPlans } from '../../support/goodPlan';
import { workbookOf } from '../../support/workbookOf';

test('the well-formed plan gives nothing but notices, and is ready', () => {
  const { findings, plans } = check(workbookOf(goodPlan()), { today: '2018-03-14' });
  expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  expect(plans.map(({ verdict }) => verdict)).toEqual(['ready']);
});

test('two plans like it keep their own amounts', () => {
  const { plans } = check(workbookOf(goodPlans({ Nord: { 'Planer!B2': 9_000_000 }, Syd: {} })), {
    today: '2018-03-14',
  });
  expect(plans.map(({ plan, figures }) => [plan.name, figures.frame.ore])).toEqual([
    ['Nord', 900_000_000],
    ['Syd', 1_000_000_000],
  ]);
});
