import { PackageError } from '../problem';
import { u16, u32, u64 } from './little';
import { FLAG_ENCRYPTED, type ZipDirectory, type ZipEntry } from './zipEntry';

const END = 0x06054b50;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 100_000;
const ALL_ONES = 0xffffffff;

/** The central directory of a zip file. Sizes are taken from there, never from the local headers. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const end = findEnd(bytes);
  const zip64 = u32(bytes, end - 20) === LOCATOR_64;
  const end64 = zip64 ? u64(bytes, end - 20 + 8) : 0;
  if (zip64 && u32(bytes, end64) !== END_64) throw damaged();
  const count = zip64 ? u64(bytes, end64 + 32) : u16(bytes, end + 10);
  const start = zip64 ? u64(bytes, end64 + 48) : u32(bytes, end + 16);
  if (count > MOST_ENTRIES) throw new PackageError({ kind: 'tooLarge' });
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || u32(bytes, at) !== CENTRAL) throw damaged();
    const next = at + 46 + u16(bytes, at + 28) + u16(bytes, at + 30) + u16(bytes, at + 32);
    if (next > end) throw damaged();
    entries.push(readEntry(bytes, at, next));
    at = next;
  }
  checkOverlaps(entries, start);
  return { entries, zip64 };
}

function findEnd(bytes: Uint8Array): number {
  const last = bytes.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (bytes[at] === 0x50 && u32(bytes, at) === END && at + END_SIZE + u16(bytes, at + 20) <= bytes.length) return at;
  }
  throw new PackageError({ kind: 'truncated' });
}

function readEntry(bytes: Uint8Array, at: number, next: number): ZipEntry {
  const nameEnd = at + 46 + u16(bytes, at + 28);
  const name = new TextDecoder()
    .decode(bytes.subarray(at + 46, nameEnd))
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');
  const [size, packedSize, headerOffset] = sizesOf(bytes, at, nameEnd, nameEnd + u16(bytes, at + 30));
  const flags = u16(bytes, at + 8);
  if (flags & FLAG_ENCRYPTED) throw new PackageError({ kind: 'encrypted' });
  if (headerOffset + 30 > bytes.length || u32(bytes, headerOffset) !== LOCAL) throw damaged();
  const dataStart = headerOffset + 30 + u16(bytes, headerOffset + 26) + u16(bytes, headerOffset + 28);
  if (dataStart + packedSize > bytes.length) throw new PackageError({ kind: 'truncated' });
  return {
    name,
    method: u16(bytes, at + 10),
    flags,
    crc: u32(bytes, at + 16),
    packedSize,
    size,
    headerOffset,
    dataStart,
    record: [at, next],
  };
}

/** Size, packed size and header offset; those that do not fit are in the zip64 extra field, in that order. */
function sizesOf(bytes: Uint8Array, at: number, extraStart: number, extraEnd: number): [number, number, number] {
  const sizes: [number, number, number] = [u32(bytes, at + 24), u32(bytes, at + 20), u32(bytes, at + 42)];
  if (!sizes.includes(ALL_ONES)) return sizes;
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + u16(bytes, field + 2)) {
    if (u16(bytes, field) !== 1) continue;
    let value = field + 4;
    for (const index of [0, 1, 2] as const) {
      if (sizes[index] !== ALL_ONES) continue;
      sizes[index] = u64(bytes, value);
      value += 8;
    }
  }
  return sizes;
}

// Entries that share bytes are how a small file unpacks to an enormous one.
function checkOverlaps(entries: readonly ZipEntry[], centralStart: number): void {
  const ordered = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  for (const [index, entry] of ordered.entries()) {
    const limit = ordered[index + 1]?.headerOffset ?? centralStart;
    if (entry.dataStart + entry.packedSize > limit) throw damaged();
  }
}

function damaged(): PackageError {
  return new PackageError({ kind: 'damagedZip' });
}
