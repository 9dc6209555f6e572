import type { Finding, NotRun, RuleCode } from '../findings';

/**
 * - `ready`: no error, no open warning, and the core rules ran. `explained` is ready with waivers.
 * - `answersNeeded`: open warnings. `notReady`: errors. `notAssessed`: a core rule could not run.
 */
export type Verdict = 'ready' | 'explained' | 'answersNeeded' | 'notReady' | 'notAssessed';

/** Without these three nothing can be said about a plan. */
export const CORE_RULES: readonly RuleCode[] = ['FIN-01', 'FIN-02', 'CFBU-01'];

/** Findings about the workbook as a whole decide the workbook's verdict, not a plan's. */
export function planVerdict(plan: string, findings: readonly Finding[], notRun: readonly NotRun[]): Verdict {
  const own = findings.filter((finding) => finding.plan === plan || finding.plans?.includes(plan));
  if (own.some((finding) => finding.severity === 'error')) return 'notReady';
  const blind = notRun.some(
    (entry) => CORE_RULES.includes(entry.code) && (entry.plan === undefined || entry.plan === plan),
  );
  if (blind) return 'notAssessed';
  const warnings = own.filter((finding) => finding.severity === 'warning');
  if (warnings.some((finding) => !finding.waiver)) return 'answersNeeded';
  return warnings.length > 0 ? 'explained' : 'ready';
}

const RANK: readonly Verdict[] = ['notReady', 'notAssessed', 'answersNeeded', 'explained', 'ready'];

/** The worst of the plans' verdicts and of the findings about the workbook as a whole. Without plans it cannot be assessed. */
export function workbookVerdict(result: {
  readonly plans: readonly { readonly verdict: Verdict }[];
  readonly findings: readonly Finding[];
}): Verdict {
  const verdicts = new Set<Verdict>(result.plans.map((plan) => plan.verdict));
  if (result.plans.length === 0) verdicts.add('notAssessed');
  for (const { severity, waiver } of result.findings) {
    if (severity === 'error') verdicts.add('notReady');
    if (severity === 'warning') verdicts.add(waiver ? 'explained' : 'answersNeeded');
  }
  return RANK.find((verdict) => verdicts.has(verdict)) ?? 'ready';
}
