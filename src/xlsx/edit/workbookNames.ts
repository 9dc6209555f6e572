import { readPage } from '../details/readPage';
import { type Renames, renameInFormula, withoutSheets } from '../formulas/renames';
import type { WorkbookPart } from '../read/workbookPart';
import { printNames } from '../write/printNames';
import type { NameEdit, WorkbookEdits } from './edits';
import { namesAfter, namesBefore, type PlannedName } from './nameEdits';
import { pageNames } from './pageEdits';
import { Refused } from './refused';
import type { PlannedSheet, SheetPlan } from './sheetPlan';

export interface NameContext {
  readonly edits: WorkbookEdits;
  readonly renames: Renames | undefined;
  /** Sheets that go, in lower case. */
  readonly gone: ReadonlySet<string>;
}

/** All names of the workbook as they are afterwards, print areas and titles among them. */
export function workbookNames(workbook: WorkbookPart, plan: SheetPlan, context: NameContext): PlannedName[] {
  const { edits, renames, gone } = context;
  const tabs = new Map(plan.sheets.flatMap(({ entry, name }) => (entry ? [[entry.name, name] as const] : [])));
  const kept = namesBefore(workbook).flatMap((name): PlannedName[] => {
    const sheet = name.sheet === undefined ? undefined : tabs.get(name.sheet);
    if (name.sheet !== undefined && sheet === undefined) return [];
    const renamed = renames ? renameInFormula(name.refersTo, renames) : name.refersTo;
    const refersTo = gone.size > 0 ? withoutSheets(renamed, gone) : renamed;
    return [{ ...name, refersTo, ...(sheet === undefined ? {} : { sheet }) }];
  });
  const wanted = edits.names ?? [];
  for (const { sheet } of wanted) {
    if (sheet !== undefined && !plan.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase())) {
      throw new Refused('unknownSheet', sheet);
    }
  }
  return namesAfter(kept, [...plan.sheets.flatMap((sheet) => printEdits(workbook, sheet)), ...wanted]);
}

function printEdits({ names }: WorkbookPart, { name, entry, created, changes }: PlannedSheet): NameEdit[] {
  const ofDocument = created ? printNames(created.document, name) : [];
  if (!changes.page) return ofDocument;
  const before = readPage(undefined, entry?.name ?? '', names);
  const own = created?.document.print?.repeatRows;
  const page = pageNames(changes.page, name, own ? { repeatRows: own } : before);
  return [...ofDocument, ...[...page].map(([print, refersTo]) => ({ name: print, sheet: name, refersTo }))];
}
