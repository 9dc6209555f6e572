import type { Package } from '../opc/package';
import { concat } from '../xml/xmlEdits';

/** A part's whole content however large it is: for sheets that are edited or shown. */
export async function readWhole(source: Package, part: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of source.stream(part)) pieces.push(chunk.slice());
  return concat(pieces);
}
