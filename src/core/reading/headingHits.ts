import { CellKind } from '../sheet/grid';
import { yearOfNumber, type HeadingSource } from './headingCells';
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
  let run: number[] = [];
  let numbers = false;
  for (const column of columns) {
    const kind = grid.kind(row, column);
    if (kind === CellKind.Blank) {
      if (run.length > 0) {
        if (!numbers) hits += hitsIn(source, row, run);
        run = [];
      }
      numbers = false;
    } else if (numbers) continue;
    else if (kind === CellKind.Text) {
      if ((takenDownTo[column] ?? -1) < row) run.push(column);
    } else if (kind !== CellKind.Number || yearOfNumber(source, row, column) === undefined) numbers = true;
  }
  return numbers ? hits : hits + hitsIn(source, row, run);
}

function hitsIn(source: HeadingSource, row: number, columns: readonly number[]): number {
  let hits = 0;
  for (const column of columns) if (isHeading(source.match(source.sheet.grid.text(row, column)))) hits++;
  return hits;
}
