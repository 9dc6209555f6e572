import { type Area, type Cell, columnName, rangeAddress } from '../../core/sheet/address';
import { mergeCells } from '../../core/sheet/areas';
import { areaOf } from '../../core/sheet/address';

/** Excel takes no longer list of areas. */
const LONGEST_LIST = 8000;

/** Cells as few areas. */
export function areasOfCells(cells: readonly Cell[]): Area[] {
  return mergeCells(cells).map((place) => areaOf(place));
}

/** `A1:B2,D4`: lists of areas, each short enough for one call. */
function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_LIST)
      lists.push(`${lists.pop() ?? ''},${address}`);
    else lists.push(address);
  }
  return lists;
}

export const listsOf = (areas: readonly Area[]): string[] => addressLists(areas.map(rangeAddress));

/** `2:2,5:7` */
export function rowLists(rows: readonly number[]): string[] {
  return addressLists(runs(rows).map(([first, last]) => `${first + 1}:${last + 1}`));
}

/** `A:A,C:E` */
export function columnLists(columns: readonly number[]): string[] {
  return addressLists(runs(columns).map(([first, last]) => `${columnName(first)}:${columnName(last)}`));
}

/** `[3, 4, 5, 9]` → `[[3, 5], [9, 9]]` */
function runs(lines: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found;
}
