import { concat } from '../xml/xmlEdits';
import { u32 } from './little';
import type { ZipEntry } from './zipEntry';
import { FLAG_DESCRIPTOR } from './zipEntry';
import { centralRecord, endRecord, localRecord, type NewEntry } from './zipRecords';

const DESCRIPTOR = 0x08074b50;

/** Puts a zip file together from new entries and from entries copied byte for byte. */
export class ZipWriter {
  private readonly body: Uint8Array[] = [];
  private readonly directory: Uint8Array[] = [];
  private offset = 0;

  add(entry: NewEntry): void {
    this.directory.push(centralRecord(entry, this.offset));
    this.push(localRecord(entry));
    this.push(entry.packed);
  }

  /** Local header and compressed data as they are; of the directory's record only the offset changes. */
  copy(bytes: Uint8Array, entry: ZipEntry): void {
    const record = bytes.slice(...entry.record);
    new DataView(record.buffer, record.byteOffset).setUint32(42, this.offset, true);
    this.directory.push(record);
    const end = entry.dataStart + entry.packedSize + (descriptorLength(bytes, entry) ?? 0);
    this.push(bytes.subarray(entry.headerOffset, end));
  }

  finish(): Uint8Array {
    const size = this.directory.reduce((sum, record) => sum + record.length, 0);
    return concat([...this.body, ...this.directory, endRecord(this.directory.length, size, this.offset)]);
  }

  private push(piece: Uint8Array): void {
    this.body.push(piece);
    this.offset += piece.length;
  }
}

/** The length of the descriptor after an entry's data: 0 where it has none, undefined where it makes no sense. */
export function descriptorLength(bytes: Uint8Array, entry: ZipEntry): number | undefined {
  if (!(entry.flags & FLAG_DESCRIPTOR)) return 0;
  const start = entry.dataStart + entry.packedSize;
  const signature = u32(bytes, start) === DESCRIPTOR ? 4 : 0;
  const at = start + signature;
  if (u32(bytes, at) !== entry.crc || u32(bytes, at + 4) !== entry.packedSize) return undefined;
  if (u32(bytes, at + 8) === entry.size) return signature + 12;
  return u32(bytes, at + 12) === entry.size ? signature + 20 : undefined;
}
