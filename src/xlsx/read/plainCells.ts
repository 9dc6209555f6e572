import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/address';
import { CellKind, FORMAT_SHIFT } from '../../core/sheet/grid';
import type { GridBuilder } from '../../core/sheet/gridBuilder';
import type { CellContext } from './cellContext';
import type { FormulaKeys } from './formulaKeys';
import {
  ASSIGNED,
  CELL,
  CELL_END,
  EMPTY_END,
  FORMULA,
  FORMULA_END,
  ROW,
  ROW_END,
  ROW_END_REST,
  STYLE,
  TEXT_END,
  TEXT_TYPE,
  VALUE,
  VALUE_END,
} from './markupWords';
import { EXACT_DIGITS, POWERS } from './numberBytes';
import { PlainBatch } from './plainBatch';
import { PlainRow } from './plainRow';
import { GT, LT, NINE, QUOTE, ZERO } from './tagBytes';

const CAPACITY = 4096;
/** Cells of one row that are taken at once. */
const WIDEST = 1024;
/** Of a row, a style. */
const MOST_DIGITS = 8;
/** More than the longest cell that is taken here, its formula left out: so a place need be held against the end but once. */
const MARGIN = 128;
const MINUS = 0x2d;
const POINT = 0x2e;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;

/**
 * Takes rows and cells as Excel writes most of them: `<row r="2" …>`, `<c r="A2" s="1"><v>5</v></c>`, with `t="s"` for a text and
 * `<f>` for a formula, and nothing between the tags. It stops before whatever is written otherwise, which the scanner then reads.
 */
export class PlainCells {
  /** Of the row that was entered last, and behind the cell that was taken last: where a cell without a reference stands. */
  row = -1;
  column = 0;
  private isPlain = true;
  private readonly rowTag = new PlainRow();
  private readonly batch: PlainBatch;
  /** The kind and format of a number in each cell style. */
  private readonly numberKinds: Uint8Array;

  constructor(
    builder: GridBuilder,
    formulas: FormulaKeys,
    private readonly context: CellContext,
    sheet: string,
  ) {
    this.batch = new PlainBatch(CAPACITY, builder, formulas, sheet);
    this.numberKinds = Uint8Array.from(context.formats, (format) => CellKind.Number | (format << FORMAT_SHIFT));
  }

  /** Returns where it stopped. */
  take(bytes: Uint8Array, from: number): number {
    const { batch } = this;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = from;
    this.isPlain = true;
    while (this.isPlain) {
      at = this.takeRow(bytes, view, at);
      if (batch.count > CAPACITY - WIDEST) batch.hand(bytes);
    }
    if (batch.count > 0) batch.hand(bytes);
    return at;
  }

  /**
   * Takes what is left of a row. All in one function that calls nothing: V8 makes fast code of it within the first rows, where
   * a function for each step takes several times as long in a workbook that is read once.
   */
  private takeRow(bytes: Uint8Array, view: DataView, start: number): number {
    const { batch, rowTag, numberKinds } = this;
    const { rows, columns, kinds, values, formulaCells, formulaStarts, formulaEnds } = batch;
    const { first: firstText, count: textCount } = this.context.strings;
    const end = bytes.length - MARGIN;
    let { row, column } = this;
    let { count, formulaCount } = batch;
    let isPlain = false;
    let at = start;
    while (at < end) {
      const tag = view.getUint32(at);
      let next = at + 4;
      let byte = 0;
      if (tag === CELL) {
        if (view.getUint16(next) !== ASSIGNED) break;
        next += 2;
        const letters = next;
        let cellColumn = 0;
        while ((byte = bytes[next] as number) >= LETTER_A && byte <= LETTER_Z && next - letters < 3) {
          cellColumn = cellColumn * 26 + byte - LETTER_A + 1;
          next++;
        }
        if (next === letters || cellColumn > MAX_COLUMNS) break;
        const digits = next;
        let cellRow = 0;
        while ((byte = bytes[next] as number) >= ZERO && byte <= NINE && next - digits < MOST_DIGITS) {
          cellRow = cellRow * 10 + byte - ZERO;
          next++;
        }
        if (byte !== QUOTE || cellRow < 1 || cellRow > MAX_ROWS) break;
        next++;
        let kind: number = CellKind.Number;
        if (view.getUint32(next) === STYLE) {
          const from = (next += 4);
          let style = 0;
          while ((byte = bytes[next] as number) >= ZERO && byte <= NINE && next - from < MOST_DIGITS) {
            style = style * 10 + byte - ZERO;
            next++;
          }
          if (byte !== QUOTE || next === from) break;
          if (style < numberKinds.length) kind = numberKinds[style] as number;
          next++;
        }
        if (view.getUint32(next) === TEXT_TYPE) {
          if (view.getUint16(next + 4) !== TEXT_END) break;
          kind = CellKind.Text;
          next += 6;
        }
        if (view.getUint16(next) === EMPTY_END) {
          column = cellColumn;
          at = next + 2;
          continue;
        }
        if (bytes[next] !== GT) break;
        let opening = view.getUint32(next++) & 0xffffff;
        let formulaStart = 0;
        let formulaEnd = 0;
        if (opening === FORMULA) {
          formulaStart = next += 3;
          while (next < end && bytes[next] !== LT) next++;
          formulaEnd = next;
          if (next >= end || view.getUint32(next) !== FORMULA_END) break;
          next += 4;
          opening = view.getUint32(next - 1) & 0xffffff;
        }
        if (opening !== VALUE) break;
        next += 3;
        const negative = bytes[next] === MINUS;
        if (negative) next++;
        const first = next;
        let value = 0;
        let point = -1;
        while ((byte = bytes[next] as number) !== LT && next - first <= EXACT_DIGITS) {
          if (byte >= ZERO && byte <= NINE) value = value * 10 + byte - ZERO;
          else if (byte === POINT && point < 0) point = next;
          else break;
          next++;
        }
        const length = next - first - (point < 0 ? 0 : 1);
        if (byte !== LT || length === 0 || length > EXACT_DIGITS || value > Number.MAX_SAFE_INTEGER) break;
        if (view.getUint32(next) !== VALUE_END || view.getUint32(next + 4) !== CELL_END) break;
        if (kind === CellKind.Text) {
          if (negative || point >= 0 || value >= textCount) break;
          value += firstText;
        } else {
          if (point >= 0) value /= POWERS[next - point - 1] as number;
          if (negative) value = -value;
        }
        rows[count] = cellRow - 1;
        columns[count] = cellColumn - 1;
        kinds[count] = kind;
        values[count] = value;
        formulaCells[formulaCount] = count;
        formulaStarts[formulaCount] = formulaStart;
        formulaEnds[formulaCount] = formulaEnd;
        if (formulaEnd > formulaStart) formulaCount++;
        column = cellColumn;
        at = next + 8;
        if (++count === CAPACITY) break;
      } else if (tag === ROW) {
        next = rowTag.take(bytes, view, next, end);
        if (next < 0) break;
        row = rowTag.number - 1;
        column = 0;
        at = next;
      } else {
        if (tag !== ROW_END || view.getUint16(next) !== ROW_END_REST) break;
        at += 6;
        isPlain = true;
        break;
      }
    }
    this.row = row;
    this.column = column;
    this.isPlain = isPlain;
    batch.count = count;
    batch.formulaCount = formulaCount;
    return at;
  }
}
