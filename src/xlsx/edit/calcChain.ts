import type { Package } from '../opc/package';
import type { WorkbookPart } from '../read/workbookPart';
import { XmlReader } from '../xml/xmlReader';

/**
 * The calculation chain, where it names formulas of a sheet that is written anew: Excel calls a chain
 * with vanished formulas damaged, but builds a missing one afresh.
 */
export async function staleCalcChain(
  source: Package,
  { relationships }: WorkbookPart,
  sheetIds: ReadonlySet<string>,
): Promise<string | undefined> {
  const chain = relationships.find(({ type, external }) => type === 'calcChain' && !external)?.target;
  if (chain === undefined || sheetIds.size === 0 || !source.find(chain)) return undefined;
  const xml = new XmlReader(await source.read(chain), chain);
  for (let token = xml.next(); token !== 'eof'; token = xml.next()) {
    if (token === 'start' && sheetIds.has(xml.attribute('i') ?? '')) return chain;
  }
  return undefined;
}
