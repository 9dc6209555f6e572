import type { Activity } from '../../reading/portfolio';
import { looseCode, looseName } from './looseName';

/**
 * The first row of each name in each group of plans. A plain hash table: asked of every activity, it must not cost a
 * text or a map entry for each.
 */
export class NameTable {
  private readonly codes: Int32Array;
  private readonly groups: Int32Array;
  private readonly rows: Activity[];
  private readonly mask: number;

  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.mask = size - 1;
    this.codes = new Int32Array(size);
    this.groups = new Int32Array(size);
    this.rows = new Array<Activity>(size);
  }

  /** The earlier row with a name like this one's in the same group; where there is none, this is the first. */
  firstLike(row: Activity, group: number): Activity | undefined {
    const { codes, groups, rows, mask } = this;
    const code = looseCode(row.nameKey, group);
    for (let at = code & mask; ; at = (at + 1) & mask) {
      const before = rows[at];
      if (before === undefined) {
        codes[at] = code;
        groups[at] = group;
        rows[at] = row;
        return undefined;
      }
      if (codes[at] === code && groups[at] === group && looseName(before.nameKey) === looseName(row.nameKey))
        return before;
    }
  }
}
