import type { WorkbookPart } from '../read/workbookPart';
import type { PackageEditor } from './packageEditor';
import { XmlReader } from '../xml/xmlReader';

/** Whether the calculation chain names formulas of some sheets. */
export async function chainNames(
  editor: PackageEditor,
  { relationships }: WorkbookPart,
  sheetIds: ReadonlySet<string>,
): Promise<boolean> {
  const chain = relationships.find(({ type, external }) => type === 'calcChain' && !external)?.target;
  if (chain === undefined || sheetIds.size === 0 || !editor.source.find(chain)) return false;
  const xml = new XmlReader(await editor.source.read(chain), chain);
  for (let token = xml.next(); token !== 'eof'; token = xml.next()) {
    if (token === 'start' && sheetIds.has(xml.attribute('i') ?? '')) return true;
  }
  return false;
}

/** Takes the calculation chain away: Excel calls a chain with vanished formulas damaged, but builds a missing one afresh. */
export async function dropCalcChain(editor: PackageEditor, { path, relationships }: WorkbookPart): Promise<void> {
  const chains = relationships.filter(({ type, external }) => type === 'calcChain' && !external);
  const parts = new Set(chains.map(({ target }) => target.toLowerCase()));
  if (parts.size === 0) return;
  editor.remove(parts);
  (await editor.relationships(path)).removeTargets(parts);
}
