import { MEMORY_NS } from '../../core/reading';
import type { DefinedName } from '../../core/sheet/workbook';
import { type CallOptions, type WorkbookCalls } from '../calls/workbookCalls';
import { WorkbookProblem } from '../port';
import { askSheet, type AskedSheet, toldSheet } from './askSheet';
import { nameOf } from './nameOf';
import type { Outline, SheetOutline, TableOutline } from './outlineTypes';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** What there is to read and how much of it: one round trip, two from the 65th sheet on. */
export async function readOutline(calls: WorkbookCalls, options: CallOptions): Promise<Outline> {
  try {
    return await calls.run(async (context) => {
      const asked = askWorkbook(context);
      const chain = askChain(context, calls.tuning.sheetsAtOnce);
      await context.sync();
      const told = new Map(chain.flatMap((sheet) => toldSheet(sheet) ?? []).map((sheet) => [sheet.id, sheet]));
      const rest = asked.sheets.items
        .filter(({ id }) => !told.has(id))
        .map(({ id }) => askSheet(asked.sheets.getItem(id)));
      if (rest.length > 0) await context.sync();
      for (const sheet of rest.flatMap((one) => toldSheet(one) ?? [])) told.set(sheet.id, sheet);
      return outlineOf(asked, told, []);
    }, options);
  } catch (error) {
    if (error instanceof WorkbookProblem && error.details.code === 'UnsupportedSheet') {
      return sheetBySheet(calls, options);
    }
    throw error;
  }
}

type ToldSheet = NonNullable<ReturnType<typeof toldSheet>>;
type AskedWorkbook = ReturnType<typeof askWorkbook>;

function askWorkbook(context: Excel.RequestContext) {
  const { workbook } = context;
  workbook.load('name');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const tables = workbook.tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  const names = workbook.names.load('items/name,items/formula,items/visible');
  const memory = workbook.customXmlParts.getByNamespace(MEMORY_NS).load('items/id');
  // 1 in a workbook that counts from 1904. No property tells it.
  const firstDay = workbook.functions.date(1904, 1, 2).load('value');
  return { workbook, sheets, tables, names, memory, firstDay };
}

/** Asks as many sheets as there may be, one after the other: those beyond the last answer nothing. */
function askChain({ workbook }: Excel.RequestContext, length: number): AskedSheet[] {
  const chain: AskedSheet[] = [];
  let sheet = workbook.worksheets.getFirst();
  for (let index = 0; index < length; index++) {
    chain.push(askSheet(sheet));
    if (index < length - 1) sheet = sheet.getNextOrNullObject();
  }
  return chain;
}

/** Sheets of charts and macros answer nothing but an error, which ends the whole request: each is asked alone. */
async function sheetBySheet(calls: WorkbookCalls, options: CallOptions): Promise<Outline> {
  const asked = await calls.run(async (context) => {
    const workbook = askWorkbook(context);
    await context.sync();
    return workbook;
  }, options);
  const told = new Map<string, ToldSheet>();
  const unread: string[] = [];
  for (const { id, name } of asked.sheets.items) {
    try {
      const sheet = await calls.run(async (context) => {
        const one = askSheet(context.workbook.worksheets.getItem(id));
        await context.sync();
        return toldSheet(one);
      }, options);
      if (sheet) told.set(id, sheet);
    } catch (error) {
      if (!(error instanceof WorkbookProblem) || error.details.code !== 'UnsupportedSheet') throw error;
      unread.push(name);
    }
  }
  return outlineOf(asked, told, unread);
}

function outlineOf(asked: AskedWorkbook, told: ReadonlyMap<string, ToldSheet>, unread: readonly string[]): Outline {
  const names: DefinedName[] = asked.names.items.map((name) => nameOf(name));
  const sheets = asked.sheets.items.flatMap(({ id, name, visibility }): SheetOutline[] => {
    const sheet = told.get(id);
    if (!sheet) return [];
    names.push(...sheet.names.map((local) => nameOf(local, name)));
    return [{ ...sheet, name, visibility: VISIBILITY[visibility as keyof typeof VISIBILITY] }];
  });
  return {
    fileName: asked.workbook.name,
    sheets,
    unread,
    tables: asked.tables.items.map(tableOf),
    names,
    dateSystem: asked.firstDay.value === 1 ? 1904 : 1900,
    memory: asked.memory.items[0]?.id,
  };
}

function tableOf({ id, name, showHeaders, showTotals, worksheet }: Excel.Table): TableOutline {
  return { id, name, sheetId: worksheet.id, headerRows: showHeaders ? 1 : 0, totalsRows: showTotals ? 1 : 0 };
}
