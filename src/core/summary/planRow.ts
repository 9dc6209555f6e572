import type { CellStyle } from '../document/sheetDocument';
import { COLUMN, LAST_COLUMN } from './columns';
import { VERDICT_LOOK } from './look';
import { BODY, CAPTION, COLORS, FORMATS, HAIRLINE, RIGHT } from './palette';
import type { Mark, PlanLine } from './planLine';
import type { SheetContext } from './sheetContext';

const ROW_HEIGHT = 18;
const LINE_HEIGHT = 15;
/** Bold characters that fit into a name on one line, and plain ones into a district. */
const NAME_LENGTH = 21;
const DISTRICT_LENGTH = 31;
/** Words leave the ends of wrapped lines empty. */
const WRAP_LOSS = 0.85;

/** One plan of the table. */
export function planRow(context: SheetContext, line: PlanLine, row: number): void {
  const { sheet, labels } = context;
  const look = VERDICT_LOOK[line.verdict];
  const rows = Math.max(linesOf(line.plan, NAME_LENGTH), linesOf(line.district, DISTRICT_LENGTH));
  sheet.height(row, rows === 1 ? ROW_HEIGHT : rows * LINE_HEIGHT + 3);
  sheet.put(row, COLUMN.status, statusText(look.sign, labels.verdict[line.verdict]), {
    ...BODY,
    bold: true,
    color: look.color,
  });
  sheet.put(row, COLUMN.plan, line.plan, { ...BODY, bold: true, wrap: rows > 1 });
  sheet.put(row, COLUMN.district, line.district, { ...CAPTION, wrap: rows > 1 });
  moneyCells(context, line, row);
  citationCells(context, line, row);
  countCell(context, row, COLUMN.errors, line.errors, COLORS.error);
  countCell(context, row, COLUMN.warnings, line.warnings, COLORS.warning);
  sheet.paint(row, 0, LAST_COLUMN, { border: { bottom: HAIRLINE } });
}

function moneyCells(context: SheetContext, line: PlanLine, row: number): void {
  const { sheet } = context;
  const { payers, marks } = line;
  numberCell(context, row, COLUMN.frame, kroner(line.frame), FORMATS.kr);
  numberCell(context, row, COLUMN.municipality, kroner(payers.municipality), FORMATS.kr);
  const share = (column: number, ore: number | undefined, mark: Mark, color: string): void => {
    numberCell(context, row, column, shareOf(ore, line.frame), FORMATS.pct, emphasis(mark, color));
  };
  share(COLUMN.lbfShare, payers.lbf, marks.lbf, COLORS.error);
  share(COLUMN.municipalShare, payers.municipality, marks.municipality, COLORS.warning);
  share(COLUMN.housingShare, payers.housing, marks.housing, COLORS.warning);
  if (payers.other) share(COLUMN.otherShare, payers.other, undefined, COLORS.warning);
  if (!line.agreed) return;
  if (line.deviation === undefined) numberCell(context, row, COLUMN.deviation, undefined, FORMATS.krDifference);
  else {
    const style = marks.municipality ? emphasis(marks.municipality, COLORS.warning) : CAPTION;
    sheet.put(row, COLUMN.deviation, line.deviation / 100, { ...BODY, ...style, numberFormat: FORMATS.krDifference });
  }
}

function citationCells(context: SheetContext, line: PlanLine, row: number): void {
  numberCell(context, row, COLUMN.activities, line.activities, FORMATS.count);
  numberCell(context, row, COLUMN.cited, line.cited, FORMATS.count);
  const { activities, cited } = line;
  if (activities && cited !== undefined) {
    const style = emphasis(line.needed > 0 ? 'off' : undefined, COLORS.error);
    numberCell(context, row, COLUMN.citedShare, cited / activities, FORMATS.pct, style);
  }
  countCell(context, row, COLUMN.needed, line.needed, COLORS.error);
}

/** A figure that may be unknown, which is said in words. */
function numberCell(
  { sheet, text }: SheetContext,
  row: number,
  column: number,
  value: number | undefined,
  numberFormat: string,
  style: CellStyle = {},
): void {
  if (value === undefined) sheet.put(row, column, text.unknown, { ...CAPTION, ...RIGHT, size: 10 });
  else sheet.put(row, column, value, { ...BODY, ...style, numberFormat });
}

/** A count that stays blank when it is 0. */
function countCell({ sheet }: SheetContext, row: number, column: number, count: number, color: string): void {
  if (count > 0) sheet.put(row, column, count, { ...BODY, bold: true, color, numberFormat: FORMATS.count });
}

function emphasis(mark: Mark, color: string): CellStyle {
  if (mark === undefined) return {};
  return mark === 'off' ? { bold: true, color } : { bold: true };
}

/** Two spaces, or one where the word would reach the next column. */
function statusText(sign: string, word: string): string {
  return word.length > 15 ? `${sign} ${word}` : `${sign}  ${word}`;
}

function kroner(ore: number | undefined): number | undefined {
  return ore === undefined ? undefined : ore / 100;
}

function shareOf(ore: number | undefined, frame: number | undefined): number | undefined {
  return ore === undefined || !frame ? undefined : ore / frame;
}

function linesOf(text: string, length: number): number {
  return text.length <= length ? 1 : Math.min(5, Math.ceil(text.length / (length * WRAP_LOSS)));
}
