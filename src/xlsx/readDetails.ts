import { readCustomXml } from './details/readCustomXml';
import { readProperties } from './details/readProperties';
import { readSheetDetails } from './details/readSheetDetails';
import { readStrings } from './details/readStrings';
import { readStyles } from './details/readStyles';
import type { SheetDetails } from './details/sheetDetails';
import type { WorkbookDetails, WorkbookProtection } from './details/workbookDetails';
import type { Codec } from './inflate/codec';
import { Package } from './opc/package';
import { readWorkbookPart, type WorkbookPart } from './read/workbookPart';
import { child, isOn, wholeNumber } from './xml/find';

/**
 * Reads what `readWorkbook` leaves out because the check does not need it: styles, links, rules, charts, page setup …
 * For showing and editing a workbook; every cell becomes an object. Throws `PackageError`.
 */
export async function readDetails(bytes: Uint8Array, codec: Codec): Promise<WorkbookDetails> {
  const source = new Package(bytes, codec);
  const workbook = await readWorkbookPart(source);
  const { names, dateSystem, root } = workbook;
  const styles = await readStyles(source, workbook);
  const strings = await readStrings(source, workbook);
  const sheets: SheetDetails[] = [];
  for (const entry of workbook.sheets) {
    sheets.push(await readSheetDetails(entry, { package: source, strings, styles, names, dateSystem }));
  }
  const view = child(child(root, 'bookViews'), 'workbookView');
  const mode = child(root, 'calcPr')?.attributes.get('calcMode');
  const protection = protectionOf(workbook);
  return {
    sheets,
    activeTab: wholeNumber(view?.attributes.get('activeTab')) ?? 0,
    styles: styles.styles,
    names,
    dateSystem,
    calculation: mode === 'manual' || mode === 'autoNoTable' ? mode : 'auto',
    ...(protection && { protection }),
    customXml: await readCustomXml(source, workbook),
    properties: await readProperties(source),
  };
}

function protectionOf({ root }: WorkbookPart): WorkbookProtection | undefined {
  const attributes = child(root, 'workbookProtection')?.attributes;
  if (!attributes) return undefined;
  const passwords = ['workbookPassword', 'workbookHashValue'];
  return {
    structure: isOn(attributes.get('lockStructure')),
    windows: isOn(attributes.get('lockWindows')),
    hasPassword: passwords.some((name) => (attributes.get(name) ?? '') !== ''),
  };
}
