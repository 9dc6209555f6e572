import { freeSheetName } from '../../core/document/freeSheetName';
import type { WorkbookAddition } from '../../core/document/sheetDocument';
import type { SheetDocument } from '../../core/document/sheetDocument';
import type { SheetEntry, WorkbookPart } from '../read/workbookPart';

/** Where a sheet of the addition goes. */
export interface Placement {
  readonly document: SheetDocument;
  readonly hiddenName: string;
  /** The name on the tab. */
  readonly tab: string;
  /** Position among all sheets of the workbook. */
  readonly position: number;
  /** The sheet of an earlier check that is written anew. */
  readonly replaces: SheetEntry | undefined;
}

export function placementsOf(addition: WorkbookAddition, workbook: WorkbookPart): Placement[] {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  let last = workbook.sheets.length;
  return addition.sheets.map(({ document, hiddenName }) => {
    const replaces = findSheet(hiddenName, workbook);
    if (replaces)
      return { document, hiddenName, tab: replaces.name, position: workbook.sheets.indexOf(replaces), replaces };
    const tab = freeSheetName(document.name, taken);
    taken.add(tab.toLowerCase());
    return { document, hiddenName, tab, position: last++, replaces };
  });
}

/** The worksheet that a hidden name of ours refers to; undefined where the user has deleted it. */
function findSheet(hiddenName: string, { names, sheets }: WorkbookPart): SheetEntry | undefined {
  const found = names.find(({ name, sheet }) => sheet === undefined && name.toLowerCase() === hiddenName.toLowerCase());
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$A\$1$/.exec(found?.refersTo.trim() ?? '');
  const tab = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheets.find(({ name, type }) => type === 'worksheet' && name.toLowerCase() === tab?.toLowerCase());
}
