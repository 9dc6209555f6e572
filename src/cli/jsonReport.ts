import type { Finding } from '../core/findings';
import { renderFinding, renderReason } from '../core/findings/render';
import type { SourceTable } from '../core/reading/sourceTable';
import { columnName, formatAddress, rangeAddress } from '../core/sheet/address';
import type { PlanResult, Verdict } from '../core/check';
import { CULTURES } from './cultures';
import type { FileReport } from './checkFile';
import type { Language } from './text';
import { VERSION } from './version';

/** The words of the rules for a verdict; a plan with explained warnings is ready. */
const VERDICTS: Readonly<Record<Verdict, string>> = {
  ready: 'ready',
  explained: 'ready',
  answersNeeded: 'answers needed',
  notReady: 'not ready',
  notAssessed: 'not assessed',
};

/** The one document that `--json` prints. Amounts are øre, shares fractions, cells `Sheet!A1`; absent values are null. */
export function jsonReport(reports: readonly FileReport[], lang: Language): object {
  return { version: VERSION, files: reports.map((report) => fileDocument(report, lang)) };
}

function fileDocument(report: FileReport, lang: Language): object {
  const { file, error, result } = report;
  return {
    file,
    ...(error !== undefined && { error }),
    output: report.written ?? null,
    ...(report.notWritten !== undefined && { notWritten: report.notWritten }),
    tables: result?.portfolio.tables.map(tableDocument) ?? [],
    plans: result?.plans.map(planDocument) ?? [],
    findings: result?.findings.map((finding) => findingDocument(finding, lang)) ?? [],
    rulesNotRun:
      result?.rulesNotRun.map((entry) => ({
        code: entry.code,
        ...(entry.plan !== undefined && { plan: entry.plan }),
        reason: renderReason(entry.reason, lang),
      })) ?? [],
  };
}

function tableDocument(table: SourceTable): object {
  return {
    kind: table.kind,
    sheet: table.sheet,
    range: rangeAddress(table.area),
    rows: table.rowCount,
    unitOre: table.unit,
    columns: {
      ...Object.fromEntries(Object.entries(table.columns).map(([key, column]) => [key, columnName(column)])),
      ...Object.fromEntries(
        Object.entries(table.fieldCells ?? {}).map(([key, cell]) => [key, rangeAddress(areaAt(cell))]),
      ),
    },
    years: Object.fromEntries(table.yearColumns.map(({ year, column }) => [year, columnName(column)])),
  };
}

function areaAt(cell: { sheet: string; row: number; column: number }): Parameters<typeof rangeAddress>[0] {
  return { sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
}

function planDocument({ plan, figures, rules, verdict }: PlanResult): object {
  return {
    name: plan.name,
    totalOre: figures.frame.state === 'known' ? figures.frame.ore : null,
    activities: figures.activities.length,
    citedActivities: figures.cited.length,
    ruleSet: rules.national?.id ?? null,
    agreement: rules.agreement?.id ?? 'none',
    verdict: VERDICTS[verdict],
  };
}

function findingDocument(finding: Finding, lang: Language): object {
  return {
    code: finding.code,
    severity: finding.severity,
    plan: finding.plan ?? null,
    ...(finding.plans && { plans: finding.plans }),
    cells: finding.cells.map(formatAddress),
    actual: finding.actual ?? null,
    expected: finding.expected ?? null,
    difference: finding.difference ?? null,
    missing: finding.missing ?? null,
    unit: finding.unit ?? null,
    waived: finding.waiver !== undefined,
    message: renderFinding(finding, lang, CULTURES[lang]),
  };
}
