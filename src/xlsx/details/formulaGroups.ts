import { fillFormula } from '../formulas/fillFormula';
import type { ArrayDetails } from './sheetDetails';
import { parseIndex } from '../read/numberBytes';
import { matches } from '../read/tagBytes';
import type { CellPlace, RowWalk } from '../sheet/rowWalk';
import { wideArea } from '../sheet/areasOf';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of one sheet that reach beyond their own cell. Cells are shown to it in the file's order. */
export class FormulaGroups {
  readonly arrays: ArrayDetails[] = [];
  private readonly masters = new Map<number, Master>();

  constructor(
    private readonly walk: RowWalk,
    private readonly bytes: Uint8Array,
    private readonly sheet: string,
    private readonly textOf: (cell: CellPlace) => string,
  ) {}

  /** The cell's formula without `=`, a dependant's written out; undefined where it has none. */
  formulaOf(cell: CellPlace): string | undefined {
    const { formula } = cell;
    if (!formula) return undefined;
    const { walk, bytes } = this;
    const type = walk.attribute(formula.from, formula.tagTo, 't');
    if (type && matches(bytes, type[0], 'shared')) return this.shared(cell);
    if (type && matches(bytes, type[0], 'array')) {
      this.addArray(cell, walk.attribute(cell.from, cell.tagTo, 'cm') ? 'spill' : 'array');
    }
    if (type && matches(bytes, type[0], 'dataTable')) {
      this.addArray(cell, 'dataTable');
      return undefined;
    }
    const text = this.textOf(cell);
    return text === '' ? undefined : text;
  }

  /** The number of the shared formula that the cell belongs to. */
  sharedIndex({ formula }: CellPlace): number | undefined {
    const type = formula && this.walk.attribute(formula.from, formula.tagTo, 't');
    if (!type || !matches(this.bytes, type[0], 'shared')) return undefined;
    const index = this.walk.attribute(formula.from, formula.tagTo, 'si');
    return index ? parseIndex(this.bytes, index[0], index[1]) : undefined;
  }

  private shared(cell: CellPlace): string | undefined {
    const index = this.sharedIndex(cell) ?? -1;
    const { row, column } = cell;
    const text = this.textOf(cell);
    if (text !== '') {
      this.masters.set(index, { row, column, formula: text });
      return text;
    }
    const master = this.masters.get(index);
    return master && fillFormula(master.formula, row - master.row, column - master.column);
  }

  private addArray(cell: CellPlace, kind: ArrayDetails['kind']): void {
    const ref = cell.formula && this.walk.attribute(cell.formula.from, cell.formula.tagTo, 'ref');
    const { row, column } = cell;
    const own = { sheet: this.sheet, top: row, left: column, bottom: row, right: column };
    const area = ref && wideArea(new TextDecoder().decode(this.bytes.subarray(...ref)), this.sheet);
    this.arrays.push({ area: area ?? own, kind });
  }
}
