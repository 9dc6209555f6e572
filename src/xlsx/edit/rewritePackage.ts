import type { Codec } from '../inflate/codec';
import type { Package } from '../opc/package';
import { crc32 } from '../zip/crc32';
import type { ZipEntry } from '../zip/zipEntry';
import { newEntry } from '../zip/zipRecords';
import { ZipWriter } from '../zip/zipWriter';

export interface PackageChanges {
  /** By part name: the new content. Parts that the package lacks are added last. */
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** Part names in lower case. */
  readonly removed: ReadonlySet<string>;
}

/** The package with some parts changed and every other entry copied byte for byte, in the same order. */
export async function rewritePackage(source: Package, changes: PackageChanges, codec: Codec): Promise<Uint8Array> {
  const { bytes, directory } = source;
  const writer = new ZipWriter();
  const written = new Map([...changes.written].map(([name, data]) => [name.toLowerCase(), { name, data }]));
  for (const entry of directory.entries) {
    const key = entry.name.toLowerCase();
    const change = written.get(key);
    written.delete(key);
    if (change && !isSame(change.data, entry)) {
      const name = bytes.slice(entry.record[0] + 46, entry.record[0] + 46 + nameLength(bytes, entry.record[0]));
      writer.add(newEntry(name, change.data, await codec.deflateRaw(change.data)));
    } else if (change || !changes.removed.has(key)) writer.copy(bytes, entry);
  }
  for (const { name, data } of written.values()) writer.add(newEntry(name, data, await codec.deflateRaw(data)));
  return writer.finish();
}

function isSame(data: Uint8Array, entry: ZipEntry): boolean {
  return data.length === entry.size && crc32(data) === entry.crc;
}

function nameLength(bytes: Uint8Array, record: number): number {
  return (bytes[record + 28] ?? 0) | ((bytes[record + 29] ?? 0) << 8);
}
