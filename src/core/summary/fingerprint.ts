import type { Portfolio } from '../reading/portfolio';
import { CellKind, type Grid } from '../sheet/grid';
import type { Area } from '../sheet/address';
import type { Workbook } from '../sheet/workbook';
import { Hash64 } from './hash64';
import type { Fingerprint } from './meta';

/**
 * A fingerprint of every non-blank cell inside the recognised tables: sheet, row, column, kind and value. Formats and
 * formulas do not count; what they give does.
 */
export function fingerprint(workbook: Workbook, portfolio: Pick<Portfolio, 'tables'>): Fingerprint {
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.grid]));
  const hash = new Hash64();
  let cells = 0;
  for (const { area } of portfolio.tables) {
    const grid = grids.get(area.sheet);
    if (!grid) continue;
    hash.text(area.sheet);
    cells += addCells(hash, grid, area);
  }
  return { hash: hash.toString(), cells };
}

function addCells(hash: Hash64, grid: Grid, area: Area): number {
  let cells = 0;
  // Column by column, as the grid keeps them.
  for (let column = area.left; column <= area.right; column += 1) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const kind = grid.kind(row, column);
      if (kind === CellKind.Blank) continue;
      cells += 1;
      hash.word(row);
      hash.word((column << 3) | kind);
      if (kind === CellKind.Text || kind === CellKind.Error) hash.text(grid.text(row, column));
      else hash.number(grid.number(row, column));
    }
  }
  return cells;
}
