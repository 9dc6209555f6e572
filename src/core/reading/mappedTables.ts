import { CellKind } from '../sheet/grid';
import { planColumns, type ColumnPlan } from './columnPlan';
import { headingCell, yearOfNumber, type HeadingCell, type HeadingSource } from './headingCells';
import type { Mapping } from './mapping';
import { mappedColumn } from './memory';
import type { ColumnKey, TableKind } from './sourceTable';
import { headingUnit } from './unit';
import { withUnitRow } from './unitRow';

/** A heading row with the columns that the officer has pointed out. */
export interface MappedHeading {
  /** The row of the headings, and that of their units where there is one. */
  readonly rows: readonly number[];
  readonly cells: readonly HeadingCell[];
  readonly plan: ColumnPlan;
}

const ROWS_SEARCHED = 200;

/** For each kind of table with pointed-out columns in this sheet: the row that fits best as its headings. */
export function mappedHeadings(source: HeadingSource, mappings: readonly Mapping[]): MappedHeading[] {
  const here = mappings.filter((mapping) => mapping.sheet === source.sheet.name);
  const kinds = new Set(here.map((mapping) => mapping.table));
  return [...kinds].flatMap((kind) => {
    const keys = new Map<number, ColumnKey>();
    for (const mapping of here) {
      const column = mapping.table === kind ? mappedColumn(mapping) : undefined;
      if (column !== undefined) keys.set(column, mapping.key);
    }
    return bestRow(source, kind, keys) ?? [];
  });
}

function bestRow(
  source: HeadingSource,
  kind: TableKind,
  keys: ReadonlyMap<number, ColumnKey>,
): MappedHeading | undefined {
  let best: (MappedHeading & { readonly fit: number }) | undefined;
  const last = Math.min(source.sheet.grid.rowCount, ROWS_SEARCHED);
  for (let row = 0; row < last && keys.size > 0; row++) {
    const fitting = rowCells(source, kind, row, keys);
    if (!fitting) continue;
    const { rows, cells } = fitting;
    const plan = planColumns(kind, cells, false);
    const written = cells.filter((cell) => keys.has(cell.column) && cell.text !== '').length;
    const fit = plan.score + written;
    if (!best || fit > best.fit) best = { rows, cells, plan, fit };
  }
  return best;
}

/** The headings from one end of the table to the other; undefined where the row holds numbers or nothing. */
function rowCells(
  source: HeadingSource,
  kind: TableKind,
  row: number,
  keys: ReadonlyMap<number, ColumnKey>,
): Pick<MappedHeading, 'rows' | 'cells'> | undefined {
  const { grid } = source.sheet;
  const isFilled = (column: number): boolean => column >= 0 && grid.kind(row, column) !== CellKind.Blank;
  let left = Math.min(...keys.keys());
  let right = Math.max(...keys.keys());
  while (isFilled(left - 1)) left--;
  while (isFilled(right + 1)) right++;
  const rows = withUnitRow(source.sheet, [row], left, right);
  const cells: HeadingCell[] = [];
  const pointedKeys = new Set<ColumnKey | undefined>(keys.values());
  for (let column = left; column <= right; column++) {
    const isNumber = grid.kind(row, column) === CellKind.Number && yearOfNumber(source, row, column) === undefined;
    if (isNumber) return undefined;
    const own = headingCell(source, rows, column);
    const key = keys.get(column);
    if (key !== undefined) cells.push(pointedOut(own, column, kind, key));
    else if (own && !pointedKeys.has(own.match.keys.get(kind))) cells.push(own);
  }
  return cells.some((cell) => cell.text !== '') ? { rows, cells } : undefined;
}

function pointedOut(own: HeadingCell | undefined, column: number, kind: TableKind, key: ColumnKey): HeadingCell {
  const unit = own && headingUnit(own.text);
  const match = { keys: new Map([[kind, key]]), weakKeys: new Map<TableKind, ColumnKey>(), percent: false };
  return { column, text: own?.text ?? '', match: { ...match, ...(unit === undefined ? {} : { unit }) } };
}
