import type { Finding, Unit } from '../../../../core/findings';

/** Found, required and the difference, as they stand under each other. */
export interface FindingAmounts {
  readonly unit: Unit;
  readonly rows: readonly AmountRow[];
  /** What the shares are of, in øre. */
  readonly base?: number;
  /** What is required is a share that was agreed, and another one may be agreed too. */
  readonly agreed: boolean;
}

export interface AmountRow {
  readonly of: 'found' | 'expected' | 'difference';
  readonly value: number;
  /** The value as a share of the base. */
  readonly share?: number;
}

/** Undefined where nothing is held against anything, and for numbers of things that are no requirement: words tell them. */
export function findingAmounts(finding: Finding): FindingAmounts | undefined {
  const { actual, expected, difference, unit, missing } = finding;
  if (unit === undefined || actual === undefined || expected === undefined) return undefined;
  if (unit === 'count' && missing === undefined) return undefined;
  const base = frameOf(finding);
  const row = (of: AmountRow['of'], value: number): AmountRow[] =>
    Number.isFinite(value)
      ? [{ of, value, ...(base !== undefined && of !== 'difference' && { share: value / base }) }]
      : [];
  return {
    unit,
    rows: [
      ...row('found', actual),
      ...row('expected', expected),
      ...row('difference', difference ?? actual - expected),
    ],
    ...(base !== undefined && { base }),
    agreed: AGREED.includes(finding.code),
  };
}

/** True where the amounts say everything that the sentence would. */
export function toldByAmounts(finding: Finding): boolean {
  if (!hasCode(finding, 'FIN-03') && !hasCode(finding, 'FIN-04') && !hasCode(finding, 'FIN-05')) return false;
  const parts = hasCode(finding, 'FIN-05') ? finding.facts.parts.length : 1;
  return parts === 1 && !finding.facts.agreementExpired && findingAmounts(finding) !== undefined;
}

/** Findings about what was agreed: an agreed deviation from it is legal. */
const AGREED: readonly Finding['code'][] = ['FIN-03', 'FIN-04', 'FIN-05', 'FIN-07'];

/** The total frame: shares are always of it, also where the fault is that they were taken of something else. */
function frameOf(finding: Finding): number | undefined {
  if (hasCode(finding, 'FIN-07')) return finding.facts.frame;
  return finding.base?.of === 'frame' ? finding.base.ore : undefined;
}

/** A finding's code decides what its facts are. */
function hasCode<C extends Finding['code']>(finding: Finding, code: C): finding is Finding<C> & Finding {
  return finding.code === code;
}
