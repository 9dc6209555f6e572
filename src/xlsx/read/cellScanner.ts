import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/address';
import { PackageError } from '../problem';
import type { CellSink } from './cellSink';
import { parseIndex } from './numberBytes';
import type { PlainCells } from './plainCells';
import { attributeRange, endsName, EQUALS, GT, isNamed, matches, nextTag, SLASH, tagEnd } from './tagBytes';

const LOWER_C = 0x63;
const LOWER_F = 0x66;
const LOWER_I = 0x69;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_V = 0x76;
const COLON = 0x3a;

/** Walks over the rows and cells of a sheet part, block by block, without making objects. */
export class CellScanner {
  /** Whether the end of the sheet's data has been met. */
  ended = false;
  private row = -1;
  private column = 0;

  /**
   * @param prefixLength of the element names in this part, colon included.
   * @param plain takes what it can before anything is read here; only for elements without a prefix.
   */
  constructor(
    private readonly sink: CellSink,
    private readonly sheet: string,
    private readonly prefixLength: number,
    private readonly plain: PlainCells | undefined,
  ) {}

  /** Scans a block that ends between rows; returns where it stopped: the end, or after `</sheetData>`. */
  scan(bytes: Uint8Array, from: number): number {
    const skip = this.prefixLength + 1;
    for (let at = this.nextTag(bytes, from); at < bytes.length; at = this.nextTag(bytes, at)) {
      const name = at + skip;
      if (bytes[at + 1] === SLASH) {
        const end = tagEnd(bytes, at);
        if (isNamed(bytes, at + 2, 'sheetData')) {
          this.ended = true;
          return end + 1;
        }
        at = end;
      } else if (skip > 1 && bytes[name - 1] !== COLON) at = tagEnd(bytes, at);
      else if (bytes[name] === LOWER_C && endsName(bytes[name + 1])) at = this.cell(bytes, name + 1);
      else if (bytes[name] === LOWER_R && matches(bytes, name, 'row') && endsName(bytes[name + 3])) {
        at = this.startRow(bytes, name + 3);
      } else at = tagEnd(bytes, at);
    }
    return bytes.length;
  }

  /** The next tag that is to be read here. */
  private nextTag(bytes: Uint8Array, from: number): number {
    const at = nextTag(bytes, from);
    const { plain } = this;
    if (!plain) return at;
    plain.row = this.row;
    plain.column = this.column;
    const left = plain.take(bytes, at);
    this.row = plain.row;
    this.column = plain.column;
    return nextTag(bytes, left);
  }

  private startRow(bytes: Uint8Array, from: number): number {
    const end = tagEnd(bytes, from);
    const number = attributeRange(bytes, from, end, 'r');
    this.row = number ? parseIndex(bytes, number[0], number[1]) - 1 : this.row + 1;
    this.column = 0;
    if (this.row < 0 || this.row >= MAX_ROWS) throw this.badCell(bytes, number);
    const hidden = attributeRange(bytes, from, end, 'hidden');
    if (hidden && (bytes[hidden[0]] === 0x31 || bytes[hidden[0]] === LOWER_T)) this.sink.hideRow(this.row);
    return end;
  }

  /** @param from after the `c`. */
  private cell(bytes: Uint8Array, from: number): number {
    const sink = this.sink;
    const end = bytes.length;
    sink.begin(this.row, this.column);
    let at = from;
    for (;;) {
      while (at < end && (bytes[at] as number) <= 32) at++;
      if (at + 2 >= end) throw this.badCell(bytes);
      const first = bytes[at];
      if (first === GT || first === SLASH) break;
      const single = bytes[at + 1] === EQUALS;
      if (single) at += 2;
      else at = afterEquals(bytes, at);
      while (at < end && (bytes[at] as number) <= 32) at++;
      const quote = bytes[at];
      if (quote !== 0x22 && quote !== 0x27) throw this.badCell(bytes);
      const start = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (single && first === LOWER_R) this.reference(bytes, start, at);
      else if (single && first === LOWER_S) sink.style = parseIndex(bytes, start, at);
      else if (single && first === LOWER_T && !sink.setType(bytes, start, at)) throw this.badCell(bytes);
      at++;
    }
    if (sink.row < 0 || sink.column >= MAX_COLUMNS) throw this.badCell(bytes);
    this.column = sink.column + 1;
    return bytes[at] === GT ? this.content(bytes, at + 1) : at;
  }

  private reference(bytes: Uint8Array, from: number, to: number): void {
    let column = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = ((bytes[at] as number) | 32) - 0x60;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const row = parseIndex(bytes, at, to);
    if (at === from || at - from > 3 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) {
      throw this.badCell(bytes, [from, to]);
    }
    this.sink.column = column - 1;
    this.sink.row = row - 1;
  }

  private content(bytes: Uint8Array, from: number): number {
    const skip = this.prefixLength;
    for (let at = nextTag(bytes, from); at < bytes.length; at = nextTag(bytes, at)) {
      if (at + skip + 4 > bytes.length) break;
      if (bytes[at + 1] === SLASH) {
        const name = at + 2 + skip;
        if (bytes[name] === LOWER_C && endsName(bytes[name + 1])) {
          if (!this.sink.end(bytes)) throw this.badCell(bytes);
          return name + 1;
        }
        at = name;
        continue;
      }
      const name = at + 1 + skip;
      const isSingle = endsName(bytes[name + 1]) && (skip === 0 || bytes[name - 1] === COLON);
      const end = bytes[name + 1] === GT ? name + 1 : tagEnd(bytes, name);
      const selfClosing = bytes[end - 1] === SLASH;
      if (isSingle && bytes[name] === LOWER_V && !selfClosing) {
        at = nextTag(bytes, end + 1);
        this.sink.setValue(end + 1, at);
      } else if (isSingle && bytes[name] === LOWER_F) {
        at = selfClosing ? end : nextTag(bytes, end + 1);
        if (!this.sink.setFormula(bytes, name + 1, end, selfClosing ? end : at)) throw this.badCell(bytes);
      } else if (bytes[name] === LOWER_I && bytes[name + 1] === LOWER_S && endsName(bytes[name + 2]) && !selfClosing) {
        at = this.sink.setInline(bytes, end + 1);
      } else at = end;
    }
    throw this.badCell(bytes);
  }

  /** @param range the reference as written; else the cell's own place. */
  private badCell(bytes: Uint8Array, range?: readonly [number, number]): PackageError {
    const written = range && new TextDecoder().decode(bytes.subarray(range[0], Math.min(range[1], range[0] + 20)));
    return new PackageError({ kind: 'badCell', sheet: this.sheet, ref: written ?? this.sink.address() });
  }
}

function afterEquals(bytes: Uint8Array, from: number): number {
  const found = bytes.indexOf(EQUALS, from);
  return found < 0 ? bytes.length : found + 1;
}
