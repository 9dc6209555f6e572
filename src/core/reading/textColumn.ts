import { CellKind, FormatClass, type Grid } from '../sheet/grid';
import { serialDay } from './serialDay';
import type { ByIndex, TextFacts } from './textFacts';

/** One column of a table as texts. Cells are read when asked for. */
export class TextColumn {
  private last: { value: number; format: FormatClass; text: string } = {
    value: NaN,
    format: FormatClass.General,
    text: '',
  };

  /** @param column undefined where the table lacks it: then every cell is blank */
  constructor(
    private readonly grid: Grid,
    private readonly facts: TextFacts,
    private readonly dateSystem: 1900 | 1904,
    readonly column: number | undefined,
  ) {}

  /** The text of a cell as people see it; `''` where it is blank or an error. */
  at(row: number): string {
    const { grid, column } = this;
    if (column === undefined) return '';
    switch (grid.kind(row, column)) {
      case CellKind.Text:
        return this.facts.clean.at(grid.textIndex(row, column));
      case CellKind.Number:
        return this.numberText(row, column);
      case CellKind.Boolean:
        return grid.number(row, column) === 1 ? 'TRUE' : 'FALSE';
      default:
        return '';
    }
  }

  /** What the text of a cell says: looked up where it is a text, else worked out. */
  meaning<T>(row: number, known: ByIndex<T>, compute: (text: string) => T): T {
    const { grid, column } = this;
    if (column === undefined) return known.at(0);
    if (grid.kind(row, column) === CellKind.Text) return known.at(grid.textIndex(row, column));
    const text = this.at(row);
    return text === '' ? known.at(0) : compute(text);
  }

  private numberText(row: number, column: number): string {
    const value = this.grid.number(row, column);
    const format = this.grid.format(row, column);
    // Rows below each other mostly hold the same number: a year, a plan's first day.
    if (value !== this.last.value || format !== this.last.format) {
      const day = format === FormatClass.Date ? serialDay(value, this.dateSystem) : undefined;
      this.last = { value, format, text: day ?? String(value) };
    }
    return this.last.text;
  }
}
