import { areaOf, type Area, type Cell } from '../../core/sheet/address';

export function sameArea(a: Area, b: Area): boolean {
  return a.sheet === b.sheet && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** True where the two have a cell in common. */
export function overlap(one: Cell | Area, other: Cell | Area): boolean {
  const [a, b] = [areaOf(one), areaOf(other)];
  return a.sheet === b.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
