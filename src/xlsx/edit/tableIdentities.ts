import type { Package } from '../opc/package';
import type { WorkbookPart } from '../read/workbookPart';
import { wholeNumber } from '../xml/find';
import { parseXml } from '../xml/xmlTree';
import type { SheetWriter } from '../write/sheetParts';

/** Hands out table numbers and names that neither a table nor a defined name of the workbook has. */
export async function tableIdentities(
  source: Package,
  workbook: WorkbookPart,
  leaving: ReadonlySet<string>,
): Promise<SheetWriter['tableIdentity']> {
  const taken = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
  let last = 0;
  for (const { part } of workbook.sheets) {
    for (const { type, target } of await source.relationships(part)) {
      if (type !== 'table' || leaving.has(target.toLowerCase()) || !source.find(target)) continue;
      const { attributes } = parseXml(await source.read(target), target);
      last = Math.max(last, wholeNumber(attributes.get('id')) ?? 0);
      taken.add((attributes.get('displayName') ?? '').toLowerCase());
    }
  }
  return (wanted) => {
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
    taken.add(name.toLowerCase());
    return { id: ++last, name };
  };
}
