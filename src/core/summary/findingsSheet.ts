import type { CellStyle, SheetDocument } from '../document/sheetDocument';
import type { Finding } from '../findings';
import { capital } from '../findings/capital';
import { renderExplained, renderTodo, renderWhat, ruleTitle, severityOf } from '../findings/render';
import { sourceName } from '../findings/sourceText';
import { areaOf } from '../sheet/address';
import { findingAmounts, placesText, planText } from './findingCells';
import { SEVERITY_LOOK } from './look';
import { COLORS, HAIRLINE, HEADING, RIGHT } from './palette';
import { printSetup } from './printSetup';
import type { SheetContext } from './sheetContext';
import { SheetRows } from './sheetRows';

const WIDTHS = [15, 22, 24, 10, 22, 60, 44, 16, 16, 16, 30, 28];
const TODO_COLUMN = 6;
const AMOUNTS_FROM = 7;
const SOURCE_COLUMN = 10;
const LINE_HEIGHT = 15;
const MOST_LINES = 12;
/** A link does not wrap. */
const PLACES_LENGTH = 24;
const TOP: CellStyle = { vertical: 'top', wrap: true };
/** Keeps text away from the amounts to its left. */
const INDENTED = { horizontal: 'left', indent: 1 } as const;
const TABLE_NAME = 'Budgetkontrol_fund';

/** Every finding in full, as an Excel table with a filter. */
export function findingsSheet(context: SheetContext): SheetDocument {
  const { result, names, text } = context;
  const sheet = new SheetRows(names.findings);
  const columns = text.findings.listColumns;
  sheet.height(0, 22);
  columns.forEach((heading, column) => {
    const amount = column >= AMOUNTS_FROM && column < SOURCE_COLUMN;
    const side = amount ? RIGHT : column === TODO_COLUMN || column >= SOURCE_COLUMN ? INDENTED : {};
    sheet.put(0, column, heading, { ...HEADING, ...side });
  });
  result.findings.forEach((finding, index) => row(context, sheet, finding, index + 1));
  const area = sheet.area(0, 0, result.findings.length, columns.length - 1);
  return {
    name: names.findings,
    columnWidths: WIDTHS,
    rows: sheet.toRows(),
    merges: [],
    freeze: { rows: 1, columns: 0 },
    showGridlines: false,
    tabColor: COLORS.accent,
    print: { ...printSetup(context, area, []), repeatRows: [0, 0] },
    charts: [],
    tables: [{ name: TABLE_NAME, area, columns }],
    validations: [],
  };
}

function row(context: SheetContext, sheet: SheetRows, finding: Finding, at: number): void {
  const { meta, labels } = context;
  const severity = severityOf(finding);
  const look = SEVERITY_LOOK[severity];
  const word = labels.severity[severity];
  const [first] = finding.cells;
  const { waiver } = finding;
  const texts = [
    planText(finding, context, 200),
    placesText(finding.cells, PLACES_LENGTH),
    finding.code,
    ruleTitle(finding.code, meta.lang),
    renderWhat(finding, meta.lang, meta.culture),
    renderTodo(finding, meta.lang, meta.culture),
  ];
  const sources = [sourceName(finding.source, meta.lang), waiver ? renderExplained(waiver, meta.lang) : ''];
  sheet.put(at, 0, `${look.sign}  ${capital(word)}`, {
    ...TOP,
    bold: true,
    color: look.color,
  });
  texts.forEach((value, index) => {
    const link = index === 1 && first ? { link: areaOf(first) } : {};
    const style =
      index === 1 && first
        ? { ...TOP, color: COLORS.accent, underline: true }
        : index + 1 === TODO_COLUMN
          ? { ...TOP, ...INDENTED }
          : TOP;
    sheet.put(at, index + 1, value === '' ? null : value, style, link);
  });
  const amounts = findingAmounts(finding);
  sheet.put(at, 7, amounts.actual ?? null, { vertical: 'top', numberFormat: amounts.format });
  sheet.put(at, 8, amounts.expected ?? null, { vertical: 'top', numberFormat: amounts.format });
  sheet.put(at, 9, amounts.difference ?? null, { vertical: 'top', numberFormat: amounts.differenceFormat });
  sources.forEach((value, index) =>
    sheet.put(at, index + SOURCE_COLUMN, value === '' ? null : value, { ...TOP, ...INDENTED }),
  );
  sheet.paint(at, 0, WIDTHS.length - 1, { border: { bottom: HAIRLINE } });
  sheet.height(at, LINE_HEIGHT * linesOf([...texts, ...sources]) + 3);
}

/** The lines of the row's longest text in its own column. */
function linesOf(texts: readonly string[]): number {
  const columns = [1, 2, 3, 4, 5, 6, 10, 11];
  const lines = texts.map((text, index) => Math.ceil((text.length * 0.87) / (WIDTHS[columns[index] ?? 0] ?? 20)));
  return Math.min(MOST_LINES, Math.max(1, ...lines));
}
