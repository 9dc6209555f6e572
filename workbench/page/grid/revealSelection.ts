import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/address';
import type { SheetState } from '../../host/state/sheetState';
import type { GridCommands } from './gridCommands';
import type { RunningUniver } from './univer';

/** Pixels at the right and at the bottom that Univer's scroll bars lie over. */
const SCROLL_BAR = 12;

/** Rows, or columns, of a sheet as they lie beside each other, in pixels. */
interface Lines {
  /** Where each line ends, from the first line's start. */
  readonly ends: ArrayLike<number>;
  readonly frozen: number;
  /** What is seen of the lines, the frozen ones included. */
  readonly room: number;
}

/**
 * Scrolls the grid no further than it takes to see the whole selection; where it is too large, its upper left corner.
 * Univer's own way looks at one cell, and counts frozen lines as if all lines were equally wide.
 */
export function revealSelection({ api, container }: RunningUniver, grid: GridCommands, sheet: SheetState): void {
  const shown = api.getWorkbook(grid.unitId)?.getActiveSheet();
  if (shown?.getSheetId() !== sheet.id) return;
  const skeleton = shown.getSkeleton();
  if (!skeleton) return;
  const { top, left, bottom, right } = sheet.selection;
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = shown.getScrollState();
  const zoom = shown.getZoom();
  const columns: Lines = {
    ends: skeleton.columnWidthAccumulation,
    frozen: sheet.freeze.columns,
    room: (container.clientWidth - SCROLL_BAR) / zoom - skeleton.rowHeaderWidth,
  };
  const rows: Lines = {
    ends: skeleton.rowHeightAccumulation,
    frozen: sheet.freeze.rows,
    room: (container.clientHeight - SCROLL_BAR) / zoom - skeleton.columnHeaderHeight,
  };
  const fromLeft = startOf(columns, sheetViewStartColumn) + offsetX;
  const fromTop = startOf(rows, sheetViewStartRow) + offsetY;
  // Whole rows and columns are never seen from end to end.
  const x = right - left + 1 >= MAX_COLUMNS ? fromLeft : scrolledTo(columns, fromLeft, left, right);
  const y = bottom - top + 1 >= MAX_ROWS ? fromTop : scrolledTo(rows, fromTop, top, bottom);
  if (x === fromLeft && y === fromTop) return;
  // From the first cell on, so that pixels are what they are, whatever is frozen.
  grid.run('sheet.operation.set-scroll', {
    sheetId: sheet.id,
    sheetViewStartRow: 0,
    sheetViewStartColumn: 0,
    offsetX: x,
    offsetY: y,
  });
}

/** How far to scroll, in pixels, so that the lines from `first` to `last` are seen. */
function scrolledTo(lines: Lines, now: number, first: number, last: number): number {
  const { frozen, room } = lines;
  if (last < frozen) return now;
  const still = startOf(lines, frozen);
  const from = startOf(lines, Math.max(first, frozen));
  const to = startOf(lines, last + 1);
  if (from < still + now) return from - still;
  if (to <= room + now) return now;
  let line = frozen;
  while (startOf(lines, line) < from && to - startOf(lines, line) > room - still) line++;
  return startOf(lines, line) - still;
}

const startOf = ({ ends }: Lines, line: number): number => ends[Math.min(line, ends.length) - 1] ?? 0;
