import { crc32 } from './crc32';
import { DEFLATED, STORED } from './zipEntry';

// 1 January 1980: the bytes must not depend on when they are written.
const DATE = 0x21;
const VERSION = 20;
const FLAG_UTF8 = 0x800;

/** A new entry: its compressed bytes and what the records say of it. */
export interface NewEntry {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** @param packed deflated; without it the data is stored. */
export function newEntry(name: string | Uint8Array, data: Uint8Array, packed?: Uint8Array): NewEntry {
  const small = packed !== undefined && packed.length < data.length;
  return {
    name: typeof name === 'string' ? new TextEncoder().encode(name) : name,
    method: small ? DEFLATED : STORED,
    crc: crc32(data),
    size: data.length,
    packed: small ? packed : data,
  };
}

export function localRecord(entry: NewEntry): Uint8Array {
  const record = new Uint8Array(30 + entry.name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x04034b50, true);
  setCommon(view, 4, entry);
  record.set(entry.name, 30);
  return record;
}

export function centralRecord(entry: NewEntry, offset: number): Uint8Array {
  const record = new Uint8Array(46 + entry.name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  setCommon(view, 6, entry);
  view.setUint32(42, offset, true);
  record.set(entry.name, 46);
  return record;
}

export function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return record;
}

/** The fields that both records have, in the same order. */
function setCommon(view: DataView, at: number, { name, method, crc, size, packed }: NewEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.some((byte) => byte >= 0x80) ? FLAG_UTF8 : 0, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
