import type { Finding } from '../findings';
import { capital } from '../findings/capital';
import { severityOf } from '../findings/render';
import { areaOf } from '../sheet/address';
import { LAST_COLUMN } from './columns';
import { findingAmounts, lineText, placesText, planText } from './findingCells';
import { SEVERITY_LOOK } from './look';
import { openFindings } from './openFindings';
import { BODY, CAPTION, COLORS, HAIRLINE, HEADING, RIGHT, RULE, SECTION } from './palette';
import type { SheetContext } from './sheetContext';

export const MOST_FINDINGS = 25;
const ROW_HEIGHT = 18;
const PLAN_LENGTH = 21;
const CELL_LENGTH = 30;
/** Severity, plan, cell, code and text; found, required and difference take two columns each. */
const COLUMN = { severity: 0, plan: 1, cell: 2, code: 3, text: 4, actual: 10, expected: 12, difference: 14 } as const;

/** The findings with links to their cells. Answers the next free row. */
export function findingsBlock(context: SheetContext, top: number, hasList: boolean): number {
  const { sheet, text, result, names, rules } = context;
  sheet.height(top, 22);
  sheet.put(top, 0, text.findings.title, SECTION);
  if (hasList) {
    const link = { sheet: names.findings, top: 0, left: 0, bottom: 0, right: 0 };
    const all = text.findings.all(result.findings.length, names.findings);
    const style = { ...BODY, ...RIGHT, color: COLORS.accent, underline: true };
    sheet.put(top, LAST_COLUMN, all, style, { link });
  }
  headings(context, top + 1);
  const findings = openFindings(result.findings);
  let row = top + 2;
  for (const finding of findings.slice(0, MOST_FINDINGS)) findingRow(context, finding, row++);
  const rest = findings.length - MOST_FINDINGS;
  const last =
    findings.length === 0
      ? text.findings.none(rules.ran, rules.all)
      : rest > 0
        ? text.findings.more(rest, names.findings)
        : '';
  if (last !== '') {
    sheet.height(row, ROW_HEIGHT);
    sheet.put(row, 0, last, CAPTION);
    sheet.paint(row, 0, LAST_COLUMN, { border: { bottom: HAIRLINE } });
    row += 1;
  }
  return row;
}

function headings({ sheet, text }: SheetContext, row: number): void {
  sheet.height(row, 20);
  Object.values(COLUMN).forEach((column, index) => {
    const style = column >= COLUMN.actual ? { ...HEADING, ...RIGHT } : HEADING;
    sheet.put(row, column, text.findings.columns[index] ?? '', style);
    if (column >= COLUMN.actual) sheet.merge(row, column, column + 1);
  });
  sheet.paint(row, 0, LAST_COLUMN, { ...HEADING, border: { bottom: RULE } });
}

function findingRow(context: SheetContext, finding: Finding, row: number): void {
  const { sheet, labels } = context;
  const severity = severityOf(finding);
  const look = SEVERITY_LOOK[severity];
  const word = labels.severity[severity];
  const [first] = finding.cells;
  sheet.height(row, ROW_HEIGHT);
  const named = `${look.sign}  ${capital(word)}`;
  sheet.put(row, COLUMN.severity, named, { ...BODY, bold: true, color: look.color });
  sheet.put(row, COLUMN.plan, planText(finding, context, PLAN_LENGTH), BODY);
  if (first) {
    const style = { ...BODY, color: COLORS.accent, underline: true };
    sheet.put(row, COLUMN.cell, placesText(finding.cells, CELL_LENGTH), style, { link: areaOf(first) });
  }
  sheet.put(row, COLUMN.code, finding.code, CAPTION);
  sheet.put(row, COLUMN.text, lineText(finding, context), BODY);
  amountCells(context, finding, row, look.color);
  sheet.paint(row, 0, LAST_COLUMN, { border: { bottom: HAIRLINE } });
}

function amountCells({ sheet }: SheetContext, finding: Finding, row: number, color: string): void {
  const amounts = findingAmounts(finding);
  const put = (column: number, value: number | undefined, numberFormat: string, style = {}): void => {
    sheet.put(row, column, value ?? null, {
      ...BODY,
      ...RIGHT,
      ...style,
      ...(value !== undefined && { numberFormat }),
    });
    sheet.merge(row, column, column + 1);
  };
  put(COLUMN.actual, amounts.actual, amounts.format);
  put(COLUMN.expected, amounts.expected, amounts.format);
  put(COLUMN.difference, amounts.difference, amounts.differenceFormat, { bold: true, color });
}
