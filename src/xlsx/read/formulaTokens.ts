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
  private at = 0;

  /** Returns false for a formula that has to be read as text. */
  read(bytes: Uint8Array, from: number, to: number, row: number, column: number): boolean {
    if (to - from > LONGEST) return false;
    this.length = 0;
    this.hash = 17;
    this.at = from;
    while (this.at < to) {
      const byte = bytes[this.at] as number;
      if (byte === QUOTE || byte === APOSTROPHE) this.copyThrough(bytes, to, byte);
      else if (byte === OPEN_BRACKET) this.copyThrough(bytes, to, CLOSE_BRACKET);
      else if (byte === AMPERSAND && hidesQuote(bytes, this.at + 1)) return false;
      else if (byte === DOLLAR || isWord(byte)) {
        if (!this.reference(bytes, to, row, column) && !this.copyWord(bytes, to)) return false;
      } else this.put(bytes[this.at++] as number);
    }
    return true;
  }

  private put(token: number): void {
    this.tokens[this.length++] = token;
    this.hash = (Math.imul(this.hash, 31) + token) | 0;
  }

  private copyThrough(bytes: Uint8Array, to: number, close: number): void {
    do this.put(bytes[this.at++] as number);
    while (this.at < to && bytes[this.at] !== close);
    if (this.at < to) this.put(bytes[this.at++] as number);
  }

  /** Returns false at a sign that may or may not end the word. */
  private copyWord(bytes: Uint8Array, to: number): boolean {
    do {
      if (isUnusual(bytes, this.at)) return false;
      this.put(bytes[this.at++] as number);
    } while (this.at < to && isWord(bytes[this.at] as number));
    return true;
  }

  private reference(bytes: Uint8Array, to: number, row: number, column: number): boolean {
    let at = this.at;
    const fixedColumn = bytes[at] === DOLLAR;
    if (fixedColumn) at++;
    let columnNumber = 0;
    const letters = at;
    for (; at < to && isLetter(bytes[at] as number); at++)
      columnNumber = columnNumber * 26 + ((bytes[at] as number) & 31);
    const letterCount = at - letters;
    const fixedRow = bytes[at] === DOLLAR && at < to;
    if (fixedRow) at++;
    let rowNumber = 0;
    const digits = at;
    for (; at < to && isDigit(bytes[at] as number); at++) rowNumber = rowNumber * 10 + (bytes[at] as number) - 0x30;
    const digitCount = at - digits;
    if (letterCount === 0 || letterCount > 3 || digitCount === 0 || digitCount > 7) return false;
    if (bytes[digits] === 0x30 || columnNumber > MAX_COLUMNS || rowNumber > MAX_ROWS) return false;
    if (at < to && continues(bytes[at] as number)) return false;
    this.put(REFERENCE + (fixedColumn ? 2 : 0) + (fixedRow ? 1 : 0));
    this.put(fixedRow ? rowNumber : rowNumber - 1 - row);
    this.put(fixedColumn ? columnNumber : columnNumber - 1 - column);
    this.at = at;
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
