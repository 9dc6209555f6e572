import { check, type CheckResult } from '../../../src/core/check';
import { planApprovals } from '../../../src/pane/state/selectors/planApprovals';
import { filterPlans } from '../../../src/pane/state/selectors/planFilter';
import { planPayers } from '../../../src/pane/state/selectors/planPayers';
import { planRows } from '../../../src/pane/state/selectors/planRows';
import { portfolioFigures } from '../../../src/pane/state/selectors/portfolioFigures';
import { splitOf } from '../../../src/pane/state/selectors/split';
import { formatFor } from '../../../src/pane/text/format';
import { translator } from '../../../src/pane/text/paneText';
import { captionText, planRowName } from '../../../src/pane/text/planText';
import { readCase } from '../../support/goldenCase';
import { goodPlan } from '../../support/goodPlan';
import { workbookOf } from '../../support/workbookOf';
import { MemoryPort } from '../support/memoryPort';

const TODAY = { today: '2018-03-14' };
const { environment } = new MemoryPort(workbookOf({}));
const speech = { language: 'da', t: translator('da'), format: formatFor(environment, 'da') } as const;

async function resultOf(name: string): Promise<CheckResult> {
  return check(await readCase(name), TODAY);
}

function rowOf(result: CheckResult, index = 0): ReturnType<typeof planRows>[number] {
  const row = planRows(result)[index];
  if (!row) throw new Error('There is no such plan.');
  return row;
}

describe('the rows of the plans', () => {
  test('stand with the worst first, and else as in the sheet', async () => {
    const result = await resultOf('portfolio-of-14-plans');
    const order = planRows(result).map(({ verdict }) => verdict);
    const ranks = ['notReady', 'notAssessed', 'answersNeeded', 'explained', 'ready'];
    expect(order.map((verdict) => ranks.indexOf(verdict))).toEqual(
      order.map((verdict) => ranks.indexOf(verdict)).sort((a, b) => a - b),
    );
    for (const verdict of ranks) {
      const ofVerdict = planRows(result).filter((row) => row.verdict === verdict);
      const inSheet = result.plans.filter((entry) => entry.verdict === verdict).map(({ plan }) => plan.name);
      expect(ofVerdict.map(({ plan }) => plan)).toEqual(inSheet);
    }
  });

  test('say first what is wrong with the sum, then the municipality’s share, else that it is as agreed', () => {
    const row = (edit: Parameters<typeof goodPlan>[0]): string =>
      captionText(rowOf(check(workbookOf(goodPlan(edit)), TODAY)).caption, speech);
    expect(row({})).toBe('Som aftalt');
    expect(row({ 'Planer!B2': 10_000_000.01 })).toBe('Mangler 0,01\u00a0kr.');
    expect(row({ 'Planer!B2': 9_000_000 })).toBe('1.000.000,00\u00a0kr. for meget');
  });

  test('without a local agreement nothing is as agreed, and no border is drawn', async () => {
    const { caption, split } = rowOf(await resultOf('no-local-agreement'));
    expect(caption).toMatchObject({ kind: 'municipality', off: false });
    expect(split?.ticks).toEqual([]);
  });

  test('an amount that is not known is said to be so, and is never 0', async () => {
    const result = await resultOf('no-funding-at-all');
    const row = rowOf(result);
    expect(row.split).toBeUndefined();
    expect(captionText(row.caption, speech)).toBe('ikke kendt');
    expect(planRowName(row, speech)).toContain('Hvem betaler: ikke kendt');
    expect(planPayers(row, result.plans[0]!, result).total).toBeUndefined();
  });

  test('are named in one sentence that says what the bars show', async () => {
    const name = planRowName(rowOf(await resultOf('exactly-half-cite')), speech);
    expect(name).toMatch(
      /, ikke klar, 1 fejl, samlet ramme [0-9.]+,00\u00a0kr\., CFBU \d+ af \d+, mangler 1, som aftalt$/,
    );
  });
});

describe('the bar of payers', () => {
  const amounts = { lbf: 75, municipality: 10, housing: 12.5, other: undefined };

  test('is as wide as the frame, so that a rest that nobody pays stays empty', () => {
    const split = splitOf(100, amounts, [0.75, 0.875]);
    expect(split?.segments.at(-1)).toEqual({ payer: 'housing', from: 0.85, to: 0.975 });
    expect(split?.ticks).toEqual([0.75, 0.875]);
  });

  test('is as wide as what is paid where that is more than the frame', () => {
    const split = splitOf(80, { ...amounts, municipality: 12.5 }, [0.75, 0.875]);
    expect(split?.segments.at(-1)?.to).toBeCloseTo(1, 12);
    expect(split?.ticks).toEqual([0.6, 0.7]);
  });

  test('is not drawn from amounts that are not known', () => {
    expect(splitOf(undefined, amounts, [])).toBeUndefined();
    expect(splitOf(100, { ...amounts, lbf: undefined }, [])).toBeUndefined();
  });
});

describe('search and filters', () => {
  test('find a plan by part of its name or district, whatever the case and the letters', async () => {
    const rows = planRows(await resultOf('portfolio-of-14-plans'));
    const shown = (view: Partial<Parameters<typeof filterPlans>[1]>): string[] =>
      filterPlans(rows, { search: '', verdicts: [], ...view }).map(({ plan }) => plan);
    expect(shown({})).toHaveLength(14);
    const [first] = rows;
    expect(shown({ search: first?.plan.slice(0, 5).toUpperCase() ?? '' })).toContain(first?.plan);
    expect(shown({ search: 'findes slet ikke' })).toEqual([]);
    const ready = rows.filter(({ verdict }) => verdict === 'ready' || verdict === 'explained');
    expect(shown({ verdicts: ['ready'] })).toEqual(ready.map(({ plan }) => plan));
    const district = first?.district;
    expect(shown({ district })).toEqual(rows.filter((row) => row.district === district).map(({ plan }) => plan));
  });
});

describe('the portfolio', () => {
  test('adds up the plans and says what the appropriations leave', async () => {
    const result = await resultOf('portfolio-of-14-plans');
    const rows = planRows(result);
    const { frame, payers, majority, left } = portfolioFigures(result);
    expect(frame).toBe(rows.reduce((sum, row) => sum + (row.frame ?? NaN), 0));
    expect(payers.municipality).toBe(rows.reduce((sum, row) => sum + (row.payers.municipality ?? NaN), 0));
    expect(majority).toEqual({ plans: rows.filter(({ needed }) => needed === 0).length, of: 14 });
    expect(left?.ore).toBeDefined();
  });
});

describe('one plan', () => {
  test('each payer is held against the agreed amount', () => {
    const result = check(workbookOf(goodPlan()), TODAY);
    const { lines, total } = planPayers(rowOf(result), result.plans[0]!, result);
    expect(lines.map(({ payer, agreed }) => [payer, agreed?.difference])).toEqual([
      ['lbf', 0],
      ['municipality', 0],
      ['housing', 0],
    ]);
    expect(total).toEqual({ ore: 1_000_000_000, share: 1 });
  });

  test('its approvals stand in the order of the chain, with the meetings counted', async () => {
    const result = await resultOf('approvals-still-missing');
    const approvals = planApprovals(result.plans[0]!, TODAY.today);
    expect(approvals.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'localLeaders approved',
      'districtBoard approved',
      'sectionMeetings approved',
      'tmu pending',
      'br pending',
      'release pending',
      'lbf pending',
    ]);
    expect(approvals[2]?.meetings).toEqual({ settled: 3, total: 3 });
    expect(approvals[1]?.day).toBe('2015-03-05');
  });
});
