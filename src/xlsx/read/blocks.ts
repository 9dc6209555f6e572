import { PackageError } from '../problem';

const LONGEST_CARRY = 48 * 2 ** 20;
const SMALLEST_BLOCK = 2 ** 18;
const FIRST_BUFFER = 2 ** 16;
const LT = 0x3c;
const SLASH = 0x2f;
const COLON = 0x3a;
const GT = 0x3e;

/**
 * Joins chunks into blocks, each but the last ending after an end tag of that name. A literal `<` cannot
 * occur in text, so the cut falls between elements; comments and CDATA, where it can, are met by the
 * scanner before the cut is. A block is only valid until the next one is asked for.
 */
export async function* blocks(chunks: AsyncIterable<Uint8Array>, endTag: string): AsyncGenerator<Uint8Array> {
  const name = [...endTag].map((char) => char.charCodeAt(0));
  let buffer = new Uint8Array(FIRST_BUFFER);
  let filled = 0;
  let searched = 0;
  for await (const chunk of chunks) {
    if (filled + chunk.length > buffer.length) buffer = grown(buffer, filled, filled + chunk.length);
    buffer.set(chunk, filled);
    filled += chunk.length;
    // As much again as is carried, so that a long element is not searched and copied once per chunk.
    if (filled - searched < Math.max(SMALLEST_BLOCK, searched)) continue;
    const cut = lastEndTag(buffer, filled, name, Math.max(0, searched - name.length - 1));
    if (cut > 0) yield buffer.subarray(0, cut);
    buffer.copyWithin(0, cut, filled);
    filled -= cut;
    searched = filled;
    if (filled > LONGEST_CARRY) throw new PackageError({ kind: 'tooLarge' });
  }
  yield buffer.subarray(0, filled);
}

function grown(buffer: Uint8Array, filled: number, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, 2 * buffer.length));
  larger.set(buffer.subarray(0, filled));
  return larger;
}

/** The position after the last `</name>` or `</prefix:name>` that ends after `from`; 0 where there is none. */
function lastEndTag(block: Uint8Array, length: number, name: readonly number[], from: number): number {
  for (let at = block.lastIndexOf(GT, length - 1); at > from + name.length; at = block.lastIndexOf(GT, at - 1)) {
    const start = at - name.length;
    const before = block[start - 1];
    if (before !== COLON && !(before === SLASH && block[start - 2] === LT)) continue;
    if (!name.every((byte, index) => block[start + index] === byte)) continue;
    if (before === SLASH || block[block.lastIndexOf(LT, start) + 1] === SLASH) return at + 1;
  }
  return 0;
}
