import { type Area, MAX_COLUMNS, MAX_ROWS, parseLocalAddress } from '../../core/sheet/address';
import { overlaps } from '../../core/sheet/areas';
import { parseArea } from '../read/sheetPart';

/** The areas of a list as the format writes it (`A1:B2 D4`); what is no area is left out. */
export function areasOf(sqref: string, sheet: string): Area[] {
  return sqref.split(/\s+/).flatMap((text) => wideArea(text, sheet) ?? []);
}

/** `A1`, `A1:B2`, and whole columns or rows: `$A:$B`, `1:3`. */
export function wideArea(text: string, sheet: string): Area | undefined {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const left = parseLocalAddress(`${columns[1]}1`)?.column;
    const right = parseLocalAddress(`${columns[2]}1`)?.column;
    if (left === undefined || right === undefined) return undefined;
    return { sheet, top: 0, left: Math.min(left, right), bottom: MAX_ROWS - 1, right: Math.max(left, right) };
  }
  const rows = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/.exec(text);
  if (rows) {
    const [top, bottom] = [Number(rows[1]), Number(rows[2])].sort((a, b) => a - b) as [number, number];
    return bottom > MAX_ROWS ? undefined : { sheet, top: top - 1, left: 0, bottom: bottom - 1, right: MAX_COLUMNS - 1 };
  }
  return parseArea(text, sheet);
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** What is left of an area without another: up to four pieces. */
export function withoutArea(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const pieces = [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
