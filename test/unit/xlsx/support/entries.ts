import { readDirectory } from '../../../../src/xlsx/zip/directory';

/** Local header and compressed bytes of every entry, in hexadecimal. */
export function packedEntries(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    readDirectory(bytes).entries.map((entry) => [
      entry.name,
      Buffer.from(bytes.subarray(entry.headerOffset, entry.dataStart + entry.packedSize)).toString('hex'),
    ]),
  );
}
