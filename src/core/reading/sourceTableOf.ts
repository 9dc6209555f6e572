import { parseAmount } from '../money';
import { CellKind } from '../sheet/grid';
import { amountColumns, unitOfColumn } from './amountColumns';
import type { FoundTable } from './foundTable';
import { KIND_SHAPES } from './kinds';
import type { SourceTable } from './sourceTable';

const KRONER = 100;

/** The recognised table as the rules see it. */
export function sourceTableOf(found: FoundTable, rows: readonly number[], lastRow: number): SourceTable {
  const unit = tableUnit(found);
  const titleYears = [...new Set(found.titles.flatMap((title) => title.match(/\b20[0-9]{2}\b/g) ?? []))].map(Number);
  return {
    kind: found.kind,
    sheet: found.sheet.name,
    area: {
      sheet: found.sheet.name,
      top: found.headingRows[0] ?? found.bodyTop,
      left: found.left,
      bottom: Math.max(lastRow, found.headingRows.at(-1) ?? 0),
      right: found.right,
    },
    headingRows: found.headingRows,
    rowCount: rows.length,
    columns: found.columns,
    yearColumns: found.yearColumns,
    ...(titleYears.length > 0 && { titleYears }),
    ...(found.fieldCells && { fieldCells: found.fieldCells }),
    unit,
    step: tableStep(found, rows),
  };
}

/** All but the hourly rate, which is in kr. whatever the table is in, and columns whose unit is in doubt. */
function budgetColumns(found: FoundTable): number[] {
  const columns = amountColumns(found).filter(({ label }) => label !== 'rate');
  return columns.map(({ column }) => column).filter((column) => !Number.isNaN(unitOfColumn(found, column)));
}

/** The unit of the amounts: what most of their columns are written in. */
function tableUnit(found: FoundTable): number {
  const units = budgetColumns(found).map((column) => unitOfColumn(found, column));
  const counts = new Map<number, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? found.unit;
}

/** The smallest step that the amounts are written in: 1 øre as soon as one of them is written in kr. */
function tableStep(found: FoundTable, rows: readonly number[]): number {
  let step = Infinity;
  const look = (row: number, column: number): void => {
    step = Math.min(step, stepOfCell(found, row, column));
  };
  for (const key of KIND_SHAPES.plans.amounts) {
    const cell = found.fieldCells?.[key];
    if (cell) look(cell.row, cell.column);
  }
  for (const column of budgetColumns(found)) {
    for (const row of rows) {
      look(row, column);
      if (step === 1) return 1;
    }
  }
  return step === Infinity ? (found.unit === KRONER ? 1 : found.unit) : step;
}

function stepOfCell(found: FoundTable, row: number, column: number): number {
  const { grid } = found.sheet;
  const unit = unitOfColumn(found, column);
  const kind = grid.kind(row, column);
  if (kind === CellKind.Number) return stepOfNumber(grid.number(row, column), unit);
  return kind === CellKind.Text ? stepOfText(grid.text(row, column), unit) : Infinity;
}

function stepOfNumber(value: number, unit: number): number {
  if (value === 0) return Infinity;
  if (unit === KRONER) return 1;
  let step = unit;
  for (let scaled = value; step > 1 && Math.abs(scaled - Math.round(scaled)) > 1e-6;) {
    step /= 10;
    scaled = value * (unit / step);
  }
  return Math.max(1, step);
}

function stepOfText(text: string, unit: number): number {
  const parsed = parseAmount(text, unit);
  if (parsed.kind !== 'amount' || parsed.ore === 0) return Infinity;
  return parsed.step <= KRONER ? 1 : parsed.step;
}
