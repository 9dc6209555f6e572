import type { Plan } from '../../reading/portfolio';
import type { ValueInForce } from '../../rulesets';
import { mergeCells } from '../../sheet/areas';
import { exactSplitFix } from '../figures/exactSplit';
import type { Sum } from '../figures/sum';
import { deviation, frameShareTolerance } from '../figures/tolerance';
import { usableFrame } from '../figures/usable';
import { wrongBases } from '../figures/wrongBase';
import type { Rule, RuleContext } from '../rule';
import { agreedValue, agreementFacts, agreementId } from './agreement';

/**
 * The municipal part for buy-out and supporting efforts is 10.6 % of the total frame, and the part for coordination and
 * facilitation 1.9 %. Source: Bilag 5, »Hvad går den kommunale medfinansiering til«; that both are of the total frame
 * follows from their sum, 12.5 %.
 */
export const fin05: Rule = {
  code: 'FIN-05',
  severity: 'warning',
  needs: [{ table: 'plans', columns: ['frame'] }],
  run(context) {
    for (const plan of context.portfolio.plans) judge(context, plan);
  },
};

function judge(context: RuleContext, plan: Plan): void {
  const activities = agreedValue(context, plan, 'share.municipality.activities');
  const coordination = activities && agreedValue(context, plan, 'share.municipality.coordination');
  const frame = coordination && usableFrame(context, plan);
  if (!frame) return;

  const rules = context.rulesFor(plan);
  const figures = context.figures(plan);
  const sums = [
    { part: 'activities' as const, sum: figures.municipalActivities, agreed: activities },
    { part: 'coordination' as const, sum: figures.municipalCoordination, agreed: coordination },
  ];
  if (sums.some(({ sum }) => sum.state === 'unknown')) {
    context.notRun({ kind: 'unknownAmount', columns: columns(sums, figures.payersFrom) }, plan);
    return;
  }
  const given = sums.filter(({ sum }) => sum.state === 'known');
  if (given.length === 0) {
    context.notRun({ kind: 'noPayer', payer: 'municipalParts' }, plan);
    return;
  }
  const deviating = given.flatMap((entry) => {
    const { sum, agreed } = entry;
    const tolerance = frameShareTolerance(rules, sum, frame, agreed.value);
    const away = deviation(sum.ore, frame.ore, agreed.value, tolerance);
    return away ? [{ ...entry, expected: away.expected }] : [];
  });
  if (deviating.length === 0) return;
  const recognised = new Set<string>(wrongBases(rules, figures).map(({ amount }) => amount));
  const parts = deviating.filter(({ part }) => !recognised.has(part));
  if (parts.length > 0) report(context, plan, frame, parts);
}

interface Deviation {
  readonly part: 'activities' | 'coordination';
  readonly sum: Sum;
  readonly agreed: ValueInForce;
  readonly expected: number;
}

function report(context: RuleContext, plan: Plan, frame: Sum, parts: readonly Deviation[]): void {
  const rules = context.rulesFor(plan);
  const [first] = parts;
  if (!first) return;
  const fix = exactSplitFix(plan, context.figures(plan), rules, false)?.fix;
  context.report<'FIN-05'>({
    code: 'FIN-05',
    severity: 'warning',
    plan: plan.name,
    cells: mergeCells(parts.flatMap(({ sum }) => sum.cells)),
    actual: first.sum.ore,
    expected: first.expected,
    difference: first.sum.ore - first.expected,
    unit: 'ore',
    base: { of: 'frame', ore: frame.ore },
    ...(fix && { fix }),
    ...agreementId(rules),
    source: first.agreed.source,
    facts: {
      parts: parts.map(({ part, sum, agreed, expected }) => ({
        part,
        ore: sum.ore,
        share: sum.ore / frame.ore,
        expected,
        agreed: agreed.value,
        cells: mergeCells(sum.cells),
      })),
      ...agreementFacts(rules),
    },
  });
}

function columns(
  sums: readonly Pick<Deviation, 'part' | 'sum'>[],
  from: 'funding' | 'plans',
): ('total' | 'municipalActivities' | 'municipalCoordination')[] {
  if (from === 'funding') return ['total'];
  const unknown = sums.filter(({ sum }) => sum.state === 'unknown');
  return unknown.map(({ part }) => (part === 'activities' ? 'municipalActivities' : 'municipalCoordination'));
}
