import type { Activity, Amount, FundingRow, Payer, Plan, Purpose, YearAmount } from '../../reading/portfolio';
import { sumOf, type Sum } from './sum';

/** In the order in which they are split and shown. */
export const PAYERS: readonly Payer[] = ['lbf', 'municipality', 'housing', 'other'];

/** A plan's sums in øre, computed once for all rules. */
export interface PlanFigures {
  readonly frame: Sum;
  /** From the funding rows where the plan has any, else from the plan table. */
  readonly payers: Readonly<Record<Payer, Sum>>;
  readonly municipalActivities: Sum;
  readonly municipalCoordination: Sum;
  readonly payersFrom: 'funding' | 'plans';
  /** Rows with an activity name that are no common cost and not cancelled. */
  readonly activities: readonly Activity[];
  readonly cited: readonly Activity[];
  readonly initiated: readonly Activity[];
  readonly commonCosts: readonly Activity[];
  /** Budget of the activities and of the common costs, cancelled rows left out. */
  readonly activityBudget: Sum;
  readonly commonBudget: Sum;
  /** Budget of all rows that are not cancelled, those without an activity name too. */
  readonly budget: Sum;
}

export function planFigures(plan: Plan): PlanFigures {
  const fromFunding = plan.funding.length > 0;
  const rows = plan.activities.filter((row) => row.status !== 'cancelled');
  const activities = rows.filter((row) => !row.commonCost && row.name !== '');
  const commonCosts = rows.filter((row) => row.commonCost);
  return {
    frame: sumOf([plan.frame]),
    payers: {
      lbf: payer(plan, 'lbf', fromFunding),
      municipality: payer(plan, 'municipality', fromFunding),
      housing: payer(plan, 'housing', fromFunding),
      other: payer(plan, 'other', fromFunding),
    },
    municipalActivities: municipalPart(plan, 'activities', fromFunding),
    municipalCoordination: municipalPart(plan, 'coordination', fromFunding),
    payersFrom: fromFunding ? 'funding' : 'plans',
    activities,
    cited: activities.filter((row) => row.citation !== 'none'),
    initiated: activities.filter((row) => row.status === 'initiated'),
    commonCosts,
    activityBudget: sumRows(activities),
    commonBudget: sumRows(commonCosts),
    budget: sumRows(rows),
  };
}

/** What the plan's funding rows give for a payer, or for one of the municipality's parts. */
export function fundingSum(plan: Plan, payer: Payer, purpose?: Purpose): Sum {
  return sumRows(
    plan.funding.filter((row) => row.payer === payer && (purpose === undefined || row.purpose === purpose)),
  );
}

/** A row's total; where the total is not written, its years. */
export function rowBudget(row: { total?: Amount; years: readonly YearAmount[] }): readonly Amount[] {
  return row.total && (row.total.state !== 'blank' || row.years.length === 0) ? [row.total] : row.years;
}

function payer(plan: Plan, who: Payer, fromFunding: boolean): Sum {
  if (fromFunding) return fundingSum(plan, who);
  if (who !== 'municipality' || (plan.municipality && plan.municipality.state !== 'blank')) return sumOf([plan[who]]);
  // A plan table may give only the municipality's two parts.
  const parts = sumOf([plan.municipalActivities, plan.municipalCoordination]);
  return parts.state === 'known' || !plan.municipality ? parts : sumOf([plan.municipality]);
}

function municipalPart(plan: Plan, purpose: Purpose, fromFunding: boolean): Sum {
  if (fromFunding) {
    const rows = fundingSum(plan, 'municipality', purpose);
    if (rows.state !== 'absent') return rows;
  }
  return sumOf([purpose === 'activities' ? plan.municipalActivities : plan.municipalCoordination]);
}

function sumRows(rows: readonly (Activity | FundingRow)[]): Sum {
  const amounts: Amount[] = [];
  for (const row of rows) {
    for (const amount of rowBudget(row)) amounts.push(amount);
  }
  return sumOf(amounts);
}
