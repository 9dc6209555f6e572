import type { Finding, NotRun, RuleCode } from '../findings';
import { plansOf } from './plansOf';

/**
 * - `ready`: no error, no open warning, and the core rules ran. `explained` is ready with waivers.
 * - `answersNeeded`: open warnings. `notReady`: errors. `notAssessed`: a core rule could not run.
 */
export type Verdict = 'ready' | 'explained' | 'answersNeeded' | 'notReady' | 'notAssessed';

/** Without these three nothing can be said about a plan. */
const CORE_RULES: readonly RuleCode[] = ['FIN-01', 'FIN-02', 'CFBU-01'];

/** The verdict on each plan. Findings about the workbook as a whole decide the workbook's verdict, not a plan's. */
export function planVerdicts(findings: readonly Finding[], notRun: readonly NotRun[]): (plan: string) => Verdict {
  const worst = new Map<string, Verdict>();
  const note = (plan: string, verdict: Verdict): void => {
    if (badness(verdict) < badness(worst.get(plan) ?? 'ready')) worst.set(plan, verdict);
  };
  for (const finding of findings) {
    const { severity, waiver } = finding;
    if (severity === 'notice') continue;
    const verdict = severity === 'error' ? 'notReady' : waiver ? 'explained' : 'answersNeeded';
    for (const name of plansOf(finding)) note(name, verdict);
  }
  // What the plan's rule set does not ask for is no gap in what is known.
  const blind = notRun.filter(({ code, reason }) => CORE_RULES.includes(code) && reason.kind !== 'notInRuleSet');
  const blindForAll = blind.some(({ plan }) => plan === undefined);
  for (const { plan } of blind) if (plan !== undefined) note(plan, 'notAssessed');
  return (plan) => {
    if (blindForAll) note(plan, 'notAssessed');
    return worst.get(plan) ?? 'ready';
  };
}

const WORST_FIRST: readonly Verdict[] = ['notReady', 'notAssessed', 'answersNeeded', 'explained', 'ready'];

/** The place of a verdict in the order from the worst (0) to the best. */
export function badness(verdict: Verdict): number {
  return WORST_FIRST.indexOf(verdict);
}

/** Sorts plans: the worst first, else as they stand. */
export function worstFirst(a: { readonly verdict: Verdict }, b: { readonly verdict: Verdict }): number {
  return badness(a.verdict) - badness(b.verdict);
}
