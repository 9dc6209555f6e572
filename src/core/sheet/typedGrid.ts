import type { Grid } from './grid';
import { CellKind, FORMAT_SHIFT, KIND_MASK, type FormatClass } from './grid';
import { shiftFormula } from './relativeFormula';

export const BLOCK_BITS = 9;
export const BLOCK_ROWS = 1 << BLOCK_BITS;
export const BLOCK_MASK = BLOCK_ROWS - 1;

/** The cells of one column in `BLOCK_ROWS` consecutive rows. */
export interface Block {
  /** Kind in the low three bits, format class above them. */
  readonly kinds: Uint8Array;
  /** The number, or the index of the text. */
  readonly values: Float64Array;
  formulas: Uint32Array | undefined;
  /** One bit for each kind that a cell has been set to. */
  seen: number;
  /** Cells that have been set. */
  filled: number;
}

export type Column = (Block | undefined)[];

export interface FormulaExample {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export class TypedGrid implements Grid {
  constructor(
    private readonly columns: readonly (Column | undefined)[],
    readonly texts: readonly string[],
    private readonly examples: readonly FormulaExample[],
    readonly rowCount: number,
  ) {}

  get columnCount(): number {
    return this.columns.length;
  }

  kind(row: number, column: number): CellKind {
    return (this.bits(row, column) & KIND_MASK) as CellKind;
  }

  number(row: number, column: number): number {
    const kind = this.kind(row, column);
    if (kind !== CellKind.Number && kind !== CellKind.Boolean) return NaN;
    return this.value(row, column);
  }

  text(row: number, column: number): string {
    return this.texts[this.textIndex(row, column)] ?? '';
  }

  textIndex(row: number, column: number): number {
    const kind = this.kind(row, column);
    return kind === CellKind.Text || kind === CellKind.Error ? this.value(row, column) : 0;
  }

  mayHold(kind: CellKind, column: number, top: number, bottom: number): boolean {
    const blocks = this.columns[column];
    for (let index = top >> BLOCK_BITS; index <= bottom >> BLOCK_BITS; index++) {
      const block = blocks?.[index];
      if (kind === CellKind.Blank && (block?.filled ?? 0) < BLOCK_ROWS) return true;
      if (((block?.seen ?? 0) >> kind) & 1) return true;
    }
    return false;
  }

  format(row: number, column: number): FormatClass {
    return (this.bits(row, column) >> FORMAT_SHIFT) as FormatClass;
  }

  kindBytes(column: number, top: number, bottom: number): Uint8Array {
    const kinds = new Uint8Array(Math.max(0, bottom - top + 1));
    this.copy(column, top, bottom, (block, from, to, at) => kinds.set(block.kinds.subarray(from, to), at));
    return kinds;
  }

  values(column: number, top: number, bottom: number): Float64Array {
    const values = new Float64Array(Math.max(0, bottom - top + 1));
    this.copy(column, top, bottom, (block, from, to, at) => values.set(block.values.subarray(from, to), at));
    return values;
  }

  formulaKeys(column: number, top: number, bottom: number): Uint32Array | undefined {
    if (!this.mayHoldFormula(column, top, bottom)) return undefined;
    const keys = new Uint32Array(Math.max(0, bottom - top + 1));
    this.copy(column, top, bottom, ({ formulas }, from, to, at) => {
      if (formulas) keys.set(formulas.subarray(from, to), at);
    });
    return keys;
  }

  formulaKey(row: number, column: number): number {
    return this.block(row, column)?.formulas?.[row & BLOCK_MASK] ?? 0;
  }

  formula(row: number, column: number): string | undefined {
    const example = this.examples[this.formulaKey(row, column) - 1];
    return example && shiftFormula(example.text, row - example.row, column - example.column);
  }

  formulas(): readonly string[] {
    return this.examples.map((example) => example.text);
  }

  /** Quick, and sometimes true without cause. */
  private mayHoldFormula(column: number, top: number, bottom: number): boolean {
    const blocks = this.columns[column];
    for (let index = top >> BLOCK_BITS; index <= bottom >> BLOCK_BITS; index++) {
      if (blocks?.[index]?.formulas) return true;
    }
    return false;
  }

  /** Goes through the blocks of a column: their cells `from` to before `to` are those from `at` on. */
  private copy(
    column: number,
    top: number,
    bottom: number,
    take: (block: Block, from: number, to: number, at: number) => void,
  ): void {
    const blocks = this.columns[column] ?? [];
    const last = Math.min(bottom >> BLOCK_BITS, blocks.length - 1);
    for (let index = top >> BLOCK_BITS; index <= last; index++) {
      const block = blocks[index];
      const first = index << BLOCK_BITS;
      const from = Math.max(top - first, 0);
      if (block) take(block, from, Math.min(bottom - first + 1, BLOCK_ROWS), first + from - top);
    }
  }

  private block(row: number, column: number): Block | undefined {
    return this.columns[column]?.[row >> BLOCK_BITS];
  }

  private bits(row: number, column: number): number {
    return this.block(row, column)?.kinds[row & BLOCK_MASK] ?? 0;
  }

  private value(row: number, column: number): number {
    return this.block(row, column)?.values[row & BLOCK_MASK] ?? 0;
  }
}
