import { CellKind } from '../sheet/grid';
import { shiftFormula } from '../sheet/relativeFormula';
import { amountColumns, type AmountColumn } from './amountColumns';
import type { ReadTable } from './readTables';

const FEWEST_FORMULAS = 3;
const SHARE_OF_FORMULAS = 4 / 5;

/**
 * Notes each constant in a column of which at least three rows and four fifths hold the same formula. A number
 * stored as text already has its own note.
 */
export function noteTypedOver(table: ReadTable): void {
  for (const amountColumn of amountColumns(table.found)) noteColumn(table, amountColumn);
}

function noteColumn({ found, rows, notes }: ReadTable, { column, label }: AmountColumn): void {
  const { grid } = found.sheet;
  if (!grid.mayHoldFormula(column, rows[0] ?? 0, rows.at(-1) ?? -1)) return;
  const rowsOfKey = new Map<number, { count: number; row: number }>();
  const constants: number[] = [];
  let filled = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const key = grid.formulaKey(row, column);
    if (key > 0) {
      const known = rowsOfKey.get(key);
      if (known) known.count++;
      else rowsOfKey.set(key, { count: 1, row });
    } else if (grid.kind(row, column) === CellKind.Number) constants.push(row);
    else continue;
    filled++;
  }
  if (constants.length === 0) return;
  for (const { count, row: example } of rowsOfKey.values()) {
    if (count < FEWEST_FORMULAS || count < filled * SHARE_OF_FORMULAS) continue;
    const formula = grid.formula(example, column) ?? '';
    for (const row of constants) {
      notes.add({ kind: 'typedOver', formula: shiftFormula(formula, row - example, 0) }, row, column, label);
    }
  }
}
