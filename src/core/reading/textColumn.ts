import { CellKind, FormatClass, type Grid } from '../sheet/grid';
import { serialDay } from './serialDay';
import type { ByIndex, ChoiceByIndex, TextFacts } from './textFacts';
import { textIndexes } from './textIndexes';

/** The rows of a table of which the first holds the first data, the last the last. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** One column of a table as texts. Cells are looked at when one is asked for. */
export class TextColumn {
  private indexes: Int32Array | undefined;
  private last: { value: number; format: FormatClass; text: string } = {
    value: NaN,
    format: FormatClass.General,
    text: '',
  };

  /**
   * @param column undefined where the table lacks it: then every cell is blank
   * @param span the rows that are asked for; other cells can be too, one by one
   */
  constructor(
    private readonly grid: Grid,
    private readonly facts: TextFacts,
    private readonly dateSystem: 1900 | 1904,
    readonly column: number | undefined,
    private readonly span: RowSpan,
  ) {}

  /** The text of a cell as people see it; `''` where it is blank or an error. */
  at(row: number): string {
    const index = this.index(row);
    return index < 0 ? this.numberText(row) : this.facts.clean.at(index);
  }

  /** What the text of a cell says: looked up where it is a text, else worked out. */
  meaning<T>(row: number, known: ByIndex<T>, compute: (text: string) => T): T {
    const index = this.index(row);
    return index < 0 ? compute(this.numberText(row)) : known.at(index);
  }

  /** The same for one of few meanings: its place among the choices. */
  choice<T>(row: number, known: ChoiceByIndex<T>): number {
    const index = this.index(row);
    return index < 0 ? known.placeOf(this.numberText(row)) : known.place(index);
  }

  /** The index of the cell's text; 0 where it is blank or an error, negative where it is a number or TRUE or FALSE. */
  index(row: number): number {
    const { column, grid, span } = this;
    if (column === undefined) return 0;
    if (row < span.top || row > span.bottom) return textIndexes(grid, column, row, row)[0] as number;
    this.indexes ??= textIndexes(grid, column, span.top, span.bottom);
    return this.indexes[row - span.top] as number;
  }

  private numberText(row: number): string {
    const { column = 0, grid } = this;
    const value = grid.number(row, column);
    if (grid.kind(row, column) === CellKind.Boolean) return value === 1 ? 'TRUE' : 'FALSE';
    const format = grid.format(row, column);
    // Rows below each other mostly hold the same number: a year, a plan's first day.
    if (value !== this.last.value || format !== this.last.format) {
      const day = format === FormatClass.Date ? serialDay(value, this.dateSystem) : undefined;
      this.last = { value, format, text: day ?? String(value) };
    }
    return this.last.text;
  }
}
