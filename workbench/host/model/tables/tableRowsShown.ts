import { invalidOperation } from '../../hostError';
import type { Host } from '../../host';
import { checkWritable } from '../../rules/protection';
import { type CellState, withContent } from '../../state/cell';
import { intersection, type Rect } from '../../state/rect';
import { columnNames, headingRow, totalRow } from '../../state/tableRects';
import { readBlock } from '../../state/workbookDocument';
import { hostWords } from '../../values/hostWords';
import { checkNoOverlap } from './addTable';
import { makeRoom } from './makeRoom';
import type { TableHandle } from './tableHandle';

/**
 * Shows or hides the row of headings. Hidden, its cells are blank and the table begins below them.
 * Assumed: shown again, the headings take the row above, which has to be free.
 */
export function showHeadings(host: Host, table: TableHandle, shown: boolean): void {
  const { state, sheet } = table;
  if (shown === state.showHeaders) return;
  const row = headingRow(state);
  if (row) {
    const headings = columnNames(sheet, state);
    clearCells(host, table, row);
    table.change({ showHeaders: false, headings, rect: { ...state.rect, top: state.rect.top + 1 } });
    return;
  }
  const top = state.rect.top - 1;
  const above = { ...state.rect, top, bottom: top };
  if (top < 0 || hasContent(host, table, above)) throw invalidOperation('There is no room for the header row.');
  const names = columnNames(sheet, state);
  writeRow(host, table, above, (cell, index) => withContent(cell, { value: names[index] ?? '' }));
  table.change({ showHeaders: true, rect: { ...state.rect, top } });
}

/**
 * Shows or hides the row of totals below the table. Assumed: a word under the first column, and under the last a
 * subtotal of what is shown.
 */
export function showTotals(host: Host, table: TableHandle, shown: boolean): void {
  const { state, sheet } = table;
  if (shown === state.showTotals) return;
  const row = totalRow(state);
  if (row) {
    clearCells(host, table, row);
    table.change({ showTotals: false, rect: { ...state.rect, bottom: state.rect.bottom - 1 } });
    return;
  }
  const bottom = state.rect.bottom + 1;
  const below = { ...state.rect, top: bottom, bottom };
  checkNoOverlap(host, sheet, below, state.id);
  if (hasContent(host, table, below)) makeRoom(host, sheet, below);
  const names = columnNames(sheet, state);
  const last = names.length - 1;
  writeRow(host, table, below, (cell, index) => {
    if (index === last && last > 0) {
      return withContent(cell, { value: null, formula: `=SUBTOTAL(109,[${names[index] ?? ''}])` });
    }
    return index === 0 ? withContent(cell, { value: hostWords(host.settings).total }) : cell;
  });
  table.change({ showTotals: true, rect: { ...state.rect, bottom } });
}

function writeRow(
  host: Host,
  table: TableHandle,
  row: Rect,
  write: (cell: CellState | undefined, index: number) => CellState | undefined,
): void {
  checkWritable(table.sheet, row);
  const [cells = []] = readBlock(table.sheet, row);
  host.document.putCells(table.sheet, row, [cells.map(write)]);
}

function clearCells(host: Host, table: TableHandle, row: Rect): void {
  writeRow(host, table, row, (cell) => withContent(cell, { value: null }));
}

function hasContent(host: Host, table: TableHandle, row: Rect): boolean {
  const others = host.document.state.tables.filter(({ id, sheet }) => id !== table.id && sheet === table.sheet.id);
  const [cells = []] = readBlock(table.sheet, row);
  const isTaken = others.some(({ rect }) => intersection(rect, row) !== undefined);
  return isTaken || cells.some((cell) => cell !== undefined && (cell.value !== null || cell.formula !== undefined));
}
