import { check, type CheckOptions, type CheckResult } from '../../src/core/check';
import type { Finding, NotRun, RuleCode } from '../../src/core/findings';
import { groupNotRun } from '../../src/core/findings/groupNotRun';
import { renderFinding, renderNotRun, renderShort } from '../../src/core/findings/render';
import { formatAddress } from '../../src/core/sheet/address';
import { workbookOf, type Rows } from './workbookOf';

/** What a check of the sheets says under one code, with cells as addresses and the sentences people read. */
export interface Found<C extends RuleCode> {
  readonly findings: readonly Finding<C>[];
  /** The cells of each finding: `Aktiviteter!F2:F7`. */
  readonly cells: readonly string[][];
  readonly da: readonly string[];
  readonly en: readonly string[];
  readonly short: readonly string[];
  readonly fixes: readonly (readonly string[])[];
  readonly notRun: readonly NotRun[];
  readonly why: readonly string[];
  readonly result: CheckResult;
}

export function found<C extends RuleCode>(
  code: C,
  sheets: Readonly<Record<string, Rows>>,
  options: Partial<CheckOptions> = {},
): Found<C> {
  const result = check(workbookOf(sheets), { today: '2018-03-14', ...options });
  const findings = result.findings.filter((finding): finding is Finding<C> => finding.code === code);
  const notRun = result.rulesNotRun.filter((entry) => entry.code === code);
  const plain = findings as readonly Finding[];
  return {
    findings,
    cells: plain.map((finding) => finding.cells.map(formatAddress)),
    da: plain.map((finding) => spaced(renderFinding(finding, 'da'))),
    en: plain.map((finding) => spaced(renderFinding(finding, 'en'))),
    short: plain.map((finding) => spaced(renderShort(finding, 'da'))),
    fixes: plain.map((finding) =>
      (finding.fix?.cells ?? []).map(({ cell, after }) => `${formatAddress(cell)} = ${String(after)}`),
    ),
    notRun,
    why: notRun.flatMap((entry) => groupNotRun([entry]).map((group) => spaced(renderNotRun(group, 'da')))),
    result,
  };
}

/** No-break spaces as plain ones, so that expectations can be typed. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
