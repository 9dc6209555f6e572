import type { CellFormat, CellState } from '../../host/state/cell';
import { cellText } from '../../host/values/cellText';

/** What the formula line and the cell's editor show: the formula, else the value as one would type it. */
export function shownEntry(cell: CellState | undefined, format: CellFormat | undefined, language: string): string {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value ?? null;
  if (typeof value !== 'number') return cellText(cell, undefined, language);
  const pattern = format?.numberFormat ?? 'General';
  if (isDate(pattern)) return cellText(cell, { numberFormat: 'dd-mm-yyyy' }, language);
  const decimal = language.startsWith('da') ? ',' : '.';
  // Fifteen digits: what binary fractions add to a per cent is not typed.
  const digits = (number: number): string => String(Number(number.toPrecision(15))).replace('.', decimal);
  return /%/.test(pattern) ? `${digits(value * 100)} %` : digits(value);
}

const isDate = (pattern: string): boolean => /[dy]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
