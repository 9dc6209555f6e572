import { columnName } from '../sheet/address';
import { COLUMN, LAST_COLUMN } from './columns';
import { BODY, CAPTION, FORMATS, RIGHT, RULE } from './palette';
import type { SheetContext } from './sheetContext';
import { totals } from './totals';

/**
 * The sums as formulas with their results beside them. Where a plan's figure is not known there is no formula: it would
 * silently leave the plan out.
 */
export function totalRow(context: SheetContext, row: number, firstRow: number): void {
  const { sheet, text, lines } = context;
  const sum = totals(lines);
  sheet.height(row, 20);
  sheet.put(row, COLUMN.status, text.total, { ...BODY, bold: true });
  const span = (column: number): string => `${columnName(column)}${firstRow + 1}:${columnName(column)}${row}`;
  const cell = (column: number): string => columnName(column) + String(row + 1);
  const put = (column: number, value: number | undefined, numberFormat: string, formula: string): void => {
    if (value === undefined) sheet.put(row, column, text.unknown, { ...CAPTION, ...RIGHT, size: 10 });
    else sheet.put(row, column, value, { ...BODY, bold: true, numberFormat }, { formula });
  };
  const add = (column: number, value: number | undefined, format: string): void => {
    put(column, value, format, `=SUM(${span(column)})`);
  };
  add(COLUMN.frame, kroner(sum.frame), FORMATS.kr);
  add(COLUMN.municipality, kroner(sum.payers.municipality), FORMATS.kr);
  shareCells();
  if (lines.some((line) => line.agreed)) add(COLUMN.deviation, kroner(sum.deviation), FORMATS.krDifference);
  add(COLUMN.activities, sum.activities, FORMATS.count);
  add(COLUMN.cited, sum.cited, FORMATS.count);
  if (sum.activities && sum.cited !== undefined) {
    const share = `=${cell(COLUMN.cited)}/${cell(COLUMN.activities)}`;
    put(COLUMN.citedShare, sum.cited / sum.activities, FORMATS.pct, share);
  }
  addCount(
    COLUMN.needed,
    lines.reduce((whole, line) => whole + line.needed, 0),
  );
  addCount(
    COLUMN.errors,
    lines.reduce((whole, line) => whole + line.errors, 0),
  );
  addCount(
    COLUMN.warnings,
    lines.reduce((whole, line) => whole + line.warnings, 0),
  );
  sheet.paint(row, 0, LAST_COLUMN, { border: { top: RULE } });

  function addCount(column: number, count: number): void {
    if (count > 0) add(column, count, FORMATS.count);
  }

  function shareCells(): void {
    const { frame, payers } = sum;
    const frames = span(COLUMN.frame);
    const share = (column: number, ore: number | undefined, formula: string): void => {
      put(column, frame && ore !== undefined ? ore / frame : undefined, FORMATS.pct, formula);
    };
    const weighted = (column: number): string => `=SUMPRODUCT(${span(column)},${frames})/${cell(COLUMN.frame)}`;
    share(COLUMN.lbfShare, payers.lbf, weighted(COLUMN.lbfShare));
    share(COLUMN.municipalShare, payers.municipality, `=${cell(COLUMN.municipality)}/${cell(COLUMN.frame)}`);
    share(COLUMN.housingShare, payers.housing, weighted(COLUMN.housingShare));
    if (payers.other) share(COLUMN.otherShare, payers.other, weighted(COLUMN.otherShare));
  }
}

function kroner(ore: number | undefined): number | undefined {
  return ore === undefined ? undefined : ore / 100;
}
