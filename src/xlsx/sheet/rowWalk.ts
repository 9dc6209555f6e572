import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/address';
import { PackageError } from '../problem';
import { parseIndex } from '../read/numberBytes';
import { attributeRange, isNamed, nextTag, SLASH, tagEnd } from '../read/tagBytes';

/** Places in the rows of a sheet: `to` is after the last byte. */
interface TagPlace {
  readonly from: number;
  /** After the start tag's `>`. */
  readonly tagTo: number;
  readonly selfClosing: boolean;
}

export interface RowPlace extends TagPlace {
  readonly row: number;
}

export interface CellPlace extends TagPlace {
  readonly row: number;
  readonly column: number;
  readonly to: number;
  readonly formula: ContentPlace | undefined;
  readonly value: ContentPlace | undefined;
  readonly inline: ContentPlace | undefined;
}

/** An element of a cell; the content of an empty one is empty. */
interface ContentPlace extends TagPlace {
  /** Where the content ends: before the next tag. */
  readonly contentTo: number;
}

/**
 * Walks over the rows and cells of a sheet by their places in the bytes. Rows and cells that do not say where
 * they stand follow the one before. Throws `UnusualMarkup` on comments, CDATA and processing instructions.
 */
export class RowWalk {
  private at = 0;
  private row = -1;
  private column = -1;
  private inRow = false;

  /** @param bytes what stands inside `<sheetData>`. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly sheet: string,
  ) {}

  /** The next row; cells of the row before that were not asked for are stepped over. */
  nextRow(): RowPlace | undefined {
    const { bytes } = this;
    for (let at = nextTag(bytes, this.at); at < bytes.length; at = nextTag(bytes, at)) {
      const end = tagEnd(bytes, at) + 1;
      if (bytes[at + 1] === SLASH || !isNamed(bytes, at + 1, 'row')) {
        at = end;
        continue;
      }
      const number = this.attribute(at, end, 'r');
      this.row = number ? parseIndex(bytes, number[0], number[1]) - 1 : this.row + 1;
      if (this.row < 0 || this.row >= MAX_ROWS) throw this.badCell(number);
      const selfClosing = bytes[end - 2] === SLASH;
      this.at = end;
      this.column = -1;
      this.inRow = !selfClosing;
      return { row: this.row, from: at, tagTo: end, selfClosing };
    }
    this.at = bytes.length;
    return undefined;
  }

  /** The next cell of the row; undefined after the last. */
  nextCell(): CellPlace | undefined {
    const { bytes } = this;
    if (!this.inRow) return undefined;
    for (let at = nextTag(bytes, this.at); at < bytes.length; at = nextTag(bytes, at)) {
      const end = tagEnd(bytes, at) + 1;
      if (bytes[at + 1] === SLASH && isNamed(bytes, at + 2, 'row')) {
        this.inRow = false;
        this.at = at;
        return undefined;
      }
      if (bytes[at + 1] !== SLASH && isNamed(bytes, at + 1, 'c')) return this.cell(at, end);
      at = end;
    }
    throw this.badCell();
  }

  /** Where the row's end tag begins, once all its cells have been asked for. */
  get rowEnd(): number {
    return this.at;
  }

  private cell(from: number, tagTo: number): CellPlace {
    const { bytes, row } = this;
    const reference = this.attribute(from, tagTo, 'r');
    if (reference) this.column = this.columnOf(reference);
    else this.column++;
    if (this.column >= MAX_COLUMNS) throw this.badCell(reference);
    const selfClosing = bytes[tagTo - 2] === SLASH;
    const content = selfClosing ? { to: tagTo } : this.content(tagTo);
    this.at = content.to;
    const { formula, value, inline, to } = content;
    return { row, column: this.column, from, tagTo, selfClosing, to, formula, value, inline };
  }

  /** Byte by byte: a sheet has a reference per cell, and making strings of them takes longer than all the rest. */
  private columnOf(reference: readonly [number, number]): number {
    const { bytes } = this;
    let column = 0;
    let at = reference[0];
    for (; at < reference[1]; at++) {
      const letter = ((bytes[at] as number) | 32) - 0x60;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (column === 0 || parseIndex(bytes, at, reference[1]) - 1 !== this.row) throw this.badCell(reference);
    return column - 1;
  }

  private content(start: number) {
    const { bytes } = this;
    const found: { formula?: ContentPlace; value?: ContentPlace; inline?: ContentPlace } = {};
    for (let at = nextTag(bytes, start); at < bytes.length; at = nextTag(bytes, at)) {
      const tagTo = tagEnd(bytes, at) + 1;
      if (bytes[at + 1] === SLASH) {
        if (isNamed(bytes, at + 2, 'c')) return { ...found, to: tagTo };
        at = tagTo;
        continue;
      }
      const selfClosing = bytes[tagTo - 2] === SLASH;
      const place = { from: at, tagTo, selfClosing, contentTo: selfClosing ? tagTo : nextTag(bytes, tagTo) };
      if (isNamed(bytes, at + 1, 'f')) found.formula = place;
      else if (isNamed(bytes, at + 1, 'v')) found.value = place;
      else if (isNamed(bytes, at + 1, 'is')) found.inline = place;
      at = tagTo;
    }
    throw this.badCell();
  }

  /** An attribute's value in the start tag from `from` to `tagTo`. */
  attribute(from: number, tagTo: number, name: string): [number, number] | undefined {
    let at = from + 1;
    while ((this.bytes[at] as number) > 32 && this.bytes[at] !== SLASH && at < tagTo - 1) at++;
    return attributeRange(this.bytes, at, tagTo - 1, name);
  }

  badCell(range?: readonly [number, number]): PackageError {
    const ref = range ? new TextDecoder().decode(this.bytes.subarray(range[0], Math.min(range[1], range[0] + 20))) : '';
    return new PackageError({ kind: 'badCell', sheet: this.sheet, ref });
  }
}
