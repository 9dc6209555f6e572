import { readDirectory } from '../../../../src/xlsx/zip/directory';
import { crc32 } from '../../../../src/xlsx/zip/crc32';
import { endRecord, newEntry, centralRecord, localRecord } from '../../../../src/xlsx/zip/zipRecords';
import type { Parts } from './zipOf';

/** A zip file as streaming programs write it: sizes only after the data and in the directory. */
export function withDescriptors(parts: Parts): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const entry = newEntry(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    const local = Buffer.from(localRecord(entry));
    local.writeUInt16LE(8, 6);
    local.fill(0, 14, 26);
    const central = Buffer.from(centralRecord(entry, offset));
    central.writeUInt16LE(8, 8);
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(crc32(entry.packed), 4);
    descriptor.writeUInt32LE(entry.packed.length, 8);
    descriptor.writeUInt32LE(entry.size, 12);
    body.push(local, Buffer.from(entry.packed), descriptor);
    directory.push(central);
    offset += local.length + entry.packed.length + descriptor.length;
  }
  const records = Buffer.concat(directory);
  return new Uint8Array(Buffer.concat([...body, records, endRecord(directory.length, records.length, offset)]));
}

/** The bytes from the start of each entry to the start of the next. */
export function spans(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { entries } = readDirectory(bytes);
  return new Map(
    entries.map((entry, index) => {
      const end = entries[index + 1]?.headerOffset ?? entries[0]?.record[0];
      return [entry.name, Buffer.from(bytes.subarray(entry.headerOffset, end)).toString('hex')];
    }),
  );
}
