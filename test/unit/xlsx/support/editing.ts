import { editWorkbook, type WorkbookEdits } from '../../../../src/xlsx';
import { nodeCodec } from '../../../../src/xlsx/inflate/node';
import { Package } from '../../../../src/xlsx/opc/package';
import { packedEntries } from './entries';

/** The workbook after edits that must not be refused. */
export async function edited(bytes: Uint8Array, edits: WorkbookEdits): Promise<Uint8Array> {
  const result = await editWorkbook(bytes, edits, nodeCodec);
  if (!result.ok) throw new Error(`${result.reason} ${result.place}`);
  return result.bytes;
}

export async function text(bytes: Uint8Array, part: string): Promise<string> {
  return new TextDecoder().decode(await new Package(bytes, nodeCodec).read(part));
}

/** Parts that are no longer the same compressed bytes, that are new, and that are gone. */
export function differences(before: Uint8Array, after: Uint8Array) {
  const [was, is] = [packedEntries(before), packedEntries(after)];
  return {
    changed: [...was.keys()].filter((name) => is.has(name) && was.get(name) !== is.get(name)).sort(),
    added: [...is.keys()].filter((name) => !was.has(name)).sort(),
    removed: [...was.keys()].filter((name) => !is.has(name)).sort(),
  };
}
