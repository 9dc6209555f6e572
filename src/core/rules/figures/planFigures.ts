import type { Activity, FundingRow, Payer, Plan, Purpose } from '../../reading/portfolio';
import { RowChecks } from './rowChecks';
import { Adding, doubtful, joinSums, sumOf, type Sum } from './sum';
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
  readonly funded: Readonly<Record<Payer | Purpose, Sum>>;
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
  const funded = units.funding ? doubtfulAll(written) : written;
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
  'activities' | 'cited' | 'initiated' | 'commonCosts' | 'activityBudget' | 'commonBudget' | 'budget'
> {
  const activities: Activity[] = [];
  const cited: Activity[] = [];
  const initiated: Activity[] = [];
  const commonCosts: Activity[] = [];
  const [activityBudget, commonBudget, nameless] = [new Adding(), new Adding(), new Adding()];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Activity;
    checks.look(row);
    if (row.status === 'cancelled') continue;
    if (row.commonCost) {
      commonCosts.push(row);
      commonBudget.addRow(row);
    } else if (row.name === '') nameless.addRow(row);
    else {
      activities.push(row);
      if (row.citation !== 'none') cited.push(row);
      if (row.status === 'initiated') initiated.push(row);
      activityBudget.addRow(row);
    }
  }
  const budget = joinSums([activityBudget, commonBudget, nameless]);
  return { activities, cited, initiated, commonCosts, activityBudget, commonBudget, budget };
}

const NO_FUNDING: Readonly<Record<Payer | Purpose, Sum>> = newSums();

function newSums(): Record<Payer | Purpose, Adding> {
  return {
    lbf: new Adding(),
    municipality: new Adding(),
    housing: new Adding(),
    other: new Adding(),
    activities: new Adding(),
    coordination: new Adding(),
  };
}

function fundingSums(rows: readonly FundingRow[], checks: RowChecks): Readonly<Record<Payer | Purpose, Sum>> {
  if (rows.length === 0) return NO_FUNDING;
  const sums = newSums();
  for (const row of rows) {
    checks.look(row);
    sums[row.payer].addRow(row);
    if (row.payer === 'municipality' && row.purpose) sums[row.purpose].addRow(row);
  }
  return sums;
}

function doubtfulAll(sums: Readonly<Record<Payer | Purpose, Sum>>): Record<Payer | Purpose, Sum> {
  return {
    lbf: doubtful(sums.lbf),
    municipality: doubtful(sums.municipality),
    housing: doubtful(sums.housing),
    other: doubtful(sums.other),
    activities: doubtful(sums.activities),
    coordination: doubtful(sums.coordination),
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
