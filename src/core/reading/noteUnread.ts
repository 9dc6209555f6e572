import { parseAmount } from '../money';
import { CellKind, FormatClass, type Grid } from '../sheet/grid';
import { amountColumns } from './amountColumns';
import type { FoundTable } from './foundTable';
import { isSpending, type HeadingCell } from './headingCells';
import { withoutPeriod } from './headingMatch';
import { headingPlace } from './headingPlaces';
import { KIND_SHAPES } from './kinds';
import type { UnreadColumn } from './notes';
import type { ReadTable } from './readTables';
import type { ReadingContext } from './readingContext';
import type { ColumnKey, TableKind } from './sourceTable';

const BUDGET_KINDS: ReadonlySet<TableKind> = new Set(['plans', 'activities', 'funding']);
/** So many rows tell what a column holds. */
const MOST_ROWS = 40;
/** A column that comes to less than this part of the largest one read is no budget. */
const SMALLEST_PART = 0.01;
/** Amounts are larger than this on average; what is smaller may be anything. In øre. */
const SMALLEST_AMOUNT = 100_000;
/** Columns of numbers that are known, and no amounts, in whatever table they stand. */
const OTHER_NUMBERS: ReadonlySet<ColumnKey> = new Set(['hours', 'rate', 'dwellings', 'number', 'page', 'edition']);
const NO_AMOUNT =
  /%|(?:^|[^a-zæøå])(?:pct|procent|percent|antal|nr|nummer|no|id|konto|kontonr|tlf|telefon|phone|m2|m²|kvm|areal|timer|hours|alder|age|beboere|deltagere|lejemål|boliger|årsværk|cvr|ean|p-nr|matrikel|postnr|opført|byggeår|uger?|dage)(?![a-zæøå])|nummer\b|nr\b/i;
const YEAR_NAMED = /(?:19|20)\d\d|(?:^|[^a-zæøå])(?:år|year)(?![a-zæøå])|(?:^|\D)\d\d\/\d\d(?:\D|$)/i;

/**
 * Notes the columns of a table of plans, activities or funding that hold numbers in the size of its amounts, and that nobody
 * read: their headings mean nothing here, or what another column has been taken for.
 */
export function noteUnread(context: ReadingContext, { found, source, rows }: ReadTable): void {
  if (!BUDGET_KINDS.has(found.kind) || rows.length === 0) return;
  const read = new Set([...Object.values(found.columns), ...found.yearColumns.map(({ column }) => column)]);
  const open = found.headingCells.filter((cell) => !read.has(cell.column) && mayHoldAmounts(cell, found.kind));
  if (open.length === 0) return;
  const every = Math.ceil(rows.length / MOST_ROWS);
  const sample = rows.filter((_row, index) => index % every === 0);
  const budgets = amountColumns(found).filter(({ label }) => label !== 'rate');
  const largest = Math.max(0, ...budgets.map(({ column }) => oreIn(found, column, sample, source.unit) ?? 0));
  const columns = open.flatMap((cell): UnreadColumn[] => {
    const ore = oreIn(found, cell.column, sample, cell.match.unit ?? source.unit);
    if (ore === undefined || ore < SMALLEST_AMOUNT * sample.length * 0.5 || ore < largest * SMALLEST_PART) return [];
    const spending = isSpending(cell.text);
    return [{ ...headingPlace(found, cell), spending, missingYear: isMissingYear(found, cell, spending) }];
  });
  if (columns.length > 0) context.notes.push({ kind: 'unreadColumns', table: source, columns });
}

function mayHoldAmounts({ text, match }: HeadingCell, kind: TableKind): boolean {
  if (text === '' || match.percent) return false;
  const own = match.keys.get(kind) ?? match.weakKeys.get(kind);
  if (match.year !== undefined || (own && KIND_SHAPES[kind].amounts.includes(own))) return true;
  return ![...match.keys.values()].some((key) => OTHER_NUMBERS.has(key)) && !NO_AMOUNT.test(text);
}

/** The sum of a column's numbers in the rows, whatever their sign; undefined where most of them hold none. */
function oreIn(found: FoundTable, column: number, rows: readonly number[], unit: number): number | undefined {
  const { grid } = found.sheet;
  // Undefined where its heading states none, NaN in doubt.
  const oreOfUnit = found.columnUnits.get(column) || unit;
  let numbers = 0;
  let sum = 0;
  for (const row of rows) {
    const ore = oreAt(grid, row, column, oreOfUnit);
    if (ore === undefined) continue;
    numbers++;
    sum += Math.abs(ore);
  }
  return numbers * 2 > rows.length ? sum : undefined;
}

function oreAt(grid: Grid, row: number, column: number, unit: number): number | undefined {
  const kind = grid.kind(row, column);
  if (kind === CellKind.Number) {
    const format = grid.format(row, column);
    return format === FormatClass.Date || format === FormatClass.Percent ? undefined : grid.number(row, column) * unit;
  }
  if (kind !== CellKind.Text) return undefined;
  const parsed = parseAmount(grid.text(row, column), unit);
  return parsed.kind === 'amount' ? parsed.ore : undefined;
}

/** True where the heading names a year that no column read is of, or one that cannot be told ("År 2", "2016/17"). */
function isMissingYear({ kind, yearColumns }: FoundTable, { text }: HeadingCell, spending: boolean): boolean {
  if (spending && yearColumns.length === 0) return false;
  if (kind === 'plans' || !YEAR_NAMED.test(withoutPeriod(text))) return false;
  const named = /(?:19|20)\d\d(?!\/)/.exec(text)?.[0];
  return named === undefined || yearColumns.every(({ year }) => year !== Number(named));
}
