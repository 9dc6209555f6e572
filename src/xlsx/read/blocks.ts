import { PackageError } from '../problem';

const LONGEST_CARRY = 48 * 2 ** 20;
const SMALLEST_BLOCK = 2 ** 18;
const LT = 0x3c;
const SLASH = 0x2f;
const COLON = 0x3a;
const GT = 0x3e;

/**
 * Joins chunks into blocks, each but the last ending after an end tag of that name. A literal `<` cannot
 * occur in text, so the cut falls between elements; comments and CDATA, where it can, are met by the
 * scanner before the cut is.
 */
export async function* blocks(chunks: AsyncIterable<Uint8Array>, endTag: string): AsyncGenerator<Uint8Array> {
  const name = [...endTag].map((char) => char.charCodeAt(0));
  let carry = new Uint8Array(0);
  let waiting: Uint8Array[] = [];
  let waitingLength = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    waitingLength += chunk.length;
    // As much again as is carried, so that a long element is not copied once per chunk.
    if (waitingLength < Math.max(SMALLEST_BLOCK, carry.length)) continue;
    const block = joined(carry, waiting, waitingLength);
    const cut = lastEndTag(block, name, Math.max(0, carry.length - name.length - 1));
    if (cut > 0) yield block.subarray(0, cut);
    carry = block.subarray(cut);
    if (carry.length > LONGEST_CARRY) throw new PackageError({ kind: 'tooLarge' });
    waiting = [];
    waitingLength = 0;
  }
  yield joined(carry, waiting, waitingLength);
}

function joined(carry: Uint8Array, waiting: readonly Uint8Array[], waitingLength: number): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(carry.length + waitingLength);
  block.set(carry);
  let at = carry.length;
  for (const chunk of waiting) {
    block.set(chunk, at);
    at += chunk.length;
  }
  return block;
}

/** The position after the last `</name>` or `</prefix:name>` that ends after `from`; 0 where there is none. */
function lastEndTag(block: Uint8Array, name: readonly number[], from: number): number {
  for (let at = block.lastIndexOf(GT); at > from + name.length; at = block.lastIndexOf(GT, at - 1)) {
    const start = at - name.length;
    const before = block[start - 1];
    if (before !== COLON && !(before === SLASH && block[start - 2] === LT)) continue;
    if (!name.every((byte, index) => block[start + index] === byte)) continue;
    if (before === SLASH || block[block.lastIndexOf(LT, start) + 1] === SLASH) return at + 1;
  }
  return 0;
}
