import { oreFromKroner, parseAmount, parseNumber } from '../money';
import { formatAddress } from '../sheet/address';
import { CellKind, FormatClass, type Grid } from '../sheet/grid';
import { unitOfColumn } from './amountColumns';
import type { FoundTable } from './foundTable';
import { parseDate } from './parseDate';
import type { Amount, AmountState, DateValue, TextValue, YearAmount } from './portfolio';
import type { ReadingContext } from './readingContext';
import { rowFormulas } from './rowFormula';
import { serialDay } from './serialDay';
import type { ColumnKey, SourceTable } from './sourceTable';
import type { TableNotes } from './tableNotes';
import { cleanText, memoised } from './text';

/** Nearer than this to whole øre, a product of a cell's number and its unit is exact. */
const EXACT = 1e-6;

type OpenAmount = { -readonly [Key in keyof Amount]: Amount[Key] };

/** Reads the cells of one recognised table, and notes what is no plain data. */
export class TableReader {
  private readonly grid: Grid;
  private readonly sheet: string;
  private readonly dateSystem: 1900 | 1904;
  private readonly fields: FoundTable['fieldCells'];
  private readonly cleaners: ((text: string) => string)[] = [];
  private readonly ownUnits: boolean;
  private readonly formulaAt: ReturnType<typeof rowFormulas>;

  constructor(
    private readonly context: ReadingContext,
    private readonly found: FoundTable,
    readonly source: SourceTable,
    private readonly notes: TableNotes,
  ) {
    this.grid = found.sheet.grid;
    this.sheet = found.sheet.name;
    this.dateSystem = context.workbook.dateSystem;
    this.formulaAt = rowFormulas(found);
    this.fields = found.fieldCells;
    this.ownUnits = found.columnUnits.size > 0 || found.unit !== source.unit || found.columns.rate !== undefined;
  }

  /** The text of a row's column as people see it; `''` where blank or where there is no such column. */
  text(row: number, key: ColumnKey): string {
    const column = this.columnOf(key);
    return column === undefined ? '' : this.textAt(this.rowOf(row, key), column, key);
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
    const ore = this.oreAt(row, column, key);
    const amount: Amount = {
      sheet: this.sheet,
      row,
      column,
      ore,
      state: this.stateOf(row, column, ore),
      step: this.source.step,
    };
    return this.withOrigin(amount, row, column);
  }

  years(row: number): YearAmount[] {
    const { yearColumns } = this.found;
    const { sheet } = this;
    const { step } = this.source;
    return yearColumns.map(({ year, column }) => {
      const ore = this.oreAt(row, column, year);
      const amount: YearAmount = { sheet, row, column, ore, state: this.stateOf(row, column, ore), step, year };
      return this.withOrigin(amount, row, column);
    });
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
    switch (this.grid.kind(row, column)) {
      case CellKind.Text:
        return this.cleanAt(row, column);
      case CellKind.Number:
        return this.numberText(row, column);
      case CellKind.Boolean:
        return this.grid.number(row, column) === 1 ? 'TRUE' : 'FALSE';
      case CellKind.Error:
        this.notes.addError(row, column, label);
        return '';
      default:
        return '';
    }
  }

  /** Each column keeps its own texts: they are repeated down a column, not across. */
  private cleanAt(row: number, column: number): string {
    const clean = (this.cleaners[column] ??= memoised(cleanText));
    return clean(this.grid.text(row, column));
  }

  private numberText(row: number, column: number): string {
    const value = this.grid.number(row, column);
    const isDate = this.grid.format(row, column) === FormatClass.Date;
    return (isDate ? serialDay(value, this.dateSystem) : undefined) ?? String(value);
  }

  /** Øre; 0 for a blank cell, NaN where the cell holds no usable amount. */
  private oreAt(row: number, column: number, label: ColumnKey | number): number {
    switch (this.grid.kind(row, column)) {
      case CellKind.Blank:
        return 0;
      case CellKind.Number:
        return this.numberOre(row, column, label, this.unitAt(column));
      case CellKind.Error:
        this.notes.addError(row, column, label);
        return NaN;
      case CellKind.Boolean:
        this.notes.add({ kind: 'notNumber', text: this.textAt(row, column, label) }, row, column, label);
        return NaN;
      default:
        return this.textOre(row, column, label, this.unitAt(column));
    }
  }

  private stateOf(row: number, column: number, ore: number): AmountState {
    if (ore !== 0) return ore === ore ? 'known' : 'unknown';
    const kind = this.grid.kind(row, column);
    if (kind === CellKind.Text) return this.context.clean(this.grid.text(row, column)) === '' ? 'blank' : 'known';
    return kind === CellKind.Blank ? 'blank' : 'known';
  }

  private numberOre(row: number, column: number, label: ColumnKey | number, unit: number): number {
    const value = this.grid.number(row, column);
    if (this.grid.format(row, column) === FormatClass.Percent) {
      this.notes.add({ kind: 'notNumber', text: percentText(value) }, row, column, label);
      return NaN;
    }
    const whole = value * unit;
    const rounded = Math.round(whole);
    if (Number.isSafeInteger(rounded) && Math.abs(whole - rounded) < EXACT) return rounded;
    const { ore, exact } = oreFromKroner(value, unit);
    if (!exact) this.notes.add({ kind: 'excessDecimals', value, ore }, row, column, label);
    return ore;
  }

  private textOre(row: number, column: number, label: ColumnKey | number, unit: number): number {
    const text = this.textAt(row, column, label);
    const parsed = parseAmount(text, unit);
    if (parsed.kind === 'blank' || /^[-−–—]$/.test(text)) return 0;
    const accepted = this.context.accepted.get(formatAddress({ sheet: this.sheet, row, column }));
    if (accepted && (accepted.text === undefined || accepted.text === text)) return accepted.ore;
    switch (parsed.kind) {
      case 'amount':
        this.notes.add({ kind: 'textNumber', text, value: parsed.ore / unit }, row, column, label);
        return parsed.ore;
      case 'approximate':
        this.notes.add({ kind: 'approximate', text, ore: parsed.ore }, row, column, label);
        return NaN;
      case 'ambiguous': {
        const { totalOre, includedOre } = parsed;
        this.notes.add({ kind: 'ambiguous', text, totalOre, includedOre }, row, column, label);
        return NaN;
      }
      case 'notAmount':
        this.notes.add({ kind: 'notNumber', text }, row, column, label);
        return NaN;
    }
  }

  private columnOf(key: ColumnKey): number | undefined {
    return this.fields ? this.fields[key]?.column : this.found.columns[key];
  }

  private rowOf(row: number, key: ColumnKey): number {
    return this.fields?.[key]?.row ?? row;
  }

  private unitAt(column: number): number {
    return this.ownUnits ? unitOfColumn(this.found, column) : this.source.unit;
  }

  /** Adds what is rarely there, so that plain amounts stay small: a unit of the column's own, a formula. */
  private withOrigin<Kind extends Amount>(amount: Kind, row: number, column: number): Kind {
    const open: OpenAmount = amount;
    const formula = this.formulaAt(row, column);
    if (formula !== undefined) open.formula = formula;
    if (this.ownUnits && this.unitAt(column) !== this.source.unit) open.unit = this.unitAt(column);
    return amount;
  }
}

function percentText(value: number): string {
  return `${String(Number((value * 100).toPrecision(12))).replace('.', ',')} %`;
}
