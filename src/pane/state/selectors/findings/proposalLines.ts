import type { FixedCell } from '../../../../core/findings';
import type { BudgetRow, Portfolio } from '../../../../core/reading';
import { formatAddress, type Area, type Cell } from '../../../../core/sheet/address';
import { mergeCells } from '../../../../core/sheet/areas';

/** One line of what a correction writes: a cell, or the years of one row with their sum. */
export interface ProposalLine {
  readonly place: Cell | Area;
  /** In the cell's own unit. */
  readonly before: FixedCell['before'];
  readonly after: FixedCell['after'];
  /** The year cells that are written beside their total. */
  readonly years: readonly (Cell | Area)[];
  /** The amounts are the sum of the cells; `cell` is where the sheet has it and it follows by itself. */
  readonly sum?: { readonly cell?: Cell };
  /** What the row gets more (or less), in øre; left out where it is no row with a budget. */
  readonly change?: number;
}

export function proposalLines(
  cells: readonly FixedCell[],
  { funding, activities }: Pick<Portfolio, 'funding' | 'activities'>,
): ProposalLine[] {
  const rows = new Map([...funding, ...activities].map((row) => [rowKey(row.table.sheet, row.row), row]));
  return byRow(cells).flatMap(([key, own]) => {
    const row = rows.get(key);
    return row ? rowLines(own, row) : own.map(lineOf);
  });
}

/** Rows are told apart by their first cell. */
function rowKey(sheet: string, row: number): string {
  return formatAddress({ sheet, row, column: 0 });
}

function byRow(cells: readonly FixedCell[]): [string, FixedCell[]][] {
  const rows = new Map<string, FixedCell[]>();
  for (const fixed of cells) {
    const key = rowKey(fixed.cell.sheet, fixed.cell.row);
    const row = rows.get(key);
    if (row) row.push(fixed);
    else rows.set(key, [fixed]);
  }
  return [...rows];
}

function rowLines(cells: readonly FixedCell[], row: BudgetRow): ProposalLine[] {
  const years = cells.filter(
    (fixed) => isNumber(fixed) && row.years.some(({ column }) => column === fixed.cell.column),
  );
  const total = cells.find((fixed) => isNumber(fixed) && fixed.cell.column === row.total?.column);
  const others = cells.filter((fixed) => fixed !== total && !years.includes(fixed)).map(lineOf);
  const places = mergeCells(years.map(({ cell }) => cell));
  if (total) return [{ ...lineOf(total), years: places, change: change([total], row) }, ...others];
  const [place, ...apart] = places;
  if (years.length < 2 || !place || apart.length > 0) {
    return [...years.map((year) => ({ ...lineOf(year), change: change([year], row) })), ...others];
  }
  return [sumLine(years, place, row), ...others];
}

function sumLine(years: readonly FixedCell[], place: Cell | Area, row: BudgetRow): ProposalLine {
  const untouched = row.years.some(({ column, ore }) => ore !== 0 && !years.some(({ cell }) => cell.column === column));
  const { total } = row;
  const follows = total?.formula === 'rowSum' && !untouched;
  const unit = unitOf(row);
  return {
    place,
    before: sumOf(years, 'before', unit) / unit,
    after: sumOf(years, 'after', unit) / unit,
    years: [],
    sum: follows ? { cell: { sheet: total.sheet, row: total.row, column: total.column } } : {},
    change: change(years, row),
  };
}

function lineOf({ cell, before, after }: FixedCell): ProposalLine {
  return { place: cell, before, after, years: [] };
}

function change(cells: readonly FixedCell[], row: BudgetRow): number {
  const unit = unitOf(row);
  return sumOf(cells, 'after', unit) - sumOf(cells, 'before', unit);
}

/** Whole øre, so that sums of decimals come out even. */
function sumOf(cells: readonly FixedCell[], of: 'before' | 'after', unit: number): number {
  return cells.reduce((sum, fixed) => sum + Math.round(Number(fixed[of] ?? 0) * unit), 0);
}

function unitOf({ years, total, table }: BudgetRow): number {
  return years[0]?.unit ?? total?.unit ?? table.unit;
}

function isNumber({ before, after }: FixedCell): boolean {
  return typeof after === 'number' && typeof before !== 'string';
}
