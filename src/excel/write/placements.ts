import { freeSheetName } from '../../core/document/freeSheetName';
import type { SheetDocument } from '../../core/document/sheetDocument';
import { sheetOfReference } from '../../core/reading/ownSheets';
import { WorkbookProblem } from '../port';
import type { Ground, GroundSheet } from './ground';

/** A sheet that is to be written. */
export interface WantedSheet {
  readonly document: SheetDocument;
  /** The name by which it is found again; left out for a sheet that is the officer's from then on. */
  readonly hiddenName?: string;
}

/** Sheets that are added, whatever is there: a hidden name that is taken gets a number. */
export function addedSheets(documents: readonly SheetDocument[], { names }: Ground): WantedSheet[] {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  return documents.map((document): WantedSheet => {
    if (document.hiddenName === undefined) return { document };
    let { hiddenName } = document;
    for (let number = 2; taken.has(hiddenName); number++) hiddenName = `${document.hiddenName}_${number}`;
    return { document, hiddenName };
  });
}

/** Where it goes. */
export interface Placement extends WantedSheet {
  /** The name on the tab. */
  readonly tab: string;
  /** The sheet of an earlier time that is written anew. */
  readonly replaces: GroundSheet | undefined;
}

/** Throws `structureLocked` where a sheet is missing and none can be added, `protected` for a sheet of ours. */
export function placementsOf(wanted: readonly WantedSheet[], ground: Ground): Placement[] {
  const taken = new Set(ground.sheets.map(({ name }) => name.toLowerCase()));
  const placements = wanted.map((one): Placement => {
    const replaces = one.hiddenName === undefined ? undefined : findSheet(one.hiddenName, ground);
    if (replaces) return { ...one, tab: replaces.name, replaces };
    const tab = freeSheetName(one.document.name, taken);
    taken.add(tab.toLowerCase());
    return { ...one, tab, replaces };
  });
  if (ground.structureLocked && placements.some(({ replaces }) => !replaces)) {
    throw new WorkbookProblem('structureLocked', { written: 'nothing' });
  }
  const locked = placements.find(({ replaces }) => replaces?.isProtected);
  if (locked) throw new WorkbookProblem('protected', { sheet: locked.tab, written: 'nothing' });
  return placements;
}

/** The sheet that a hidden name of ours refers to; undefined where the officer has deleted it. */
function findSheet(hiddenName: string, { names, sheets }: Ground): GroundSheet | undefined {
  const found = names.find(({ name, sheet }) => sheet === undefined && name.toLowerCase() === hiddenName.toLowerCase());
  const tab = found && sheetOfReference(found.refersTo)?.toLowerCase();
  return sheets.find(({ name }) => name.toLowerCase() === tab);
}
