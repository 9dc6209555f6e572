import { ownSheets } from '../../core/reading/ownSheets';
import type { FormatClass } from '../../core/sheet/grid';
import { MemoryBudget, MemoryLimitError } from '../../core/sheet/memoryBudget';
import { TextTable } from '../../core/sheet/textTable';
import type { Workbook } from '../../core/sheet/workbook';
import type { WorkbookCalls } from '../calls/workbookCalls';
import { supports } from '../office';
import { type ReadOptions, type ReadResult, WorkbookProblem } from '../port';
import type { Details } from './askDetails';
import { readOutline } from './outline';
import type { Outline } from './outlineTypes';
import { readCells } from './readCells';
import { SheetFiller } from './sheetFiller';

export interface Reading extends ReadResult {
  readonly outline: Outline;
  readonly details: Details;
}

/** Reads the open workbook: two round trips, one more for each further 4.5 MB. */
export async function readWorkbook(calls: WorkbookCalls, options: ReadOptions = {}): Promise<Reading> {
  try {
    return await readOnce(calls, options);
  } catch (error) {
    if (error instanceof MemoryLimitError) throw new WorkbookProblem('tooLarge');
    // A sheet or table went, or got another name, between the round trips.
    if (!(error instanceof WorkbookProblem) || error.kind !== 'sheetGone') throw error;
    return readOnce(calls, options);
  }
}

async function readOnce(calls: WorkbookCalls, { signal, onProgress }: ReadOptions): Promise<Reading> {
  const options = { repeatable: true, signal };
  const outline = await readOutline(calls, {
    ...options,
    onWaiting: (waiting) => onProgress?.({ sheets: 0, cellsRead: 0, cells: 0, ...(waiting && { waiting }) }),
  });
  const texts = new TextTable();
  const budget = new MemoryBudget();
  const formats = new Map<string, FormatClass>();
  const fillers = new Map(outline.sheets.map(({ id }) => [id, new SheetFiller(texts, budget, formats)]));
  const own = ownSheets({ sheets: [], names: outline.names, dateSystem: outline.dateSystem });
  const canMerge = supports(calls.office, '1.13');
  const details = await readCells(calls, { outline, fillers, canMerge, own, options, onProgress });
  texts.close();
  const { fileName, unread } = outline;
  return { workbook: workbookOf(outline, details, fillers), fileName, unread, outline, details };
}

function workbookOf(outline: Outline, details: Details, fillers: ReadonlyMap<string, SheetFiller>): Workbook {
  const { memory, tables, merges } = details;
  const sheets = outline.sheets.flatMap(({ id, name, visibility }) => {
    const filler = fillers.get(id);
    if (!filler) return [];
    return {
      name,
      visibility,
      grid: filler.builder.build(),
      hiddenRows: filler.hiddenRows,
      hiddenColumns: filler.hiddenColumns,
      merges: merges.get(id) ?? [],
      tables: tables.get(id) ?? [],
    };
  });
  const { names, dateSystem } = outline;
  return { sheets, names, dateSystem, ...(memory === undefined ? {} : { memory }) };
}
