import { areaOf, type Area, type Cell } from '../../core/sheet/address';
import { overlaps, sameCells } from '../../core/sheet/areas';

export function sameArea(a: Area, b: Area): boolean {
  return a.sheet === b.sheet && sameCells(a, b);
}

/** True where the two have a cell in common. */
export function overlap(one: Cell | Area, other: Cell | Area): boolean {
  const [a, b] = [areaOf(one), areaOf(other)];
  return a.sheet === b.sheet && overlaps(a, b);
}
