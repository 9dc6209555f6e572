import type { WorkbookCalls } from '../calls/workbookCalls';
import type { Selection } from '../port';
import { readSelection } from '../selection';
import { quietly, register, remove } from './onChange';

/** Hears which cells are selected. While one selection is asked about, later ones wait for the last of them. */
export async function onSelection(calls: WorkbookCalls, listener: (selection: Selection) => void): Promise<() => void> {
  let asking = false;
  let again = false;
  let ended = false;
  const follow = async (): Promise<void> => {
    again = asking;
    if (asking) return;
    asking = true;
    try {
      const selection = await readSelection(calls);
      if (!ended) listener(selection);
    } finally {
      asking = false;
      if (again && !ended) void quietly(follow());
    }
  };
  const registered = await register(calls, (workbook) => [workbook.onSelectionChanged.add(() => quietly(follow()))]);
  return () => {
    ended = true;
    for (const handler of registered) void quietly(remove(calls, handler));
  };
}
