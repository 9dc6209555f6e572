import type { Plan, PlanRecord } from '../../reading/portfolio';
import type { ColumnKey } from '../../reading/sourceTable';
import type { Cell } from '../../sheet/address';
import { mergeCells } from '../../sheet/areas';
import { sumOf, type Sum } from '../figures/sum';
import { sumAllowance } from '../figures/tolerance';
import { isWritten } from '../figures/usable';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';

/**
 * The municipality's two parts sum to the municipality's amount, in the plan table and in the funding rows alike.
 * Source: Bilag 5 gives 10.6 % and 1.9 % of what is 12.5 % together; that parts add up is the sheet's own arithmetic.
 */
export const fin06: Rule = {
  code: 'FIN-06',
  severity: 'error',
  needs: [],
  run(context) {
    if (context.portfolio.plans.length === 0) context.notRun({ kind: 'noTable', table: 'plans' });
    for (const plan of context.portfolio.plans) judge(context, plan);
  },
};

/** The municipality's amount and its parts as one table gives them. */
interface Parts {
  readonly whole: Sum;
  readonly activities: Sum;
  readonly coordination: Sum;
  readonly unknown: ColumnKey;
}

function judge(context: RuleContext, plan: Plan): void {
  const { funded } = context.figures(plan);
  const { municipality: whole, activities, coordination } = funded;
  const given = [{ whole, activities, coordination, unknown: 'total' as const }, ...plan.records.map(partsOf)].filter(
    (parts) => isWritten(parts.activities) && isWritten(parts.coordination),
  );
  const unknown = given.filter((parts) =>
    Number.isNaN(parts.whole.ore + parts.activities.ore + parts.coordination.ore),
  );
  if (given.length === 0) context.notRun({ kind: 'noPayer', payer: 'municipalParts' }, plan);
  else if (unknown.length > 0) {
    context.notRun({ kind: 'unknownAmount', columns: unknown.map((parts) => parts.unknown) }, plan);
  }
  const wrong = given.find((parts) => isWritten(parts.whole) && differenceOf(parts) !== 0);
  if (wrong) report(context, plan, wrong);
}

function partsOf(record: PlanRecord): Parts {
  return {
    whole: sumOf([record.municipality]),
    activities: sumOf([record.municipalActivities]),
    coordination: sumOf([record.municipalCoordination]),
    unknown: 'municipality',
  };
}

/** Parts less the whole; NaN is no difference that can be told. */
function differenceOf({ whole, activities, coordination }: Parts): number {
  return activities.ore + coordination.ore - whole.ore || 0;
}

function report(context: RuleContext, plan: Plan, parts: Parts): void {
  const { whole, activities, coordination } = parts;
  const difference = differenceOf(parts);
  const step = Math.max(activities.step, coordination.step);
  const halfSteps = activities.rounding + coordination.rounding;
  const rounding = Math.abs(difference) <= sumAllowance({ step, rounding: halfSteps }, whole.step);
  const partCells = [...activities.cells, ...coordination.cells];
  // Funding rows without a purpose are the ones to look at first; in the plan table the parts stand beside the whole.
  const others = whole.cells.filter((cell) => !partCells.some((part) => isSame(part, cell)));
  context.report<'FIN-06'>({
    code: 'FIN-06',
    severity: rounding ? 'notice' : 'error',
    plan: plan.name,
    cells: [...mergeCells(partCells), ...mergeCells(others)],
    actual: activities.ore + coordination.ore,
    expected: whole.ore,
    difference,
    unit: 'ore',
    source: ownSource('FIN-06'),
    facts: {
      activities: activities.ore,
      coordination: coordination.ore,
      municipalityCell: others[0] ?? plan.nameCell,
      rounding,
    },
  });
}

function isSame(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
