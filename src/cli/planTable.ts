import { worstFirst, type CheckResult, type PlanResult } from '../core/check';
import { LABELS } from '../core/findings/labels';
import { formatOre, formatPercent } from '../core/money';
import type { FileReport } from './checkFile';
import { CULTURES } from './cultures';
import type { Paint } from './paint';
import { TEXT, type Language } from './text';

interface Row {
  readonly cells: readonly string[];
  readonly entry: PlanResult;
}

/** Columns that hold figures and are set right. */
const FIGURES = new Set(['frame', 'municipality', 'cfbu', 'errors', 'warnings']);

/** One line per plan; over several files with the file in front. */
export function planTable(
  files: readonly { readonly report: FileReport; readonly result: CheckResult }[],
  lang: Language,
  paint: Paint,
  withFile: boolean,
): string {
  const { columns, plansHeading } = TEXT[lang];
  const keys = (Object.keys(columns) as (keyof typeof columns)[]).filter((key) => withFile || key !== 'file');
  const rows = files.flatMap(({ report, result }) =>
    // The worst first and else as listed, as in the sheet.
    [...result.plans].sort(worstFirst).map((entry): Row => ({
      entry,
      cells: [...(withFile ? [report.file] : []), ...planCells(entry, result, lang)],
    })),
  );
  const heads = keys.map((key) => columns[key]);
  const widths = heads.map((head, index) => Math.max(head.length, ...rows.map((row) => row.cells[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return FIGURES.has(keys[index] ?? '') ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [
    paint.strong(plansHeading),
    paint.faint(`  ${line(heads)}`),
    ...rows.map((row) => paint.verdict(row.entry.verdict, `  ${line(row.cells)}`)),
  ].join('\n');
}

function planCells({ plan, figures, verdict }: PlanResult, result: CheckResult, lang: Language): string[] {
  const text = TEXT[lang];
  const culture = CULTURES[lang];
  const own = result.findings.filter((finding) => finding.plan === plan.name || finding.plans?.includes(plan.name));
  const shortfall = own.find((finding) => finding.code === 'CFBU-01')?.missing;
  const { frame, payers } = figures;
  const { municipality } = payers;
  const known = frame.state === 'known';
  return [
    LABELS[lang].verdict[verdict],
    plan.name,
    known ? formatOre(frame.ore, culture) : text.unknownAmount,
    known && frame.ore !== 0 && municipality.state === 'known'
      ? formatPercent(municipality.ore / frame.ore, 1, culture)
      : '–',
    `${figures.cited.length}/${figures.activities.length}${shortfall === undefined ? '' : ` ${text.needed(shortfall)}`}`,
    String(own.filter((finding) => finding.severity === 'error').length || ''),
    String(own.filter((finding) => finding.severity === 'warning' && !finding.waiver).length || ''),
  ];
}
