import type { CheckResult, PlanResult } from '../check';
import type { Verdict } from '../check/verdict';
import type { Finding, RuleCode } from '../findings';
import type { Payer } from '../reading/portfolio';
import { rowBudget } from '../rules/figures/rowBudget';
import { sumOf, type Sum } from '../rules/figures/sum';
import { deviationOf } from './deviation';
import { worstFirst } from '../check';

/** How a figure stands out: an open deviation, or one that has been explained. */
export type Mark = 'off' | 'explained' | undefined;

/** One plan's row of the summary. Amounts in øre, shares as fractions; undefined where they are not known. */
export interface PlanLine {
  readonly plan: string;
  readonly district: string;
  readonly verdict: Verdict;
  readonly frame: number | undefined;
  readonly payers: Readonly<Record<Payer, number | undefined>>;
  /** The municipality's amount less the agreed one. */
  readonly deviation: number | undefined;
  /** There is an agreement, so a deviation could be told. */
  readonly agreed: boolean;
  readonly activities: number | undefined;
  readonly cited: number | undefined;
  /** How many more references make the majority. */
  readonly needed: number;
  /** The share of the activities' budget that refers to the catalogue. */
  readonly budgetShare: number | undefined;
  readonly errors: number;
  readonly warnings: number;
  readonly marks: { readonly lbf: Mark; readonly municipality: Mark; readonly housing: Mark };
}

/** The plans, the worst first and else as listed. */
export function planLines(result: CheckResult): PlanLine[] {
  const readable = result.portfolio.tables.some(
    (table) => table.kind === 'activities' && table.columns.reference !== undefined,
  );
  return result.plans.map((entry) => planLine(entry, result.findings, readable)).sort(worstFirst);
}

function planLine(entry: PlanResult, all: readonly Finding[], readable: boolean): PlanLine {
  const { plan, figures, rules } = entry;
  const findings = all.filter((finding) => finding.plan === plan.name || finding.plans?.includes(plan.name));
  const frame = figures.frame.state === 'known' ? figures.frame.ore : undefined;
  const paid = Object.values(figures.payers).some((sum) => sum.state === 'known');
  const ore = (sum: Sum): number | undefined =>
    sum.state === 'known' ? sum.ore : sum.state === 'blank' && paid ? 0 : undefined;
  const payers = {
    lbf: ore(figures.payers.lbf),
    municipality: ore(figures.payers.municipality),
    housing: ore(figures.payers.housing),
    other: ore(figures.payers.other),
  };
  const municipality = deviationOf('municipality', payers.municipality, figures, rules);
  const housing = deviationOf('housing', payers.housing, figures, rules);
  return {
    plan: plan.name,
    district: plan.district?.text ?? '',
    verdict: entry.verdict,
    frame,
    payers,
    deviation: municipality?.ore,
    agreed: rules.value('share.municipality') !== undefined,
    ...citations(entry, readable),
    errors: findings.filter((finding) => finding.severity === 'error').length,
    warnings: findings.filter((finding) => finding.severity === 'warning' && !finding.waiver).length,
    marks: {
      lbf: findings.some((finding) => finding.code === 'FIN-02') ? 'off' : undefined,
      municipality: municipality?.off ? markOf(findings, ['FIN-03', 'FIN-07']) : undefined,
      housing: housing?.off ? markOf(findings, ['FIN-04', 'FIN-07']) : undefined,
    },
  };
}

function markOf(findings: readonly Finding[], codes: readonly RuleCode[]): Mark {
  const own = findings.filter((finding) => codes.includes(finding.code));
  return own.length > 0 && own.every((finding) => finding.waiver) ? 'explained' : 'off';
}

function citations(
  { figures, rules }: PlanResult,
  readable: boolean,
): Pick<PlanLine, 'activities' | 'cited' | 'needed' | 'budgetShare'> {
  if (!readable) return { activities: undefined, cited: undefined, needed: 0, budgetShare: undefined };
  const activities = figures.activities.length;
  const cited = figures.cited.length;
  const limit = rules.value('majority.catalogue')?.value;
  const whole = figures.activityBudget;
  const part = sumOf(figures.cited.flatMap(rowBudget));
  return {
    activities,
    cited,
    needed: limit === undefined || activities === 0 ? 0 : Math.max(0, Math.floor(activities * limit) + 1 - cited),
    budgetShare:
      whole.state === 'known' && whole.ore > 0 && part.state !== 'unknown' ? part.ore / whole.ore : undefined,
  };
}
