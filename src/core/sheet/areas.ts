import type { Area, Cell } from './address';

/** A run of cells below each other. */
interface Run {
  readonly left: number;
  right: number;
  readonly top: number;
  bottom: number;
}

type Rectangle = Omit<Area, 'sheet'>;

/** True where two areas of one sheet have a cell in common. */
export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** True where two areas of one sheet are the same cells. */
export function sameCells(a: Rectangle, b: Rectangle): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/**
 * Neighbouring cells as areas, so that a fault in a whole column is one place: `F2, F3, F4, H9` → `F2:F4, H9`. Sheets
 * stay in the order in which they come; within a sheet places go from the top down.
 */
export function mergeCells(cells: readonly Cell[]): (Cell | Area)[] {
  const [only] = cells;
  if (only && cells.length === 1) return [{ sheet: only.sheet, row: only.row, column: only.column }];
  const sheets = new Map<string, Cell[]>();
  for (const cell of cells) {
    const own = sheets.get(cell.sheet);
    if (own) own.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return [...sheets].flatMap(([sheet, own]) => widen(runs(own)).map((run) => place(sheet, run)));
}

/** Column by column, cells below each other in one run; a cell named twice counts once. */
function runs(cells: readonly Cell[]): Run[] {
  const result: Run[] = [];
  let last: Run | undefined;
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    if (last?.left === column && row <= last.bottom + 1) last.bottom = row;
    else result.push((last = { left: column, right: column, top: row, bottom: row }));
  }
  return result;
}

/** Runs of the same height beside each other become one. */
function widen(columns: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of [...columns].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = result.at(-1);
    if (last?.top === run.top && last.bottom === run.bottom && last.right + 1 === run.left) last.right = run.right;
    else result.push(run);
  }
  return result.sort((a, b) => a.top - b.top || a.left - b.left);
}

function place(sheet: string, { top, left, bottom, right }: Run): Cell | Area {
  return top === bottom && left === right ? { sheet, row: top, column: left } : { sheet, top, left, bottom, right };
}
