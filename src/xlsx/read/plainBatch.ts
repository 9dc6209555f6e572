import { localAddress } from '../../core/sheet/address';
import { CellBatch } from '../../core/sheet/cellBatch';
import type { GridBuilder } from '../../core/sheet/gridBuilder';
import { PackageError } from '../problem';
import type { FormulaKeys } from './formulaKeys';

/** Cells of a sheet part on their way into the grid, with the places of their formulas among the part's bytes. */
export class PlainBatch extends CellBatch {
  formulaCount = 0;
  /** Positions in the batch. */
  readonly formulaCells: Uint32Array;
  readonly formulaStarts: Uint32Array;
  readonly formulaEnds: Uint32Array;

  constructor(
    capacity: number,
    private readonly builder: GridBuilder,
    private readonly formulas: FormulaKeys,
    private readonly sheet: string,
  ) {
    super(capacity);
    this.formulaCells = new Uint32Array(capacity);
    this.formulaStarts = new Uint32Array(capacity);
    this.formulaEnds = new Uint32Array(capacity);
  }

  /** Hands all on to the grid, and is empty then. Throws `PackageError` where a formula is damaged. */
  hand(bytes: Uint8Array): void {
    const { rows, columns, formulas, formulaCells, formulaStarts, formulaEnds } = this;
    this.builder.putCells(this);
    for (let index = 0; index < this.formulaCount; index++) {
      const cell = formulaCells[index] as number;
      const [row, column] = [rows[cell] as number, columns[cell] as number];
      const [from, to] = [formulaStarts[index] as number, formulaEnds[index] as number];
      if (!formulas.set(row, column, bytes, from, to)) {
        throw new PackageError({ kind: 'badCell', sheet: this.sheet, ref: localAddress(row, column) });
      }
    }
    this.count = 0;
    this.formulaCount = 0;
  }
}
