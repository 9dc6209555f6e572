import type { SheetEntry, WorkbookPart } from '../read/workbookPart';
import type { NewSheet, SheetKey, WorkbookEdits } from './edits';
import { Refused } from './refused';
import type { SheetChanges } from './sheetChanges';

const LONGEST_NAME = 31;

/** A sheet as it is afterwards. */
export interface PlannedSheet {
  readonly name: string;
  readonly visibility: SheetEntry['visibility'];
  readonly changes: SheetChanges;
  /** Of a sheet that the file has. */
  readonly entry: SheetEntry | undefined;
  readonly created: NewSheet | undefined;
}

export interface SheetPlan {
  /** In the order of the tabs. */
  readonly sheets: readonly PlannedSheet[];
  readonly deleted: readonly SheetEntry[];
  /** Whether sheets are added, deleted, renamed, moved, shown or hidden. */
  readonly structural: boolean;
}

/** What becomes of the sheets; refused where the result would be no workbook. */
export function planSheets(workbook: WorkbookPart, edits: WorkbookEdits): SheetPlan {
  const deleted = (edits.deletedSheets ?? []).map((key) => sheetOf(workbook, key));
  const changes = new Map((edits.sheets ?? []).map((edit) => [sheetOf(workbook, edit.sheet), edit] as const));
  const sheets: PlannedSheet[] = workbook.sheets
    .filter((entry) => !deleted.includes(entry))
    .map((entry) => {
      const { name = entry.name, visibility = entry.visibility, ...rest } = changes.get(entry) ?? {};
      return { name, visibility, changes: rest, entry, created: undefined };
    });
  for (const created of edits.newSheets ?? []) {
    const {
      name = created.document.name,
      visibility = created.options?.visibility ?? 'visible',
      ...rest
    } = created.changes ?? {};
    const sheet = { name, visibility, changes: rest, entry: undefined, created };
    sheets.splice(created.position ?? sheets.length, 0, sheet);
  }
  checkNames(sheets);
  const ordered = edits.order ? inOrder(sheets, edits.order) : sheets;
  if (!ordered.some(({ visibility }) => visibility === 'visible')) {
    throw new Refused('noVisibleSheet', ordered[0]?.name ?? deleted[0]?.name ?? '');
  }
  const same = ({ name, visibility, entry }: PlannedSheet, index: number) =>
    entry !== undefined && entry === workbook.sheets[index] && name === entry.name && visibility === entry.visibility;
  return { sheets: ordered, deleted, structural: deleted.length > 0 || !ordered.every(same) };
}

function sheetOf({ sheets }: WorkbookPart, key: SheetKey): SheetEntry {
  const found = sheets.find(({ name, sheetId }) =>
    typeof key === 'number' ? sheetId === key : name.toLowerCase() === key.toLowerCase(),
  );
  if (!found) throw new Refused('unknownSheet', String(key));
  return found;
}

function checkNames(sheets: readonly PlannedSheet[]): void {
  const taken = new Set<string>();
  for (const { name, entry } of sheets) {
    const bad = name === '' || name.length > LONGEST_NAME || /[:\\/?*[\]]|^'|'$/.test(name);
    if (bad && name !== entry?.name) throw new Refused('badSheetName', name);
    if (taken.has(name.toLowerCase())) throw new Refused('sheetNameTaken', name);
    taken.add(name.toLowerCase());
  }
}

function inOrder(sheets: readonly PlannedSheet[], order: readonly string[]): PlannedSheet[] {
  const ordered = order.map((wanted) => {
    const found = sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (!found) throw new Refused('unknownSheet', wanted);
    return found;
  });
  // Sheets that the order forgets come last.
  return [...new Set([...ordered, ...sheets])];
}
