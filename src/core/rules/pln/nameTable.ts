import type { Activity } from '../../reading/portfolio';
import { looseCode, looseCodeOfName, looseName } from './looseName';

/**
 * The first row of each name in each group of plans. A plain hash table of numbers: asked of every activity, it must not
 * cost a text or a map entry for each.
 */
export class NameTable {
  private readonly rows: Activity[] = [];
  private readonly codes: Int32Array;
  private readonly groups: Int32Array;
  /** Positions in `rows`, counted from 1. */
  private readonly slots: Int32Array;

  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.codes = new Int32Array(most);
    this.groups = new Int32Array(most);
    this.slots = new Int32Array(size);
  }

  /** The earlier row with a name like this one's in the same group; where there is none, this is the first. */
  firstLike(row: Activity, group: number): Activity | undefined {
    const { codes, groups, rows, slots } = this;
    const mask = slots.length - 1;
    const code = looseCodeOfName(row.name, group) ?? looseCode(row.nameKey, group);
    for (let slot = code & mask; ; slot = (slot + 1) & mask) {
      const position = slots[slot] ?? 0;
      if (position === 0) {
        codes[rows.length] = code;
        groups[rows.length] = group;
        slots[slot] = rows.push(row);
        return undefined;
      }
      if (codes[position - 1] !== code || groups[position - 1] !== group) continue;
      const before = rows[position - 1];
      if (before && looseName(before.nameKey) === looseName(row.nameKey)) return before;
    }
  }
}
