import type { WorkbookPort } from '../../excel/port';
import type { Store } from './store';

/** Follows the selection of the sheet into the state. Answers what ends it. A selection that cannot be read is not known. */
export function watchSelection(port: Pick<WorkbookPort, 'onSelection' | 'selection'>, store: Store): () => void {
  let stop: (() => void) | undefined;
  let ended = false;
  const follow = async (): Promise<void> => {
    const listening = await port.onSelection((selection) => {
      if (!ended) store.dispatch({ type: 'selected', selection });
    });
    if (ended) listening();
    else stop = listening;
    const selection = await port.selection();
    if (!ended) store.dispatch({ type: 'selected', selection });
  };
  follow().catch(() => undefined);
  return () => {
    ended = true;
    stop?.();
    store.dispatch({ type: 'selected', selection: undefined });
  };
}
