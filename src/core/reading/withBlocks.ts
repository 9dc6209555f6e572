import type { Area } from '../sheet/address';
import { CellKind } from '../sheet/grid';
import { blockTables } from './blockTables';
import type { FoundTable } from './foundTable';
import type { HeadingSource } from './headingCells';
import { labelBlocks } from './labelBlocks';
import { labelCells } from './labelCells';

/** Adds the blocks of labels that describe plans; a table above one ends where the block begins. */
export function withBlocks(
  source: HeadingSource,
  tables: readonly FoundTable[],
  columns: readonly number[],
): FoundTable[] {
  const labels = labelCells(source, columns, tables.map(firstStretch));
  const blocks = labelBlocks(labels).flatMap((block) => blockTables(source, block));
  if (blocks.length === 0) return [...tables];
  const cut = tables.map((table) => ({ ...table, bodyBottom: Math.min(table.bodyBottom, rowAbove(table, blocks)) }));
  return [...cut, ...blocks].sort((a, b) => topOf(a) - topOf(b) || a.left - b.left);
}

function topOf(table: FoundTable): number {
  return table.headingRows[0] ?? table.bodyTop;
}

/** Headings and rows down to the first blank one: this much is surely the table's own. */
function firstStretch(table: FoundTable): Area {
  const { sheet, left, right, bodyTop, bodyBottom } = table;
  let bottom = bodyTop - 1;
  while (bottom < bodyBottom && isFilled(table, bottom + 1)) bottom++;
  return { sheet: sheet.name, top: topOf(table), left, bottom, right };
}

function isFilled({ sheet, left, right }: FoundTable, row: number): boolean {
  for (let column = left; column <= right; column++) if (sheet.grid.kind(row, column) !== CellKind.Blank) return true;
  return false;
}

function rowAbove(table: FoundTable, blocks: readonly FoundTable[]): number {
  const below = blocks.filter(
    (block) => block.bodyTop >= table.bodyTop && block.left <= table.right && table.left <= block.right,
  );
  return Math.min(...below.map((block) => block.bodyTop - 1), Infinity);
}
