import { CellKind, type Grid } from '../sheet/grid';
import { normaliseKey } from './text';

const CELLS_LOOKED_AT = 5;
const ROWS_LOOKED_AT = 20;
/** Names begin with a capital; fsb writes itself without. */
const NAME = /^\s*(?:\p{Lu}|fsb\b)/u;
const NO_NAME = /^(?:$|aftal|afvent|mangl|ukendt|ikke|ingen|nej|tbd|na$|n a$|x+$|se |jf |agreed|pending|unknown|not )/;

/**
 * True where the first cells below a heading hold names: "Boligorganisation" above "fsb" is no amount. What says that an amount
 * is still to come ("aftales") is no name.
 */
export function namesBelow(grid: Grid, row: number, column: number): boolean {
  let names = 0;
  for (let below = row + 1; below <= row + ROWS_LOOKED_AT && names < CELLS_LOOKED_AT; below++) {
    const kind = grid.kind(below, column);
    if (kind === CellKind.Blank) continue;
    const text = grid.text(below, column);
    if (kind !== CellKind.Text || /\d/.test(text) || !NAME.test(text)) return false;
    if (NO_NAME.test(normaliseKey(text))) return false;
    names++;
  }
  return names > 0;
}
