import type { Codec } from '../inflate/codec';
import { PackageError } from '../problem';
import { crc32 } from './crc32';
import { DEFLATED, STORED, type ZipEntry } from './zipEntry';

const LARGEST_ENTRY = 2 ** 31;
const SLICE = 1 << 20;
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** The content of an entry in chunks; check sum and size are verified on the way. */
export async function* entryChunks(bytes: Uint8Array, entry: ZipEntry, codec: Codec): AsyncGenerator<Uint8Array> {
  if (entry.size > LARGEST_ENTRY) throw new PackageError({ kind: 'bomb' });
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  if (entry.method === STORED) yield* storedChunks(packed, entry);
  else if (entry.method === DEFLATED) yield* inflatedChunks(packed, entry, codec);
  else throw new PackageError({ kind: 'unsupportedCompression', part: entry.name });
}

function* storedChunks(data: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw damaged(entry);
  for (let at = 0; at < data.length; at += SLICE) yield data.subarray(at, at + SLICE);
}

// Dressed as a gzip stream, so that the platform's own code verifies check sum and size.
async function* inflatedChunks(packed: Uint8Array, entry: ZipEntry, codec: Codec): AsyncGenerator<Uint8Array> {
  const trailer = new Uint8Array(8);
  const view = new DataView(trailer.buffer);
  view.setUint32(0, entry.crc, true);
  view.setUint32(4, entry.size % 2 ** 32, true);
  const chunks = codec.gunzip([GZIP_HEADER, packed, trailer])[Symbol.asyncIterator]();
  let length = 0;
  try {
    for (;;) {
      const next = await nextChunk(chunks, entry);
      if (next === undefined) break;
      length += next.length;
      if (length > entry.size) throw damaged(entry);
      yield next;
    }
  } finally {
    await chunks.return?.();
  }
  if (length !== entry.size) throw damaged(entry);
}

async function nextChunk(chunks: AsyncIterator<Uint8Array>, entry: ZipEntry): Promise<Uint8Array | undefined> {
  try {
    const next = await chunks.next();
    return next.done ? undefined : next.value;
  } catch {
    throw damaged(entry);
  }
}

function damaged(entry: ZipEntry): PackageError {
  return new PackageError({ kind: 'damagedPart', part: entry.name });
}
