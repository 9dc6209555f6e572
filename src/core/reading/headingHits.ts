import { CellKind } from '../sheet/grid';
import { standsForYear, type HeadingSource } from './headingCells';
import { isHeading } from './headingMatch';

/** So many rows at a time are asked whether they have a blank cell. */
const STRETCH = 512;

/** Counts the known headings of the rows of a sheet, from top to bottom. */
export class HeadingHits {
  private stretch = -1;
  private full = false;
  /** The column of the last ordinary number that was met: most often the next row has one there too. */
  private ordinary = 0;

  constructor(
    private readonly source: HeadingSource,
    private readonly columns: readonly number[],
    /** The last heading row of a table found, by column. */
    private readonly takenDownTo: readonly number[],
  ) {}

  /** How many known headings stand in a row, in runs of neighbouring cells that hold no ordinary number. */
  of(row: number): number {
    if (this.isFull(row) && this.isOrdinary(row, this.ordinary)) return 0;
    const { columns } = this;
    const { grid } = this.source.sheet;
    let hits = 0;
    /** Where the run began; -1 where an ordinary number has spoilt it. */
    let start = 0;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] as number;
      const kind = grid.kind(row, column);
      if (kind === CellKind.Blank) {
        if (start >= 0) hits += this.hitsIn(row, start, index);
        start = index + 1;
      } else if (start >= 0 && kind !== CellKind.Text && this.isOrdinary(row, column)) {
        this.ordinary = column;
        start = -1;
      }
    }
    return start < 0 ? hits : hits + this.hitsIn(row, start, columns.length);
  }

  /** True where the cells of a row are surely one run. */
  private isFull(row: number): boolean {
    const stretch = Math.floor(row / STRETCH);
    if (stretch !== this.stretch) {
      const { grid } = this.source.sheet;
      const top = stretch * STRETCH;
      this.full = this.columns.every((column) => !grid.mayHold(CellKind.Blank, column, top, top + STRETCH - 1));
      this.stretch = stretch;
    }
    return this.full;
  }

  /** Neither text, nor blank, nor a year. */
  private isOrdinary(row: number, column: number): boolean {
    const kind = this.source.sheet.grid.kind(row, column);
    if (kind === CellKind.Number) return !standsForYear(this.source, row, column);
    return kind !== CellKind.Text && kind !== CellKind.Blank;
  }

  private hitsIn(row: number, start: number, end: number): number {
    const { grid } = this.source.sheet;
    let hits = 0;
    for (let index = start; index < end; index++) {
      const column = this.columns[index] as number;
      if (grid.kind(row, column) !== CellKind.Text || (this.takenDownTo[column] ?? -1) >= row) continue;
      if (isHeading(this.source.match(grid.text(row, column)))) hits++;
    }
    return hits;
  }
}
