import type { NotRunReason } from '../../findings';
import type { Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import { mergeCells } from '../../sheet/areas';
import { rowOre } from '../figures/rowBudget';
import type { Sum } from '../figures/sum';
import { shareTolerance } from '../figures/tolerance';
import { usableFrame } from '../figures/usable';
import { ownSource } from '../ownSource';
import { planFields } from '../planFields';
import type { Rule, RuleContext } from '../rule';

/**
 * The budgets of the activities and the common costs sum to the total frame: above it is an error, below it a warning.
 * Common costs, rows that carry budget but are no activity, are listed in a notice. Source: the sheet itself.
 */
export const fin09: Rule = {
  code: 'FIN-09',
  severity: 'error',
  needs: [{ table: 'plans', columns: ['frame'] }, { table: 'activities' }],
  run(context) {
    for (const plan of context.portfolio.plans) judge(context, plan);
    listCommonCosts(context);
  },
};

function judge(context: RuleContext, plan: Plan): void {
  const { budget } = context.figures(plan);
  const reason = notReady(plan, budget);
  if (reason) {
    context.notRun(reason, plan);
    return;
  }
  const frame = usableFrame(context, plan);
  if (!frame) return;
  const tolerance = shareTolerance(context.rulesFor(plan), Math.max(budget.step, frame.step));
  if (Math.abs(budget.ore - frame.ore) > tolerance) report(context, plan, frame);
}

function notReady({ activities }: Plan, budget: Sum): NotRunReason | undefined {
  switch (budget.state) {
    case 'known':
      return undefined;
    case 'unknown':
      return { kind: 'unknownAmount', columns: ['total'] };
    case 'blank':
      return { kind: 'noRows', table: 'activities' };
    case 'absent': {
      const hasAmounts = activities.some(({ budget: { total, years } }) => total !== undefined || years.length > 0);
      return activities.length === 0 || hasAmounts
        ? { kind: 'noActivities' }
        : { kind: 'noColumn', table: 'activities', columns: ['total'] };
    }
  }
}

function report(context: RuleContext, plan: Plan, frame: Sum): void {
  const { budget, activityBudget, commonBudget } = context.figures(plan);
  const difference = budget.ore - frame.ore;
  context.report<'FIN-09'>({
    code: 'FIN-09',
    severity: difference > 0 ? 'error' : 'warning',
    plan: plan.name,
    cells: mergeCells(budget.cells),
    actual: budget.ore,
    expected: frame.ore,
    difference,
    unit: 'ore',
    source: ownSource('FIN-09'),
    facts: {
      kind: 'difference',
      commonCosts: commonBudget.ore,
      nameless: budget.ore - activityBudget.ore - commonBudget.ore,
      frameCell: frame.cells[0] ?? plan.nameCell,
    },
  });
}

/** All plans' common costs in one notice, so that it does not bury the others. */
function listCommonCosts(context: RuleContext): void {
  const plans = context.portfolio.plans.filter((plan) => context.figures(plan).commonCosts.length > 0);
  const rows = plans.flatMap((plan) =>
    context.figures(plan).commonCosts.map((row) => ({ row, name: row.name, plan: plan.name, ore: rowOre(row) })),
  );
  if (rows.length === 0) return;
  const total = rows.reduce((sum, { ore }) => sum + ore, 0);
  context.report<'FIN-09'>({
    code: 'FIN-09',
    severity: 'notice',
    ...planFields(plans),
    cells: mergeCells(rows.map(({ row }) => cellOf(row, 'activity'))),
    ...(!Number.isNaN(total) && { actual: total, unit: 'ore' as const }),
    source: ownSource('FIN-09'),
    facts: { kind: 'commonCosts', rows: rows.map(({ name, plan, ore }) => ({ name, plan, ore })) },
  });
}
