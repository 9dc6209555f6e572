import { oreFromKroner, parseAmount, parseNumber } from '../money';
import { formatAddress, type Cell } from '../sheet/address';
import { CellKind, FormatClass, type Grid } from '../sheet/grid';
import type { FoundTable } from './foundTable';
import { ownFunctionIn } from './ownFunctions';
import { parseDate } from './parseDate';
import type { Amount, DateValue, TextValue, YearAmount } from './portfolio';
import type { ReadingContext } from './readingContext';
import { serialDay } from './serialDay';
import type { ColumnKey, SourceTable } from './sourceTable';

/** A place in a table that a value is read from. */
interface Spot {
  readonly row: number;
  readonly column: number;
  readonly label: ColumnKey | number;
}

/** Reads the cells of one recognised table, and notes what is no plain data. */
export class TableReader {
  private readonly grid: Grid;
  private readonly sheet: string;

  constructor(
    private readonly context: ReadingContext,
    private readonly found: FoundTable,
    readonly source: SourceTable,
    /** The plan that a row names, for the notes. */
    private readonly planOf: (row: number) => string,
  ) {
    this.grid = found.sheet.grid;
    this.sheet = found.sheet.name;
  }

  /** The text of a row's column as people see it; `''` where blank or where there is no such column. */
  text(row: number, key: ColumnKey): string {
    const spot = this.spot(row, key);
    return spot ? this.textAt(spot) : '';
  }

  textValue(row: number, key: ColumnKey): TextValue | undefined {
    const spot = this.spot(row, key);
    const text = spot ? this.textAt(spot) : '';
    return spot && text !== '' ? { ...this.cell(spot), text } : undefined;
  }

  /** Undefined where the table has no such column. */
  amount(row: number, key: ColumnKey): Amount | undefined {
    const spot = this.spot(row, key);
    return spot && this.amountAt(spot, this.unitOf(spot.column, key));
  }

  years(row: number): YearAmount[] {
    const { yearColumns } = this.found;
    const amounts: YearAmount[] = new Array<YearAmount>(yearColumns.length);
    for (let index = 0; index < yearColumns.length; index++) {
      const { year, column } = yearColumns[index] ?? { year: 0, column: 0 };
      const amount = this.amountAt({ row, column, label: year }, this.unitOf(column, undefined));
      amounts[index] = { ...amount, year };
    }
    return amounts;
  }

  /** A count (hours, dwellings, a year); undefined where blank or no number. */
  number(row: number, key: ColumnKey): number | undefined {
    const spot = this.spot(row, key);
    if (!spot) return undefined;
    const kind = this.grid.kind(row, spot.column);
    if (kind === CellKind.Number) return this.grid.number(row, spot.column);
    if (kind === CellKind.Blank) return undefined;
    if (kind === CellKind.Error) return this.noteError(spot);
    const text = this.textAt(spot);
    if (text === '' || text === '-') return undefined;
    const value = kind === CellKind.Text ? parseNumber(text) : undefined;
    const at = this.inTable(spot);
    this.context.notes.push(
      value === undefined ? { kind: 'notNumber', text, ...at } : { kind: 'textNumber', text, value, ...at },
    );
    return value;
  }

  /** The number that a cell holds as one, whatever its format. */
  plainNumber(row: number, key: ColumnKey): number | undefined {
    const column = this.found.columns[key];
    if (column === undefined || this.grid.kind(row, column) !== CellKind.Number) return undefined;
    return this.grid.number(row, column);
  }

  /** @param edge the day that a year or month alone stands for */
  date(row: number, key: ColumnKey, edge: 'first' | 'last' = 'first'): DateValue | undefined {
    const spot = this.spot(row, key);
    if (!spot) return undefined;
    const kind = this.grid.kind(row, spot.column);
    if (kind === CellKind.Error) return this.noteError(spot);
    const text = this.textAt(spot);
    if (text === '' || /^[-–—.]$/.test(text)) return undefined;
    const day = this.dayAt(spot, text, edge);
    if (day === undefined) this.context.notes.push({ kind: 'notDate', text, ...this.inTable(spot) });
    return { ...this.cell(spot), day, text };
  }

  private dayAt(spot: Spot, text: string, edge: 'first' | 'last'): string | undefined {
    if (this.grid.kind(spot.row, spot.column) === CellKind.Number) {
      const value = this.grid.number(spot.row, spot.column);
      if (Number.isInteger(value) && value >= 1990 && value <= 2100) return parseDate(String(value), edge);
      return serialDay(value, this.context.workbook.dateSystem);
    }
    return parseDate(text, edge);
  }

