import type { Sheet } from '../sheet/workbook';
import { CellKind, FormatClass } from '../sheet/grid';
import type { HeadingMatch } from './headingMatch';
import { isHeading } from './headingMatch';
import { namesBelow } from './namesBelow';
import { isSerialDay, serialYear } from './serialDay';
import { cleanText } from './text';
import { isUnit } from './unit';

/** What is needed to read headings: the sheet, the date system and the remembered matches. */
export interface HeadingSource {
  readonly sheet: Sheet;
  readonly dateSystem: 1900 | 1904;
  readonly match: (text: string) => HeadingMatch;
}

/** One column's heading, which may be written over several rows. */
export interface HeadingCell {
  readonly column: number;
  readonly text: string;
  readonly match: HeadingMatch;
  /** The cells below hold names, not amounts. */
  readonly holdsNames?: boolean;
}

/** The year that a number in a heading row stands for; undefined where it is an ordinary number. */
export function yearOfNumber(source: HeadingSource, row: number, column: number): number | undefined {
  const { grid } = source.sheet;
  const value = grid.number(row, column);
  if (grid.format(row, column) === FormatClass.Date) return serialYear(value, source.dateSystem);
  return Number.isInteger(value) && value >= 1990 && value <= 2100 ? value : undefined;
}

/** The same, without working out which year. */
export function standsForYear(source: HeadingSource, row: number, column: number): boolean {
  const { grid } = source.sheet;
  const value = grid.number(row, column);
  if (grid.format(row, column) === FormatClass.Date) return isSerialDay(value, source.dateSystem);
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

const GROUP_OF_SPENDING =
  /^(?:forbrug|regnskab|realiseret|faktisk|afvigelse|difference|rest|spent|actual|accounts|variance|prognose|forventet forbrug)/i;

/** True for the heading of what has been spent or remains: no budget, though a year may stand in it. */
export function isSpending(text: string): boolean {
  return GROUP_OF_SPENDING.test(text);
}

/** Payers whose column may hold their names instead of their amounts. */
const NAMED_PAYERS: ReadonlySet<string | undefined> = new Set(['municipality', 'housing', 'other']);

/**
 * The heading of a column over the given rows: whole ("Samlet" above "ramme"), or its lowest line alone (a year
 * below a merged "Budget"). Undefined where all of them are blank; `match` has nothing where it is no known heading.
 */
export function headingCell(source: HeadingSource, rows: readonly number[], column: number): HeadingCell | undefined {
  const cell = cellOver(source, rows, column);
  if (!cell || !NAMED_PAYERS.has(cell.match.keys.get('plans'))) return cell;
  return { ...cell, holdsNames: namesBelow(source.sheet.grid, rows.at(-1) ?? 0, column) };
}

function cellOver(source: HeadingSource, rows: readonly number[], column: number): HeadingCell | undefined {
  const parts = rows.map((row, index) => partText(source, row, column, index < rows.length - 1));
  const own = parts.filter((part) => part !== '');
  if (own.length === 0) return undefined;
  const whole = own.join(' ');
  const match = source.match(whole);
  const last = own.at(-1) ?? '';
  if (own.length === 1 || isHeading(match) || isUnit(last)) return { column, text: whole, match };
  const lowest = source.match(last);
  const above = own.slice(0, -1).join(' ');
  const otherYear = source.match(above).year !== undefined || isSpending(above);
  return { column, text: whole, match: otherYear || parts.at(-1) === '' ? match : lowest };
}

function partText(source: HeadingSource, row: number, column: number, spread: boolean): string {
  const own = cellText(source, row, column);
  if (own !== '' || !spread) return own;
  const merge = source.sheet.merges.find(
    (area) => area.top <= row && row <= area.bottom && area.left < column && column <= area.right,
  );
  return merge ? cellText(source, merge.top, merge.left) : '';
}

function cellText(source: HeadingSource, row: number, column: number): string {
  const { grid } = source.sheet;
  const kind = grid.kind(row, column);
  if (kind === CellKind.Text) return cleanText(grid.text(row, column));
  if (kind !== CellKind.Number) return '';
  const year = yearOfNumber(source, row, column);
  return year === undefined ? '' : String(year);
}
