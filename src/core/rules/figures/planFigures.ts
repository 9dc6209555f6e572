import { isCited } from '../../reading/citation';
import type { Activity, FundingRow, Payer, Plan, Purpose } from '../../reading/portfolio';
import { RowChecks } from './rowChecks';
import { RowsSum } from './rowsSum';
import { doubtful, joinSums, sumOf, type Sum } from './sum';
import { unitFaults, type UnitFaults } from './unitFault';

/** In the order in which they are split and shown. */
export const PAYERS: readonly Payer[] = ['lbf', 'municipality', 'housing', 'other'];

/** A plan's sums in øre, computed once for all rules in one look at its rows. */
export interface PlanFigures {
  readonly frame: Sum;
  /** From the funding rows where the plan has any, else from the plan table. */
  readonly payers: Readonly<Record<Payer, Sum>>;
  readonly municipalActivities: Sum;
  readonly municipalCoordination: Sum;
  readonly payersFrom: 'funding' | 'plans';
  /** What the funding rows alone give for each payer, and for the municipality's two parts. */
  readonly funded: Funded<Sum>;
  /** Rows with an activity name that are no common cost and not cancelled. */
  readonly activities: readonly Activity[];
  readonly cited: readonly Activity[];
  /** Those whose reference cell begins with a refusal but says more; they are not counted as cited. */
  readonly unclear: readonly Activity[];
  readonly initiated: readonly Activity[];
  readonly commonCosts: readonly Activity[];
  /** Budget of the activities and of the common costs, cancelled rows left out. */
  readonly activityBudget: Sum;
  readonly commonBudget: Sum;
  /** Budget of all rows that are not cancelled, those without an activity name too. */
  readonly budget: Sum;
  /** Sums of a table whose unit is in doubt are not known above. */
  readonly units: UnitFaults;
  /** What is wrong with the amounts of single rows, cancelled ones included. */
  readonly rowChecks: RowChecks;
}

export function planFigures(plan: Plan): PlanFigures {
  const rowChecks = new RowChecks();
  const budgets = activityFigures(plan.activities, rowChecks);
  const written = fundingSums(plan.funding, rowChecks);
  const units = unitFaults(plan, {
    funded: written,
    activityBudget: budgets.activityBudget,
    commonBudget: budgets.commonBudget,
  });
  const funded = units.funding ? eachOf(written, doubtful) : written;
  const trusted = (sum: Sum): Sum => (units.activities ? doubtful(sum) : sum);
  const fromFunding = plan.funding.length > 0;
  const part = (purpose: Purpose): Sum => {
    if (funded[purpose].state !== 'absent') return funded[purpose];
    return sumOf([purpose === 'activities' ? plan.municipalActivities : plan.municipalCoordination]);
  };
  return {
    frame: sumOf([plan.frame]),
    payers: fromFunding ? funded : planPayers(plan),
    municipalActivities: part('activities'),
    municipalCoordination: part('coordination'),
    payersFrom: fromFunding ? 'funding' : 'plans',
    funded,
    activities: budgets.activities,
    cited: budgets.cited,
    unclear: budgets.unclear,
    initiated: budgets.initiated,
    commonCosts: budgets.commonCosts,
    activityBudget: trusted(budgets.activityBudget),
    commonBudget: trusted(budgets.commonBudget),
    budget: trusted(budgets.budget),
    units,
    rowChecks,
  };
}

function activityFigures(
  rows: readonly Activity[],
  checks: RowChecks,
): Pick<
  PlanFigures,
  'activities' | 'cited' | 'unclear' | 'initiated' | 'commonCosts' | 'activityBudget' | 'commonBudget' | 'budget'
> {
  const activities: Activity[] = [];
  const cited: Activity[] = [];
  const unclear: Activity[] = [];
  const initiated: Activity[] = [];
  const commonCosts: Activity[] = [];
  const nameless: Activity[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Activity;
    checks.look(row);
    const { status } = row;
    if (status === 'cancelled') continue;
    if (row.commonCost) commonCosts.push(row);
    else if (!row.isNamed) nameless.push(row);
    else {
      activities.push(row);
      const { citation } = row;
      if (citation === 'unclear') unclear.push(row);
      else if (isCited(citation)) cited.push(row);
      if (status === 'initiated') initiated.push(row);
    }
  }
  const [activityBudget, commonBudget] = [new RowsSum(activities), new RowsSum(commonCosts)];
  const budget = joinSums([activityBudget, commonBudget, new RowsSum(nameless)]);
  return { activities, cited, unclear, initiated, commonCosts, activityBudget, commonBudget, budget };
}

type Funded<Value> = Readonly<Record<Payer | Purpose, Value>>;

const noRows = (): Funded<FundingRow[]> => ({
  lbf: [],
  municipality: [],
  housing: [],
  other: [],
  activities: [],
  coordination: [],
});
const NO_FUNDING = eachOf(noRows(), () => sumOf([]));

function fundingSums(rows: readonly FundingRow[], checks: RowChecks): Funded<Sum> {
  if (rows.length === 0) return NO_FUNDING;
  const paid = noRows();
  for (const row of rows) {
    checks.look(row);
    paid[row.payer].push(row);
    if (row.payer === 'municipality' && row.purpose) paid[row.purpose].push(row);
  }
  return eachOf(paid, (own) => new RowsSum(own));
}

function eachOf<From, To>(funded: Funded<From>, make: (value: From) => To): Funded<To> {
  return {
    lbf: make(funded.lbf),
    municipality: make(funded.municipality),
    housing: make(funded.housing),
    other: make(funded.other),
    activities: make(funded.activities),
    coordination: make(funded.coordination),
  };
}

function planPayers(plan: Plan): Readonly<Record<Payer, Sum>> {
  return {
    lbf: sumOf([plan.lbf]),
    municipality: planMunicipality(plan),
    housing: sumOf([plan.housing]),
    other: sumOf([plan.other]),
  };
}

/** A plan table may give only the municipality's two parts. */
function planMunicipality(plan: Plan): Sum {
  if (plan.municipality && plan.municipality.state !== 'blank') return sumOf([plan.municipality]);
  const parts = sumOf([plan.municipalActivities, plan.municipalCoordination]);
  return parts.state === 'known' || !plan.municipality ? parts : sumOf([plan.municipality]);
}
