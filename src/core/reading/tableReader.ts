import { parseNumber } from '../money';
import { CellKind, type Grid } from '../sheet/grid';
import { AmountReader } from './amountReader';
import type { FoundTable } from './foundTable';
import { parseDate } from './parseDate';
import type { BudgetColumns } from './oreColumn';
import type { Amount, DateValue, TextValue } from './portfolio';
import type { ReadingContext } from './readingContext';
import { serialDay } from './serialDay';
import type { ColumnKey, SourceTable } from './sourceTable';
import type { TableNotes } from './tableNotes';
import { TextColumn } from './textColumn';
import type { TextFacts } from './textFacts';

/** Reads the cells of one recognised table, and notes what is no plain data. */
export class TableReader {
  private readonly grid: Grid;
  private readonly sheet: string;
  private readonly dateSystem: 1900 | 1904;
  private readonly fields: FoundTable['fieldCells'];
  private readonly textColumns: TextColumn[] = [];
  private readonly facts: TextFacts;
  private readonly amounts: AmountReader;

  constructor(
    context: ReadingContext,
    private readonly found: FoundTable,
    readonly source: SourceTable,
    private readonly notes: TableNotes,
  ) {
    this.grid = found.sheet.grid;
    this.sheet = found.sheet.name;
    this.dateSystem = context.workbook.dateSystem;
    this.fields = found.fieldCells;
    this.facts = context.factsOf(this.grid.texts);
    this.amounts = new AmountReader(context, found, source, notes);
  }

  /** The text of a row's column as people see it; `''` where blank or where there is no such column. */
  text(row: number, key: ColumnKey): string {
    const column = this.columnOf(key);
    return column === undefined ? '' : this.textAt(this.rowOf(row, key), column, key);
  }

  /** False for a number or a date that is one. */
  isText(row: number, key: ColumnKey): boolean {
    const column = this.columnOf(key);
    return column !== undefined && this.grid.kind(this.rowOf(row, key), column) === CellKind.Text;
  }

  textValue(tableRow: number, key: ColumnKey): TextValue | undefined {
    const column = this.columnOf(key);
    const row = this.rowOf(tableRow, key);
    if (column === undefined) return undefined;
    const text = this.textAt(row, column, key);
    return text === '' ? undefined : { sheet: this.sheet, row, column, text };
  }

  /** Undefined where the table has no such column. */
  amount(tableRow: number, key: ColumnKey): Amount | undefined {
    const column = this.columnOf(key);
    const row = this.rowOf(tableRow, key);
    if (column === undefined) return undefined;
    return this.amounts.read(row, column, key);
  }

  /** The amounts of some rows, column by column. */
  budget(rows: readonly number[]): BudgetColumns {
    const { columns, yearColumns } = this.found;
    const { amounts } = this;
    return {
      step: this.source.step,
      top: rows[0] ?? 0,
      total: columns.total === undefined ? undefined : amounts.readColumn(rows, columns.total, 'total'),
      years: yearColumns.map(({ year, column }) => amounts.readYears(rows, column, year)),
    };
  }

  /** A column of texts, read cell by cell when asked for; what is wrong in the rows given is noted now. */
  texts(rows: readonly number[], key: ColumnKey): TextColumn {
    const column = this.found.columns[key];
    const [top = 0, bottom = -1] = [rows[0], rows.at(-1)];
    if (column !== undefined && this.grid.mayHold(CellKind.Error, column, top, bottom)) {
      for (const row of rows) this.textAt(row, column, key);
    }
    return this.textColumn(column);
  }

  /** A count (hours, dwellings, a year); undefined where blank or no number. */
  number(tableRow: number, key: ColumnKey): number | undefined {
    const column = this.columnOf(key);
    const row = this.rowOf(tableRow, key);
    if (column === undefined) return undefined;
    const kind = this.grid.kind(row, column);
    if (kind === CellKind.Number) return this.grid.number(row, column);
    const text = this.textAt(row, column, key);
    if (text === '' || text === '-') return undefined;
    const value = kind === CellKind.Text ? parseNumber(text) : undefined;
    if (value === undefined) this.notes.add({ kind: 'notNumber', text }, row, column, key);
    else this.notes.add({ kind: 'textNumber', text, value }, row, column, key);
    return value;
  }

  /** The number that a cell holds as one, whatever its format. */
  plainNumber(tableRow: number, key: ColumnKey): number | undefined {
    const column = this.columnOf(key);
    const row = this.rowOf(tableRow, key);
    if (column === undefined || this.grid.kind(row, column) !== CellKind.Number) return undefined;
    return this.grid.number(row, column);
  }

  /** @param edge the day that a year or month alone stands for */
  date(tableRow: number, key: ColumnKey, edge: 'first' | 'last' = 'first'): DateValue | undefined {
    const column = this.columnOf(key);
    const row = this.rowOf(tableRow, key);
    if (column === undefined) return undefined;
    const text = this.textAt(row, column, key);
    if (text === '' || /^[-–—.]$/.test(text)) return undefined;
    const day = this.dayAt(row, column, text, edge);
    if (day === undefined) this.notes.add({ kind: 'notDate', text }, row, column, key);
    return { sheet: this.sheet, row, column, day, text };
  }

  private dayAt(row: number, column: number, text: string, edge: 'first' | 'last'): string | undefined {
    if (this.grid.kind(row, column) !== CellKind.Number) return parseDate(text, edge);
    const value = this.grid.number(row, column);
    if (Number.isInteger(value) && value >= 1990 && value <= 2100) return parseDate(String(value), edge);
    return serialDay(value, this.dateSystem);
  }

  private textAt(row: number, column: number, label: ColumnKey | number): string {
    if (this.grid.kind(row, column) === CellKind.Error) this.notes.addError(row, column, label);
    return (this.textColumns[column] ??= this.textColumn(column)).at(row);
  }

  private textColumn(column: number | undefined): TextColumn {
    const span = { top: this.found.bodyTop, bottom: this.source.area.bottom };
    return new TextColumn(this.grid, this.facts, this.dateSystem, column, span);
  }

  private columnOf(key: ColumnKey): number | undefined {
    return this.fields ? this.fields[key]?.column : this.found.columns[key];
  }

  private rowOf(row: number, key: ColumnKey): number {
    return this.fields?.[key]?.row ?? row;
  }
}
