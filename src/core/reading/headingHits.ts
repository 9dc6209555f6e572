import { CellKind } from '../sheet/grid';
import { standsForYear, type HeadingSource } from './headingCells';
import { isHeading } from './headingMatch';

/** How many known headings stand in a row, in runs of neighbouring cells that hold no ordinary number. */
export function headingHits(
  source: HeadingSource,
  row: number,
  columns: readonly number[],
  takenDownTo: readonly number[],
): number {
  const { grid } = source.sheet;
  let hits = 0;
  /** Where the run began; -1 where an ordinary number has spoilt it. */
  let start = 0;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] as number;
    const kind = grid.kind(row, column);
    if (kind === CellKind.Blank) {
      if (start >= 0) hits += hitsIn(source, row, columns, start, index, takenDownTo);
      start = index + 1;
    } else if (start >= 0 && kind !== CellKind.Text) {
      if (kind !== CellKind.Number || !standsForYear(source, row, column)) start = -1;
    }
  }
  return start < 0 ? hits : hits + hitsIn(source, row, columns, start, columns.length, takenDownTo);
}

function hitsIn(
  source: HeadingSource,
  row: number,
  columns: readonly number[],
  start: number,
  end: number,
  takenDownTo: readonly number[],
): number {
  const { grid } = source.sheet;
  let hits = 0;
  for (let index = start; index < end; index++) {
    const column = columns[index] as number;
    if (grid.kind(row, column) !== CellKind.Text || (takenDownTo[column] ?? -1) >= row) continue;
    if (isHeading(source.match(grid.text(row, column)))) hits++;
  }
  return hits;
}