  private textAt(spot: Spot): string {
    const { row, column } = spot;
    switch (this.grid.kind(row, column)) {
      case CellKind.Text:
        return this.context.clean(this.grid.text(row, column));
      case CellKind.Number:
        return this.numberText(row, column);
      case CellKind.Boolean:
        return this.grid.number(row, column) === 1 ? 'TRUE' : 'FALSE';
      case CellKind.Error:
        this.noteError(spot);
        return '';
      default:
        return '';
    }
  }

  private numberText(row: number, column: number): string {
    const value = this.grid.number(row, column);
    const day =
      this.grid.format(row, column) === FormatClass.Date
        ? serialDay(value, this.context.workbook.dateSystem)
        : undefined;
    return day ?? String(value);
  }

  private amountAt(spot: Spot, unit: number): Amount {
    const { row, column } = spot;
    switch (this.grid.kind(row, column)) {
      case CellKind.Blank:
        return this.toAmount(spot, 0, 'blank');
      case CellKind.Number:
        return this.numberAmount(spot, unit);
      case CellKind.Error:
        this.noteError(spot);
        return this.toAmount(spot, NaN, 'unknown');
      case CellKind.Boolean:
        this.context.notes.push({ kind: 'notNumber', text: this.textAt(spot), ...this.inTable(spot) });
        return this.toAmount(spot, NaN, 'unknown');
      default:
        return this.textAmount(spot, unit);
    }
  }

  private numberAmount(spot: Spot, unit: number): Amount {
    const value = this.grid.number(spot.row, spot.column);
    if (this.grid.format(spot.row, spot.column) === FormatClass.Percent) {
      this.context.notes.push({ kind: 'notNumber', text: `${String(value * 100)} %`, ...this.inTable(spot) });
      return this.toAmount(spot, NaN, 'unknown');
    }
    const whole = value * unit;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(whole)) return this.toAmount(spot, whole, 'known');
    const { ore, exact } = oreFromKroner(value, unit);
    if (!exact) this.context.notes.push({ kind: 'excessDecimals', value, ore, ...this.inTable(spot) });
    return this.toAmount(spot, ore, 'known');
  }

  private textAmount(spot: Spot, unit: number): Amount {
    const text = this.textAt(spot);
    const parsed = parseAmount(text, unit);
    if (parsed.kind === 'blank') return this.toAmount(spot, 0, 'blank');
    if (parsed.kind === 'amount' && parsed.ore === 0 && /^[-−–—]$/.test(text)) return this.toAmount(spot, 0, 'known');
    const accepted = this.context.accepted.get(formatAddress(this.cell(spot)));
    if (accepted && (accepted.text === undefined || accepted.text === text))
      return this.toAmount(spot, accepted.ore, 'known');
    const at = this.inTable(spot);
    const { notes } = this.context;
    switch (parsed.kind) {
      case 'amount':
        notes.push({ kind: 'textNumber', text, value: parsed.ore / unit, ...at });
        return this.toAmount(spot, parsed.ore, 'known');
      case 'approximate':
        notes.push({ kind: 'approximate', text, ore: parsed.ore, ...at });
        break;
      case 'ambiguous':
        notes.push({ kind: 'ambiguous', text, totalOre: parsed.totalOre, includedOre: parsed.includedOre, ...at });
        break;
      case 'notAmount':
        notes.push({ kind: 'notNumber', text, ...at });
    }
    return this.toAmount(spot, NaN, 'unknown');
  }

  private toAmount(spot: Spot, ore: number, state: Amount['state']): Amount {
    return { sheet: this.sheet, row: spot.row, column: spot.column, ore, state, step: this.source.step };
  }

  private noteError(spot: Spot): undefined {
    const formula = this.grid.formula(spot.row, spot.column);
    const ownFunction = formula !== undefined && ownFunctionIn(formula) !== undefined;
    this.context.notes.push({
      kind: 'errorValue',
      code: this.grid.text(spot.row, spot.column),
      ownFunction,
      ...this.inTable(spot),
    });
    return undefined;
  }

  private unitOf(column: number, key: ColumnKey | undefined): number {
    return this.found.columnUnits.get(column) ?? (key === 'rate' ? 100 : this.found.unit);
  }

  private spot(row: number, key: ColumnKey): Spot | undefined {
    const column = this.found.columns[key];
    return column === undefined ? undefined : { row, column, label: key };
  }

  private cell(spot: Spot): Cell {
    return { sheet: this.sheet, row: spot.row, column: spot.column };
  }

  private inTable(spot: Spot): { table: SourceTable; column: ColumnKey | number; plan?: string; cell: Cell } {
    const plan = this.planOf(spot.row);
    return { table: this.source, column: spot.label, ...(plan === '' ? {} : { plan }), cell: this.cell(spot) };
  }
}
