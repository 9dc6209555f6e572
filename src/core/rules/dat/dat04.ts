import type { TableTotal } from '../../findings/facts/dat';
import { ORE_PER_KRONE } from '../../money';
import type { Plan } from '../../reading/portfolio';
import type { SourceTable } from '../../reading/sourceTable';
import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';
import { planFields } from './noteGroups';
import { cellsOfTotal, planTotals, type PlanTotal } from './planTotals';
import { unitFactor } from './unitFactor';

/** A plan costs something between these: beyond them a table is more likely to be read in the wrong unit. */
const LIKELY = { from: 100_000 * ORE_PER_KRONE, to: 1_000_000_000 * ORE_PER_KRONE };

/**
 * Two tables of one plan do not differ by a factor of about 1.000 or 1.000.000 (within a fifth): one of them lacks its
 * unit, or has the wrong one. The same two tables are one finding for all their plans. Source: SPEC.md.
 */
export const dat04: Rule = {
  code: 'DAT-04',
  severity: 'warning',
  needs: [],
  run(context) {
    const mismatches = new Map<SourceTable, Mismatch[]>();
    for (const plan of context.portfolio.plans) {
      const { totals, unknown } = planTotals(plan, context.figures(plan));
      if (totals.length < 2 && unknown.length > 0) {
        context.notRun({ kind: 'unknownAmount', columns: [...new Set(unknown)] }, plan);
      }
      for (const mismatch of mismatchesOf(plan, totals)) {
        const same = mismatches.get(mismatch.suspect.table);
        if (same) same.push(mismatch);
        else mismatches.set(mismatch.suspect.table, [mismatch]);
      }
    }
    for (const same of mismatches.values()) report(context, same);
  },
};

interface Mismatch {
  readonly plan: Plan;
  readonly suspect: PlanTotal;
  readonly other: PlanTotal;
  readonly factor: number;
}

/** Each total is held against the first; one odd table is named once. */
function mismatchesOf(plan: Plan, totals: readonly PlanTotal[]): Mismatch[] {
  const [first] = totals;
  if (!first) return [];
  const found: Mismatch[] = [];
  for (const total of totals) {
    const factor = unitFactor(first.ore, total.ore);
    if (factor === undefined) continue;
    const [suspect, other] = oddOne(first, total);
    found.push({ plan, suspect, other, factor });
  }
  return found.filter(({ suspect }, index) => found.findIndex((entry) => entry.suspect === suspect) === index);
}

/** The amount of an unlikely size; where both are likely or neither is, the smaller. */
function oddOne(first: PlanTotal, total: PlanTotal): [suspect: PlanTotal, other: PlanTotal] {
  if (isLikely(first) !== isLikely(total)) return isLikely(first) ? [total, first] : [first, total];
  return first.ore < total.ore ? [first, total] : [total, first];
}

function isLikely({ ore }: PlanTotal): boolean {
  return ore >= LIKELY.from && ore <= LIKELY.to;
}

function report(context: RuleContext, mismatches: readonly Mismatch[]): void {
  const [first] = mismatches;
  if (!first) return;
  context.report<'DAT-04'>({
    code: 'DAT-04',
    severity: 'warning',
    ...planFields(mismatches.map(({ plan }) => plan)),
    cells: [
      ...mergeCells(mismatches.flatMap(({ suspect }) => cellsOfTotal(suspect))),
      ...mergeCells(mismatches.flatMap(({ other }) => cellsOfTotal(other))),
    ],
    source: ownSource('DAT-04'),
    facts: {
      factor: first.factor,
      suspect: totalOf(first.suspect),
      other: totalOf(first.other),
      plan: first.plan.name,
      planCount: mismatches.length,
    },
  });
}

function totalOf({ table, ore }: PlanTotal): TableTotal {
  return { table: table.kind, sheet: table.sheet, ore };
}
