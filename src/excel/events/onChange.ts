import type { WorkbookCalls } from '../calls/workbookCalls';
import type { WorkbookChange } from '../port';
import { supports } from '../office';
import { cellsIn, changedArea } from './changedArea';
import { SheetNames } from './sheetNames';

type Listener = (change: WorkbookChange) => void;
/** What all events of sheets tell. */
type SheetEvent = Pick<Excel.WorksheetAddedEventArgs, 'worksheetId' | 'source'>;

/** Hears of edits, and of sheets that come, go or get another name. */
export async function onChange(calls: WorkbookCalls, listener: Listener): Promise<() => void> {
  const names = new SheetNames(calls);
  await names.ask();
  const tell = async (event: SheetEvent, name: string | undefined, address?: string): Promise<void> => {
    const sheet = name ?? (await names.of(event.worksheetId)) ?? '';
    const area = address === undefined ? undefined : changedArea(sheet, address);
    // Several areas at once are not counted: one cell is enough to be out of date.
    const cells = area ? cellsIn(area) : address === undefined ? 0 : 1;
    listener({ sheet, cells, by: event.source === 'Remote' ? 'others' : 'officer', ...(area && { area }) });
  };
  const changed = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    return isOwn(event) ? Promise.resolve() : quietly(tell(event, undefined, event.address));
  };
  const other = (event: SheetEvent): Promise<void> => {
    return quietly(tell(event, names.forget(event.worksheetId)));
  };
  const registered = await register(calls, ({ worksheets }) => [
    worksheets.onChanged.add(changed),
    worksheets.onAdded.add(other),
    worksheets.onDeleted.add(other),
  ]);
  const renamed = supports(calls.office, '1.17')
    ? await register(calls, ({ worksheets }) => [worksheets.onNameChanged.add(other)]).catch(() => [])
    : [];
  return () => {
    for (const handler of [...registered, ...renamed]) void quietly(remove(calls, handler));
  };
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Told from 1.14 on; before that, events are switched off while we write. */
function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return (triggerSource as string | undefined) === 'ThisLocalAddin';
}

export function register(
  calls: WorkbookCalls,
  add: (workbook: Excel.Workbook) => unknown[],
): Promise<readonly Handler[]> {
  return calls.run(async (context) => {
    const handlers = add(context.workbook) as Handler[];
    await context.sync();
    return handlers;
  });
}

/** An event is taken back in the context that it was asked for in. */
export async function remove({ office }: WorkbookCalls, handler: Handler): Promise<void> {
  await office.Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
}

/** What cannot be told is no error of the officer's: the next check reads everything anyway. */
export async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // Nobody waits for it.
  }
}
