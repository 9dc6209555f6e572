const LT = 0x3c;
const SPACE = 0x20;
const kinds = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * The bytes, in a copy if need be, in which comments, CDATA and processing instructions are blanks, so that every tag that is left is a real
 * one and stands where it stood. For finding places only: the text inside CDATA is gone.
 */
export function maskMarkup(bytes: Uint8Array): Uint8Array {
  let masked = bytes;
  for (let at = bytes.indexOf(LT); at >= 0; at = bytes.indexOf(LT, at + 1)) {
    const after = bytes[at + 1];
    if (after !== 0x21 && after !== 0x3f) continue;
    const kind = kinds.find(([open]) => startsWith(bytes, open, at));
    if (!kind) continue;
    const [open, close] = kind;
    let end = at + open.length;
    while (end < bytes.length && !startsWith(bytes, close, end)) end++;
    if (masked === bytes) masked = bytes.slice();
    masked.fill(SPACE, at, end + close.length);
    at = end;
  }
  return masked;
}

function startsWith(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
