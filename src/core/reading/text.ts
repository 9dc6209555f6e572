/** Unusual spaces: no-break, narrow, thin, zero-width, byte order mark, line breaks and tabs. */
const SPACES = /[\s\u00a0\u2000-\u200f\u202f\u2060\ufeff\u00ad]+/g;
const UNUSUAL = /^[\s\u200b\ufeff]|[\s\u200b\ufeff]$|\s\s|[^\S ]|[\u200b-\u200f\u2060\ufeff\u00ad]/;

/** The text as people see it: trimmed, invisible and unusual spaces as one plain space. */
export function cleanText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]+/g, '')
    .replace(SPACES, ' ')
    .trim();
}

const FOLDED: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ö: 'oe',
  ä: 'ae',
  ü: 'u',
  ß: 'ss',
  '&': ' og ',
};

/**
 * A text as it is compared: lower case, single spaces, no punctuation; æ, ø, å and their two-letter
 * spellings alike, `&` as "og".
 */
export function normaliseKey(text: string): string {
  const lower = text.toLowerCase();
  let key = '';
  let gap = false;
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (gap && key !== '') key += ' ';
      gap = false;
      key += lower[index] ?? '';
    } else if (code < 128 && code !== 38) {
      gap = true;
    } else {
      const folded = fold(lower[index] ?? '');
      if (folded === '') continue;
      if ((gap || folded.startsWith(' ')) && key !== '') key += ' ';
      key += folded.trim();
      gap = folded.endsWith(' ');
    }
  }
  return key;
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
export function memoised<T>(compute: (text: string) => NonNullable<T>): (text: string) => NonNullable<T> {
  const known = new Map<string, NonNullable<T>>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const value = compute(text);
    if (known.size < MOST_KEPT) known.set(text, value);
    return value;
  };
}
