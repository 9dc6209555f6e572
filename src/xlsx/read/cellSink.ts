import { localAddress } from '../../core/sheet/address';
import { FormatClass, NOT_CALCULATED } from '../../core/sheet/grid';
import type { GridBuilder } from '../../core/sheet/gridBuilder';
import { decodeText } from '../xml/decodeText';
import { unescapeExcel } from '../xml/excelEscape';
import type { CellContext } from './cellContext';
import type { FormulaKeys } from './formulaKeys';
import { isoSerial } from './isoDate';
import { parseIndex, parseNumber } from './numberBytes';
import { RichTextReader } from './richText';
import { attributeRange, matches } from './tagBytes';

const BYTES_PER_HIDDEN_ROW = 40;

type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';
const types: readonly CellType[] = ['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'];

/** Takes one cell after the other from the scanner and puts it into the grid. */
export class CellSink {
  readonly hiddenRows = new Set<number>();
  row = 0;
  column = 0;
  style = 0;
  private type: CellType = 'n';
  private from = -1;
  private to = -1;
  private inline: string | undefined;
  private hasFormula = false;
  private readonly richText = new RichTextReader();

  constructor(
    private readonly builder: GridBuilder,
    private readonly formulas: FormulaKeys,
    private readonly context: CellContext,
  ) {}

  hideRow(row: number): void {
    this.context.budget.take(BYTES_PER_HIDDEN_ROW);
    this.hiddenRows.add(row);
  }

  begin(row: number, column: number): void {
    this.row = row;
    this.column = column;
    this.style = 0;
    this.type = 'n';
    this.from = -1;
    this.inline = undefined;
    this.hasFormula = false;
  }

  setType(bytes: Uint8Array, from: number, to: number): boolean {
    if (to - from === 1 && bytes[from] === 0x73) {
      this.type = 's';
      return true;
    }
    const found = types.find((type) => type.length === to - from && matches(bytes, from, type));
    if (found) this.type = found;
    return found !== undefined;
  }

  setValue(from: number, to: number): void {
    this.from = from;
    this.to = to;
  }

  setInline(bytes: Uint8Array, from: number): number {
    this.inline = this.richText.read(bytes, from, 'is');
    return this.richText.at - 1;
  }

  /** Attributes from `from` to `tagEnd`, the formula from there to `to`. False where it is damaged. */
  setFormula(bytes: Uint8Array, from: number, tagEnd: number, to: number): boolean {
    const { row, column, formulas } = this;
    this.hasFormula ||= to - tagEnd > 1;
    if (from < tagEnd) {
      const type = attributeRange(bytes, from, tagEnd, 't');
      if (type && matches(bytes, type[0], 'shared')) {
        const index = attributeRange(bytes, from, tagEnd, 'si');
        const shared = index ? parseIndex(bytes, index[0], index[1]) : -1;
        if (to - tagEnd <= 1) {
          formulas.setShared(row, column, shared);
          this.hasFormula = true;
          return true;
        }
        if (!formulas.set(row, column, bytes, tagEnd + 1, to)) return false;
        formulas.share(shared, row, column);
        return true;
      }
    }
    return to - tagEnd <= 1 || formulas.set(row, column, bytes, tagEnd + 1, to);
  }

  /** Puts the cell into the grid; false where its value is damaged. */
  end(bytes: Uint8Array): boolean {
    const { builder, row, column, from, to } = this;
    if (this.type === 'inlineStr') {
      if (this.inline !== undefined) builder.setText(row, column, this.inline);
      return this.inline !== undefined || from < 0;
    }
    if (this.type !== 'str' && (from < 0 || from === to)) {
      // Excel stores every result; that of a formula that gives the empty text is of the type `str`.
      if (this.hasFormula) builder.setError(row, column, NOT_CALCULATED);
      return true;
    }
    if (from < 0) return true;
    switch (this.type) {
      case 'n': {
        const value = parseNumber(bytes, from, to);
        builder.setNumber(row, column, value, this.context.formats[this.style]);
        return !Number.isNaN(value);
      }
      case 's': {
        const index = parseIndex(bytes, from, to);
        if (index < 0 || index >= this.context.strings.count) return false;
        builder.setInterned(row, column, this.context.strings.first + index);
        return true;
      }
      case 'b':
        builder.setBoolean(row, column, bytes[from] === 0x31 || bytes[from] === 0x74);
        return true;
      default:
        return this.endText(decodeText(bytes, from, to));
    }
  }

  address(): string {
    return localAddress(Math.max(0, this.row), this.column);
  }

  private endText(text: string | undefined): boolean {
    const { builder, row, column } = this;
    if (text === undefined) return false;
    if (this.type === 'str') builder.setText(row, column, unescapeExcel(text));
    else if (this.type === 'e') builder.setError(row, column, text);
    else {
      const serial = isoSerial(text, this.context.dateSystem);
      if (serial === undefined) return false;
      builder.setNumber(row, column, serial, FormatClass.Date);
    }
    return true;
  }
}
