import type { Area, Cell } from '../sheet/address';
import { CellKind } from '../sheet/grid';
import type { FoundTable } from './foundTable';
import type { HeadingSource } from './headingCells';
import { KIND_SHAPES } from './kinds';
import type { LabelBlock } from './labelBlocks';
import type { LabelCell } from './labelCells';
import type { ColumnKey } from './sourceTable';
import { sumLabel } from './sumLabel';
import { cleanText } from './text';
import { titlesAbove } from './titlesAbove';
import { statedUnit } from './unit';

type Fields = Partial<Record<ColumnKey, Cell>>;

/** The plans of a block of labels: one, or one per column where the plans stand side by side. */
export function blockTables(source: HeadingSource, block: LabelBlock): FoundTable[] {
  const columns = planColumnsOf(source, block);
  const { name: sheet } = source.sheet;
  if (columns.length > 1) {
    const names = nameRow(block);
    return columns.map((column) => {
      const fields: Fields = { plan: { sheet, row: names, column } };
      for (const { key, row } of block) fields[key] = { sheet, row, column };
      return blockTable(source, block, fields);
    });
  }
  const fields: Fields = {};
  for (const { key, value } of block) fields[key] = { sheet, ...value };
  return [blockTable(source, block, fields)];
}

/** Where plans stand side by side, the row of their names: that of the label, else the one above the labels. */
function nameRow(block: LabelBlock): number {
  return block.find((label) => label.key === 'plan')?.row ?? Math.min(...block.map((label) => label.row)) - 1;
}

const WIDEST_GAP = 2;

/** The columns beside the labels that hold both a name and an amount. */
function planColumnsOf(source: HeadingSource, block: LabelBlock): number[] {
  const { grid } = source.sheet;
  const labelColumn = block[0]?.column ?? 0;
  if (block.some((label) => label.column !== labelColumn)) return [];
  const row = nameRow(block);
  const amounts = block.filter((label) => KIND_SHAPES.plans.amounts.includes(label.key));
  const columns: number[] = [];
  let gap = 0;
  for (let column = labelColumn + 1; column < grid.columnCount && gap <= WIDEST_GAP; column++) {
    const name = grid.kind(row, column) === CellKind.Text ? cleanText(grid.text(row, column)) : '';
    const isPlan = amounts.some((label) => grid.kind(label.row, column) === CellKind.Number);
    gap = name === '' ? gap + 1 : 0;
    if (name !== '' && isPlan && sumLabel(name).kind !== 'sum') columns.push(column);
  }
  return columns;
}

function blockTable(source: HeadingSource, block: LabelBlock, fieldCells: Fields): FoundTable {
  const area = boundsOf(source.sheet.name, block, fieldCells);
  const titles = titlesAbove(source.sheet, area.top, area.left, Math.max(area.right, area.left + 3));
  const corner = source.sheet.grid.text(nameRow(block), block[0]?.column ?? 0);
  const stated = [...block.map((label) => label.unit), statedUnit(corner), ...titles.map(statedUnit)];
  return {
    sheet: source.sheet,
    kind: 'plans',
    headingRows: [],
    left: area.left,
    right: area.right,
    bodyTop: area.top,
    bodyBottom: area.bottom,
    columns: {},
    fieldCells,
    yearColumns: [],
    columnUnits: new Map(),
    unit: stated.find((unit) => unit !== undefined) ?? 100,
    missing: KIND_SHAPES.plans.needed.filter((key) => key !== 'plan' && fieldCells[key] === undefined),
    headings: block.map((label) => textOf(source, label)),
    headingCells: [],
    titles,
    totalRows: new Set(),
  };
}

function boundsOf(sheet: string, block: LabelBlock, fields: Fields): Area {
  const cells = [...block, ...Object.values(fields)];
  return {
    sheet,
    top: Math.min(...cells.map((cell) => cell.row)),
    left: Math.min(...cells.map((cell) => cell.column)),
    bottom: Math.max(...cells.map((cell) => cell.row)),
    right: Math.max(...cells.map((cell) => cell.column)),
  };
}

function textOf(source: HeadingSource, label: LabelCell): string {
  return cleanText(source.sheet.grid.text(label.row, label.column));
}
