import { deflateRawSync } from 'node:zlib';
import { newEntry } from '../../../../src/xlsx/zip/zipRecords';
import { ZipWriter } from '../../../../src/xlsx/zip/zipWriter';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip file of these parts, in order. */
export function zipOf(parts: Parts, stored = false): Uint8Array {
  const writer = new ZipWriter();
  for (const [name, content] of Object.entries(parts)) {
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    writer.add(newEntry(name, data, stored ? undefined : deflateRawSync(data)));
  }
  return writer.finish();
}

/** The same file with some bytes changed. */
export function patched(bytes: Uint8Array, changes: Readonly<Record<number, number>>): Uint8Array {
  const copy = bytes.slice();
  for (const [at, value] of Object.entries(changes)) copy[Number(at)] = value;
  return copy;
}

/** Where the four bytes of a zip record's signature begin, the last time they occur. */
export function lastRecord(bytes: Uint8Array, signature: readonly number[]): number {
  for (let at = bytes.length - 4; at >= 0; at--) {
    if (signature.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  throw new Error('No such record.');
}

export const CENTRAL = [0x50, 0x4b, 1, 2];
export const END = [0x50, 0x4b, 5, 6];
