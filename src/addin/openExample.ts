import type { WorkbookPort } from '../excel/port';

/** Beside the page, as the build puts it there. */
const EXAMPLE = 'assets/eksempel.xlsx';

/** What opens the example portfolio as a workbook of its own; undefined where Excel cannot. Fetched when it is asked for. */
export function exampleOpener({ openNew }: WorkbookPort): (() => Promise<void>) | undefined {
  if (!openNew) return undefined;
  return async () => {
    const answer = await fetch(EXAMPLE);
    if (!answer.ok) throw new Error(`${EXAMPLE}: ${String(answer.status)}`);
    await openNew(new Uint8Array(await answer.arrayBuffer()));
  };
}
