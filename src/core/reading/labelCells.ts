import type { Area } from '../sheet/address';
import { CellKind } from '../sheet/grid';
import type { HeadingSource } from './headingCells';
import type { ColumnKey } from './sourceTable';
import { cleanText } from './text';

/** A label of a plan's field with the cell that holds its value. */
export interface LabelCell {
  readonly row: number;
  readonly column: number;
  readonly key: ColumnKey;
  /** Used only where no surer label claims the field. */
  readonly weak: boolean;
  readonly unit: number | undefined;
  readonly value: { readonly row: number; readonly column: number };
  readonly filled: boolean;
}

/** Blocks of labels stand near the top of their sheet: this many rows outside tables are looked at. */
const ROWS_SEARCHED = 2000;
const COLUMNS_BESIDE = 4;
const MOST_LABELS = 500;

/** All labels outside the tables, from top to bottom. */
export function labelCells(source: HeadingSource, columns: readonly number[], tables: readonly Area[]): LabelCell[] {
  const { grid } = source.sheet;
  const labels: LabelCell[] = [];
  let searched = 0;
  for (let row = 0; row < grid.rowCount && searched < ROWS_SEARCHED && labels.length < MOST_LABELS; row++) {
    const across = tables.find((area) => area.top <= row && row < area.bottom && isAcross(area, columns));
    if (across) row = across.bottom;
    const beside = tables.filter((area) => area.top <= row && row <= area.bottom);
    const free = columns.filter((column) => !beside.some((area) => area.left <= column && column <= area.right));
    if (free.length > 0) searched++;
    for (const column of free) {
      if (labels.length === MOST_LABELS) break;
      const label = labelAt(source, row, column);
      if (label) labels.push(label);
    }
  }
  return labels;
}

/** True where a table leaves no column free beside it. */
function isAcross({ left, right }: Area, columns: readonly number[]): boolean {
  return left <= (columns[0] ?? 0) && (columns.at(-1) ?? 0) <= right;
}

function labelAt(source: HeadingSource, row: number, column: number): LabelCell | undefined {
  const field = fieldAt(source, row, column);
  if (!field) return undefined;
  const place = { row, column, ...field };
  const { grid } = source.sheet;
  for (let right = column + 1; right <= column + COLUMNS_BESIDE; right++) {
    if (grid.kind(row, right) === CellKind.Blank) continue;
    if (fieldAt(source, row, right)) break;
    return { ...place, value: { row, column: right }, filled: true };
  }
  const below = grid.kind(row + 1, column) !== CellKind.Blank && !fieldAt(source, row + 1, column);
  if (below) return { ...place, value: { row: row + 1, column }, filled: true };
  return { ...place, value: { row, column: column + 1 }, filled: false };
}

function fieldAt(
  source: HeadingSource,
  row: number,
  column: number,
): { key: ColumnKey; weak: boolean; unit: number | undefined } | undefined {
  const { grid } = source.sheet;
  if (grid.kind(row, column) !== CellKind.Text) return undefined;
  const match = source.match(cleanText(grid.text(row, column)));
  const sure = match.keys.get('plans');
  const key = sure ?? match.weakKeys.get('plans');
  return key && { key, weak: sure === undefined, unit: match.unit };
}
