import type { CheckResult } from '../../../../core/check';
import { RULE_CODES, type Finding, type RuleCode } from '../../../../core/findings';
import { severityOf } from '../../../../core/findings/render';
import { findingKey } from '../../findingKey';
import type { View } from '../../view';
import { countFindings, findingsOf, SEVERITIES, type Counts } from '../counts';

/** What a group of findings is about. `several`: faults that touch more than one plan. */
export type GroupOf =
  | { readonly kind: 'plan'; readonly plan: string }
  | { readonly kind: 'several' }
  | { readonly kind: 'workbook' }
  | { readonly kind: 'rule'; readonly code: RuleCode };

export interface FindingGroup {
  readonly key: string;
  readonly of: GroupOf;
  /** Errors first. */
  readonly findings: readonly ListedFinding[];
  readonly counts: Counts;
}

interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** The findings that the filter lets through, in groups: those with errors first, then as in the workbook. */
export function findingGroups(result: CheckResult, filter: View['findings']): readonly FindingGroup[] {
  const groups = new Map<string, { of: GroupOf; findings: ListedFinding[] }>();
  for (const finding of shownFindings(result, filter)) {
    const of = filter.groupBy === 'rule' ? { kind: 'rule' as const, code: finding.code } : planGroup(finding);
    const key = JSON.stringify(of);
    const group = groups.get(key) ?? { of, findings: [] };
    group.findings.push({ key: findingKey(finding), finding });
    groups.set(key, group);
  }
  const place = placeIn(result);
  return [...groups]
    .map(([key, { of, findings }]) => ({
      key,
      of,
      findings,
      counts: countFindings(findings.map((one) => one.finding)),
    }))
    .sort((a, b) => worst(a) - worst(b) || place(a.of) - place(b.of));
}

/** The findings of the chosen plan, whatever their severity: what the chips count. */
export function findingsInScope(result: CheckResult, { plan }: View['findings']): readonly Finding[] {
  return plan === undefined ? result.findings : findingsOf(result, plan);
}

function shownFindings(result: CheckResult, filter: View['findings']): readonly Finding[] {
  const { severities } = filter;
  const findings = findingsInScope(result, filter);
  return severities.length === 0 ? findings : findings.filter((finding) => severities.includes(severityOf(finding)));
}

function planGroup({ plan, plans }: Finding): GroupOf {
  const [only, ...others] = plan === undefined ? (plans ?? []) : [plan];
  if (only === undefined) return { kind: 'workbook' };
  return others.length > 0 ? { kind: 'several' } : { kind: 'plan', plan: only };
}

function worst({ findings }: FindingGroup): number {
  const [first] = findings;
  return first ? SEVERITIES.indexOf(severityOf(first.finding)) : SEVERITIES.length;
}

/** Plans as listed, then what is shared, then the workbook; rules by their codes. */
function placeIn({ portfolio }: CheckResult): (of: GroupOf) => number {
  const plans = new Map(portfolio.plans.map(({ name, index }) => [name, index]));
  return (of) => {
    if (of.kind === 'rule') return RULE_CODES.indexOf(of.code);
    if (of.kind === 'plan') return plans.get(of.plan) ?? plans.size;
    return plans.size + (of.kind === 'several' ? 1 : 2);
  };
}
