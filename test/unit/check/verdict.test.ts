import { check } from '../../../src/core/check';
import { RULE_CODES } from '../../../src/core/findings';
import { RULES } from '../../../src/core/rules';
import { goodPlan } from '../../support/goodPlan';
import { workbookOf } from '../../support/workbookOf';

const TODAY = { today: '2018-03-14' };
const verdictOf = (sheets: ReturnType<typeof goodPlan>): string | undefined =>
  check(workbookOf(sheets), TODAY).plans[0]?.verdict;

test('the rules stand in the order of the codes, each once', () => {
  expect(RULES.map((rule) => rule.code)).toEqual([...RULE_CODES]);
});

test('a well-formed plan is ready', () => {
  expect(verdictOf(goodPlan())).toBe('ready');
});

test('a plan is not assessed when a core rule lacks its table, and never passed', () => {
  const sheets = { ...goodPlan() };
  delete (sheets as Record<string, unknown>)['Aktiviteter'];
  const result = check(workbookOf(sheets), TODAY);
  expect(result.plans[0]?.verdict).toBe('notAssessed');
  expect(result.rulesRun).not.toContain('CFBU-01');
  expect(result.rulesNotRun).toContainEqual({ code: 'CFBU-01', reason: { kind: 'noTable', table: 'activities' } });
});

test('without a single plan no rule about plans has run', () => {
  const result = check(workbookOf({ Planer: [['Plan', 'Samlet ramme']] }), TODAY);
  expect(result.rulesRun.filter((code) => !code.startsWith('DAT-') && code !== 'PLN-11')).toEqual([]);
});

test('every code either ran or says why not', () => {
  const result = check(workbookOf(goodPlan()), TODAY);
  const silent = result.rulesNotRun.filter((entry) => entry.plan === undefined).map((entry) => entry.code);
  expect([...result.rulesRun, ...silent].sort()).toEqual([...RULE_CODES].sort());
});

test('an explained warning keeps the plan ready; an expired explanation does not', () => {
  const late = (until: string): ReturnType<typeof goodPlan> =>
    goodPlan({
      'Delaftaler!C2': null,
      'Begrundede afvigelser': () => [
        ['Kode', 'Plan', 'Begrundelse', 'Navn', 'Gælder til'],
        ['PLN-06', null, 'Aftalen underskrives i april.', 'Karen Holm', until],
      ],
    });
  expect(verdictOf(late('31.12.2018'))).toBe('explained');
  expect(verdictOf(late('13.03.2018'))).toBe('answersNeeded');
});
