import { MAX_ORE, oreFromKroner, parseAmount } from '../money';
import { formatAddress } from '../sheet/address';
import { CellKind, FORMAT_SHIFT, FormatClass, KIND_MASK, type Grid } from '../sheet/grid';
import { unitOfColumn } from './amountColumns';
import type { FoundTable } from './foundTable';
import { AMOUNT_STATES, KNOWN, OreColumn, YearColumn } from './oreColumn';
import type { Amount, AmountState } from './portfolio';
import type { ReadingContext } from './readingContext';
import { rowFormulas } from './rowFormula';
import type { ColumnKey, SourceTable } from './sourceTable';
import type { TableNotes } from './tableNotes';

/** Nearer than this to whole øre, a product of a cell's number and its unit is exact. */
const EXACT = 1e-6;

type OpenAmount = { -readonly [Key in keyof Amount]: Amount[Key] };

/** Reads the amounts of one table, and notes those that are no plain numbers. */
export class AmountReader {
  private readonly grid: Grid;
  private readonly sheet: string;
  private readonly ownUnits: boolean;
  private readonly formulaAt: ReturnType<typeof rowFormulas>;

  constructor(
    private readonly context: ReadingContext,
    private readonly found: FoundTable,
    private readonly source: SourceTable,
    private readonly notes: TableNotes,
  ) {
    this.grid = found.sheet.grid;
    this.sheet = found.sheet.name;
    this.formulaAt = rowFormulas(found);
    this.ownUnits = found.columnUnits.size > 0 || found.unit !== source.unit || found.columns.rate !== undefined;
  }

  /** @param key the column, for notes */
  read(row: number, column: number, key: ColumnKey): Amount {
    const ore = this.oreAt(row, column, key);
    return this.amount(row, column, ore, this.stateOf(row, column, ore));
  }

  readColumn(rows: readonly number[], column: number, key: ColumnKey): OreColumn {
    return this.filled(rows, column, key, new OreColumn(rows, this.source.step, this.maker(column)));
  }

  readYears(rows: readonly number[], column: number, year: number): YearColumn {
    return this.filled(rows, column, year, new YearColumn(year, rows, this.source.step, this.maker(column)));
  }

  private maker(column: number): (row: number, ore: number, state: AmountState) => Amount {
    return (row, ore, state) => this.amount(row, column, ore, state);
  }

  private filled<Column extends OreColumn>(
    rows: readonly number[],
    column: number,
    label: ColumnKey | number,
    ores: Column,
  ): Column {
    const [top = 0, bottom = -1] = [rows[0], rows.at(-1)];
    const kinds = this.grid.kindBytes(column, top, bottom);
    const values = this.grid.values(column, top, bottom);
    const unit = this.unitAt(column);
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as number;
      const kind = kinds[row - top] as number;
      if (kind === CellKind.Blank) continue;
      const plain = isPlainNumber(kind) ? exactOre(values[row - top] as number, unit) : NaN;
      if (plain === plain) ores.set(row, plain, KNOWN);
      else {
        const ore = this.oreAt(row, column, label);
        ores.set(row, ore, AMOUNT_STATES.indexOf(this.stateOf(row, column, ore)));
      }
    }
    return ores;
  }

  /** Adds to a plain amount what is rarely there: a unit of the column's own, a formula. */
  private amount(row: number, column: number, ore: number, state: AmountState): Amount {
    const amount: OpenAmount = { sheet: this.sheet, row, column, ore, state, step: this.source.step };
    const formula = this.formulaAt(row, column);
    if (formula !== undefined) amount.formula = formula;
    const unit = this.ownUnits ? this.unitAt(column) : this.source.unit;
    if (unit !== this.source.unit && !Number.isNaN(unit)) amount.unit = unit;
    return amount;
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
        this.notes.add(
          { kind: 'notNumber', text: this.grid.number(row, column) === 1 ? 'TRUE' : 'FALSE' },
          row,
          column,
          label,
        );
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
    const plain = exactOre(value, unit);
    if (plain === plain) return plain;
    if (Number.isNaN(unit)) return value === 0 ? 0 : NaN;
    const { ore, exact } = oreFromKroner(value, unit);
    if (!(Math.abs(ore) <= MAX_ORE)) {
      this.notes.add({ kind: 'notNumber', text: String(value) }, row, column, label);
      return NaN;
    }
    if (!exact) this.notes.add({ kind: 'excessDecimals', value, ore }, row, column, label);
    return ore;
  }

  private textOre(row: number, column: number, label: ColumnKey | number, unit: number): number {
    const text = this.context.clean(this.grid.text(row, column));
    if (Number.isNaN(unit)) return text === '' ? 0 : NaN;
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
        this.notes.add({ kind: 'notNumber', text: this.grid.text(row, column) }, row, column, label);
        return NaN;
    }
  }

  private unitAt(column: number): number {
    return this.ownUnits ? unitOfColumn(this.found, column) : this.source.unit;
  }
}

function isPlainNumber(kindByte: number): boolean {
  return (kindByte & KIND_MASK) === CellKind.Number && kindByte >> FORMAT_SHIFT !== FormatClass.Percent;
}

/** Whole øre; NaN where the product is none, or beyond what can be counted exactly. */
function exactOre(value: number, unit: number): number {
  const whole = value * unit;
  const rounded = Math.round(whole);
  return Math.abs(rounded) <= MAX_ORE && Math.abs(whole - rounded) < EXACT ? rounded : NaN;
}

function percentText(value: number): string {
  return `${String(Number((value * 100).toPrecision(12))).replace('.', ',')} %`;
}
