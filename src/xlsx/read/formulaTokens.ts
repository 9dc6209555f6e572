import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/address';

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DOLLAR = 0x24;
const AMPERSAND = 0x26;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const LATIN = 0xc3;
const TIMES = 0x97;
const DIVIDED = 0xb7;
const REFERENCE = 0x1_0000;
const LONGEST = 2000;

/**
 * The bytes of a formula as numbers, with references relative to the cell. Equal numbers mean equal
 * relative formulas; the reverse need not hold, so that anything unusual may be left as it stands.
 */
export class FormulaTokens {
  readonly tokens = new Int32Array(LONGEST * 3);
  length = 0;
  hash = 0;

  /** Returns false for a formula that has to be read as text. In one function, as `PlainCells` is, for a workbook is full of them. */
  read(bytes: Uint8Array, from: number, to: number, row: number, column: number): boolean {
    const { tokens } = this;
    if (to - from > LONGEST) return false;
    let length = 0;
    let at = from;
    while (at < to) {
      const byte = bytes[at] as number;
      if (byte === AMPERSAND && hidesQuote(bytes, at + 1)) return false;
      if (byte === QUOTE || byte === APOSTROPHE || byte === OPEN_BRACKET) {
        const close = byte === OPEN_BRACKET ? CLOSE_BRACKET : byte;
        do tokens[length++] = bytes[at++] as number;
        while (at < to && bytes[at] !== close);
        if (at < to) tokens[length++] = bytes[at++] as number;
        continue;
      }
      if (byte !== DOLLAR && !isWord(byte)) {
        tokens[length++] = byte;
        at++;
        continue;
      }
      let next = at;
      const fixedColumn = byte === DOLLAR;
      if (fixedColumn) next++;
      let columnNumber = 0;
      const letters = next;
      for (; next < to && isLetter(bytes[next] as number); next++)
        columnNumber = columnNumber * 26 + ((bytes[next] as number) & 31);
      const letterCount = next - letters;
      const fixedRow = next < to && bytes[next] === DOLLAR;
      if (fixedRow) next++;
      let rowNumber = 0;
      const digits = next;
      for (; next < to && isDigit(bytes[next] as number); next++)
        rowNumber = rowNumber * 10 + (bytes[next] as number) - 0x30;
      const digitCount = next - digits;
      const isReference =
        letterCount > 0 &&
        letterCount <= 3 &&
        digitCount > 0 &&
        digitCount <= 7 &&
        bytes[digits] !== 0x30 &&
        columnNumber <= MAX_COLUMNS &&
        rowNumber <= MAX_ROWS &&
        !(next < to && continues(bytes[next] as number));
      if (isReference) {
        tokens[length++] = REFERENCE + (fixedColumn ? 2 : 0) + (fixedRow ? 1 : 0);
        tokens[length++] = fixedRow ? rowNumber : rowNumber - 1 - row;
        tokens[length++] = fixedColumn ? columnNumber : columnNumber - 1 - column;
        at = next;
        continue;
      }
      // A word: returns at a sign that may or may not end it.
      do {
        if (isUnusual(bytes, at)) return false;
        tokens[length++] = bytes[at++] as number;
      } while (at < to && isWord(bytes[at] as number));
    }
    let hash = 17;
    for (let index = 0; index < length; index++) hash = (Math.imul(hash, 31) + (tokens[index] as number)) | 0;
    this.length = length;
    this.hash = hash;
    return true;
  }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isWord(byte: number): boolean {
  return isLetter(byte) || isDigit(byte) || byte === 0x5f || byte === 0x2e || byte >= 0x80;
}

/** Beyond ASCII only the letters À to ÿ, two bytes of which the first is 0xc3, are known to belong to words. */
function isUnusual(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number;
  if (byte < 0x80) return false;
  if (bytes[at - 1] === LATIN && byte < 0xc0) return byte === TIMES || byte === DIVIDED;
  return byte !== LATIN;
}

/** After a word: `(` makes it a function, `!` a sheet. */
function continues(byte: number): boolean {
  return isWord(byte) || byte === 0x28 || byte === 0x21;
}

/** Any entity but `&amp;`, `&lt;` and `&gt;` may stand for a quotation mark. */
function hidesQuote(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at];
  const isAmp = first === 0x61 && bytes[at + 1] === 0x6d;
  return !(isAmp || first === 0x6c || first === 0x67);
}
