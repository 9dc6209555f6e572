import { MAX_COLUMNS, MAX_ROWS } from '../../src/core/sheet/address';
import type { Host } from '../host/host';
import { shiftCells } from '../host/shift/shiftCells';
import { clearCells } from '../host/values/clearCells';
import { openMenu } from './menu';
import type { Words } from './words';

/** What a right-click in the grid offers, for the selected cells. */
export function openGridMenu(
  { clientX, clientY }: MouseEvent,
  host: Host,
  words: Words,
  refuse: (error: unknown) => void,
): void {
  const { document } = host;
  const sheet = document.activeSheet;
  const { selection } = sheet;
  const rows = { ...selection, left: 0, right: MAX_COLUMNS - 1 };
  const columns = { ...selection, top: 0, bottom: MAX_ROWS - 1 };
  const step = (label: string, work: () => void): { label: string; run: () => void } => ({
    label,
    run: () => {
      try {
        document.transact('user', work);
      } catch (error) {
        refuse(error);
      }
    },
  });
  openMenu(clientX, clientY, [
    step(words.insertRows, () => shiftCells(host, sheet, { kind: 'insert', axis: 'rows', rect: rows })),
    step(words.insertColumns, () => shiftCells(host, sheet, { kind: 'insert', axis: 'columns', rect: columns })),
    step(words.deleteRows, () => shiftCells(host, sheet, { kind: 'delete', axis: 'rows', rect: rows })),
    step(words.deleteColumns, () => shiftCells(host, sheet, { kind: 'delete', axis: 'columns', rect: columns })),
    step(words.clear, () => clearCells(host, sheet, selection, 'Contents')),
  ]);
}
