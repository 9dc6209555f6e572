import { invalidArgument, invalidOperation } from '../../hostError';
import type { Host } from '../../host';
import { checkAllowed, checkWritable } from '../../rules/protection';
import { withContent } from '../../state/cell';
import { columnCount, intersection, type Rect } from '../../state/rect';
import type { SheetState } from '../../state/sheetState';
import { readBlock } from '../../state/workbookDocument';
import type { TableState } from '../../state/workbookState';
import { hostWords } from '../../values/hostWords';
import { wireValue } from '../../values/wireValue';
import { makeRoom } from './makeRoom';

/**
 * Makes cells a table, with headings in its first row. Without headings in the source they are put above it and
 * the cells move down; of headings alone, a blank row below becomes part of the table.
 */
export function addTable(host: Host, sheet: SheetState, source: Rect, hasHeaders: boolean): TableState {
  const { document } = host;
  const headingsOnly = hasHeaders && source.top === source.bottom;
  const rect = hasHeaders && !headingsOnly ? source : { ...source, bottom: source.bottom + 1 };
  checkAllowed(sheet);
  checkNoOverlap(host, sheet, rect);
  if (headingsOnly) makeRoom(host, sheet, { ...rect, top: rect.bottom });
  if (!hasHeaders) makeRoom(host, sheet, { ...rect, bottom: rect.top });
  writeHeadings(host, sheet, { ...rect, bottom: rect.top });
  const table: TableState = {
    id: document.newGuid(),
    name: freeTableName(host),
    sheet: sheet.id,
    rect,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: Array.from({ length: columnCount(rect) }, (_, index) => index + 1),
  };
  document.set(document.state, 'tables', [...document.state.tables, table]);
  return table;
}

/** Assumed: `InvalidOperation` is what Excel answers when tables, or a table and merged cells, would overlap. */
export function checkNoOverlap(host: Host, sheet: SheetState, rect: Rect, except?: string): void {
  const others = host.document.state.tables.filter((table) => table.sheet === sheet.id && table.id !== except);
  if (others.some((table) => intersection(table.rect, rect))) {
    throw invalidOperation("A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => intersection(merge, rect))) {
    throw invalidOperation("A table can't contain merged cells.");
  }
}

/** Turns a row into headings as Excel does: texts, none blank, none twice. */
export function writeHeadings(host: Host, sheet: SheetState, row: Rect): void {
  const { column } = hostWords(host.settings);
  const [cells = []] = readBlock(sheet, row);
  const texts = cells.map((cell) => String(wireValue(cell)));
  const taken = new Set<string>();
  const names = texts.map((text) => {
    const name = text.trim() === '' ? numbered(column, taken, texts, 1) : numbered(text, taken, [], 2);
    taken.add(name.toLowerCase());
    return name;
  });
  const headings = cells.map((cell, index) => withContent(cell, { value: names[index] ?? '' }));
  host.document.putCells(sheet, row, [headings]);
}

/** The text, or with the first number that makes it the only one. `first` 1: the text alone is no name. */
function numbered(text: string, taken: ReadonlySet<string>, others: readonly string[], first: 1 | 2): string {
  const isFree = (name: string): boolean =>
    !taken.has(name.toLowerCase()) && !others.some((other) => other.toLowerCase() === name.toLowerCase());
  if (first === 2 && isFree(text)) return text;
  for (let number: number = first; ; number++) {
    const name = text + String(number);
    if (isFree(name)) return name;
  }
}

function freeTableName(host: Host): string {
  const { tables, names } = host.document.state;
  const taken = [...tables, ...names].map(({ name }) => name.toLowerCase());
  return numbered(hostWords(host.settings).table, new Set(taken), [], 1);
}

/** The rectangle of `Table.resize`: the headings stay in their row, and at least one column and row remain. */
export function checkResize(host: Host, sheet: SheetState, table: TableState, rect: Rect): void {
  const overlaps = intersection(table.rect, rect);
  const least = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0) + 1;
  if (!overlaps || rect.top !== table.rect.top || rect.bottom - rect.top + 1 < least) throw invalidArgument();
  checkWritable(sheet, rect);
  checkNoOverlap(host, sheet, rect, table.id);
}
