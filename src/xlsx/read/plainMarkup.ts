import { PackageError } from '../problem';

/** Thrown by the scanners on comments, CDATA and processing instructions, which they do not read. */
export class UnusualMarkup extends Error {}

const LT = 0x3c;
const LONGEST_OPENING = 9;
const escapes = new Map([
  [0x26, '&amp;'],
  [0x3c, '&lt;'],
  [0x3e, '&gt;'],
]);

interface Markup {
  readonly open: string;
  readonly close: string;
  readonly keep: boolean;
}

const kinds: readonly Markup[] = [
  { open: '<!--', close: '-->', keep: false },
  { open: '<![CDATA[', close: ']]>', keep: true },
  { open: '<?', close: '?>', keep: false },
];

/** The same XML without comments and processing instructions, and with CDATA as ordinary text. */
export async function* plainMarkup(chunks: AsyncIterable<Uint8Array>, part: string): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array(0);
  let inside: Markup | undefined;
  for await (const chunk of chunks) {
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    let at = 0;
    for (;;) {
      if (inside) {
        const close = find(bytes, inside.close, at);
        const to = close < 0 ? Math.max(at, bytes.length - inside.close.length + 1) : close;
        if (inside.keep && to > at) yield escaped(bytes.subarray(at, to));
        at = close < 0 ? to : close + inside.close.length;
        if (close < 0) break;
        inside = undefined;
      } else {
        const open = nextOpening(bytes, at);
        if (open > at) yield bytes.subarray(at, open);
        at = open;
        if (bytes.length - at < LONGEST_OPENING) break;
        inside = kinds.find((kind) => startsWith(bytes, kind.open, open));
        if (!inside) throw new PackageError({ kind: 'doctype', part });
        at += inside.open.length;
      }
    }
    rest = bytes.subarray(at);
  }
  if (inside) throw new PackageError({ kind: 'damagedXml', part });
  yield rest;
}

/** The next `<!` or `<?`, or a `<` at the very end. */
function nextOpening(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(LT, from); at >= 0; at = bytes.indexOf(LT, at + 1)) {
    const after = bytes[at + 1];
    if (after === undefined || after === 0x21 || after === 0x3f) return at;
  }
  return bytes.length;
}

function find(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, text, at)) return at;
  }
  return -1;
}

function startsWith(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

function escaped(bytes: Uint8Array): Uint8Array {
  if (!bytes.some((byte) => escapes.has(byte))) return bytes;
  const out: number[] = [];
  for (const byte of bytes) {
    const escape = escapes.get(byte);
    if (escape === undefined) out.push(byte);
    else for (const char of escape) out.push(char.charCodeAt(0));
  }
  return Uint8Array.from(out);
}
