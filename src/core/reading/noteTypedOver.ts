import { CellKind, KIND_MASK } from '../sheet/grid';
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

/** A formula with the first row that holds it. */
interface Formula {
  readonly key: number;
  readonly row: number;
  count: number;
}

function noteColumn({ found, rows, notes }: ReadTable, { column, label }: AmountColumn): void {
  const { grid } = found.sheet;
  const [top = 0, bottom = -1] = [rows[0], rows.at(-1)];
  const keys = grid.formulaKeys(column, top, bottom);
  if (!keys) return;
  const kinds = grid.kindBytes(column, top, bottom);
  const formulas = new Map<number, Formula>();
  // Rows below each other mostly hold the same formula.
  let last: Formula = { key: 0, row: -1, count: 0 };
  const constants: number[] = [];
  let filled = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const key = keys[row - top] as number;
    if (key > 0) {
      if (key !== last.key) {
        last = formulas.get(key) ?? { key, row, count: 0 };
        formulas.set(key, last);
      }
      last.count++;
    } else if (((kinds[row - top] as number) & KIND_MASK) === CellKind.Number) constants.push(row);
    else continue;
    filled++;
  }
  if (constants.length === 0) return;
  for (const { count, row: example } of formulas.values()) {
    if (count < FEWEST_FORMULAS || count < filled * SHARE_OF_FORMULAS) continue;
    const formula = grid.formula(example, column) ?? '';
    for (const row of constants) {
      notes.add({ kind: 'typedOver', formula: shiftFormula(formula, row - example, 0) }, row, column, label);
    }
  }
}
