/** Unusual spaces: no-break, narrow, thin, zero-width, byte order mark, line breaks and tabs. */
const SPACES = /[\s\u00a0\u2000-\u200f\u202f\u2060\ufeff\u00ad]+/g;

/** The text as people see it: trimmed, invisible and unusual spaces as one plain space. */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]+/g, '')
    .replace(SPACES, ' ')
    .trim();
}

/** Nothing but letters and signs with single plain spaces between them: nearly every cell, so it is told without a pattern. */
function isClean(text: string): boolean {
  let before = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= SPACE ? code !== SPACE || before === SPACE : code >= 127 && mayBeSpace(code)) return false;
    before = code;
  }
  return before !== SPACE || text === '';
}

/** Letters from À to ſ are none; what lies beyond is looked at by the patterns. */
function mayBeSpace(code: number): boolean {
  return code < 192 || code > 383;
}

const FOLDED: Readonly<Record<string, string>> = {
  ö: 'oe',
  ä: 'ae',
  ü: 'u',
  ß: 'ss',
  '&': ' og ',
};

const SPACE = 32;
/** æ, ø and å, which most Danish names hold: spelt out without a look-up. */
const AE = 230;
const OE = 248;
const AA = 229;
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** No letter to fold and no "&": only punctuation to drop. */
const ASCII = /^[\x20-\x25\x27-\x7e]*$/;
let buffer = new Uint16Array(256);

/**
 * A text as it is compared: lower case, single spaces, no punctuation; æ, ø, å and their two-letter
 * spellings alike, `&` as "og".
 */
export function normaliseKey(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (ASCII.test(lower)) return lower.replace(/[^a-z0-9]+/g, ' ').trim();
  // A folded character becomes at most a few letters; written into one buffer, the key is one flat string.
  if (buffer.length < lower.length * 4 + 8) buffer = new Uint16Array(lower.length * 8);
  let length = 0;
  let gap = false;
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (gap && length > 0) buffer[length++] = SPACE;
      gap = false;
      buffer[length++] = code;
    } else if (code < 128 && code !== 38) {
      gap = true;
    } else if (code === AE || code === OE || code === AA) {
      if (gap && length > 0) buffer[length++] = SPACE;
      gap = false;
      buffer[length++] = code === OE ? 111 : 97;
      buffer[length++] = code === AA ? 97 : 101;
    } else {
      const folded = fold(lower[index] ?? '');
      if (folded === '') continue;
      if ((gap || folded.startsWith(' ')) && length > 0) buffer[length++] = SPACE;
      const plain = folded.trim();
      for (let at = 0; at < plain.length; at++) buffer[length++] = plain.charCodeAt(at);
      gap = folded.endsWith(' ');
    }
  }
  return length < 4096
    ? String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[])
    : decode(length);
}

function decode(length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 4096) {
    text += String.fromCharCode.apply(null, buffer.subarray(at, Math.min(length, at + 4096)) as unknown as number[]);
  }
  return text;
}

function fold(character: string): string {
  const own = FOLDED[character];
  if (own !== undefined) return own;
  if (/[\u200b-\u200f\u2060\ufeff\u00ad]/.test(character)) return '';
  const plain = character.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return /^[\p{L}\p{N}]+$/u.test(plain) ? plain : plain === '' ? '' : ' ';
}

/** More texts than this are no longer few repeated ones, and keeping them costs more than it saves. */
const MOST_KEPT = 2000;

/** Keeps the results of a function of one text, for columns in which few texts are repeated over many rows. */
export function memoised<T>(
  compute: (text: string) => NonNullable<T>,
  mostKept = MOST_KEPT,
): (text: string) => NonNullable<T> {
  const known = new Map<string, NonNullable<T>>();
  let lastText: string | undefined;
  let last: NonNullable<T>;
  return (text) => {
    if (text === lastText) return last;
    const kept = known.size < mostKept ? known.get(text) : undefined;
    const value = kept ?? compute(text);
    if (kept === undefined && known.size < mostKept) known.set(text, value);
    lastText = text;
    last = value;
    return value;
  };
}
