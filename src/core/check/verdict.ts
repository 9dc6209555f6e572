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
    (entry) =>
      CORE_RULES.includes(entry.code) &&
      // What the plan's rule set does not ask for is no gap in what is known.
      entry.reason.kind !== 'notInRuleSet' &&
      (entry.plan === undefined || entry.plan === plan),
  );
  if (blind) return 'notAssessed';
  const warnings = own.filter((finding) => finding.severity === 'warning');
  if (warnings.some((finding) => !finding.waiver)) return 'answersNeeded';
  return warnings.length > 0 ? 'explained' : 'ready';
}
