import type { CheckResult } from '../../../../core/check';
import type { Finding, FixedCell } from '../../../../core/findings';
import { proposalLines, type ProposalLine } from './proposalLines';

/** What a correction does, before it is done. */
export interface Proposal {
  readonly lines: readonly ProposalLine[];
  /** Every cell by itself. */
  readonly cells: readonly FixedCell[];
  /** Years are written beside their totals. */
  readonly yearsFollow: boolean;
  /** What one row gets, another gives. */
  readonly sumKept: boolean;
  /** Codes of other open findings that the very same correction settles. */
  readonly settles: readonly Finding['code'][];
}

/** Undefined where the finding has no correction. */
export function proposalOf(
  finding: Finding,
  { findings, portfolio }: Pick<CheckResult, 'findings' | 'portfolio'>,
): Proposal | undefined {
  if (!finding.fix) return undefined;
  const { cells } = finding.fix;
  const lines = proposalLines(cells, portfolio);
  const changes = lines.flatMap(({ change }) => (change === undefined ? [] : [change]));
  return {
    lines,
    cells,
    yearsFollow: lines.some(({ years }) => years.length > 0),
    sumKept: changes.length > 1 && changes.reduce((sum, change) => sum + change, 0) === 0,
    settles: settledToo(finding, findings),
  };
}

function settledToo(finding: Finding, findings: readonly Finding[]): Finding['code'][] {
  const same = JSON.stringify(finding.fix);
  const codes = findings.flatMap((other) =>
    other !== finding && !other.waiver && other.fix && JSON.stringify(other.fix) === same ? [other.code] : [],
  );
  return [...new Set(codes)];
}
