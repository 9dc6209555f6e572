import type { CellBatch } from './cellBatch';
import type { Grid } from './grid';
import { CellKind, FORMAT_SHIFT, FormatClass, KIND_MASK } from './grid';
import { MemoryBudget } from './memoryBudget';
import { relativeFormula } from './relativeFormula';
import { TextTable } from './textTable';
import { BLOCK_BITS, BLOCK_MASK, BLOCK_ROWS, type Block, type Column } from './typedGrid';
import { type FormulaExample, TypedGrid } from './typedGrid';

const BYTES_PER_BLOCK = BLOCK_ROWS * 9 + 400;
const BYTES_PER_FORMULA_BLOCK = BLOCK_ROWS * 4 + 200;
const BYTES_PER_SLOT = 8;
const BYTES_PER_FORMULA = 300;

/**
 * Fills a grid cell by cell, in typed columns: about 9 bytes a cell, in blocks of rows that are
 * allocated when first needed, so that one cell far away costs one block. Cells may come in any
 * order; setting a cell twice keeps the later value. Throws `MemoryLimitError` over the budget.
 */
export class GridBuilder {
  private readonly columns: (Column | undefined)[] = [];
  private readonly formulaKeys = new Map<string, number>();
  private readonly examples: FormulaExample[] = [];
  private rowCount = 0;

  /** Sheets of one workbook may share the texts and the budget. */
  constructor(
    private readonly texts = new TextTable(),
    private readonly budget = new MemoryBudget(),
  ) {}

  setNumber(row: number, column: number, value: number, format: FormatClass = FormatClass.General): void {
    this.set(row, column, CellKind.Number | (format << FORMAT_SHIFT), value);
  }

  /** The empty text, which a formula may give (`=IF(…,"",…)`), shows nothing and is a blank cell. */
  setText(row: number, column: number, value: string): void {
    this.setInterned(row, column, this.texts.intern(value));
  }

  /** For readers that fill the table of texts themselves: the index of a text in it. */
  setInterned(row: number, column: number, index: number): void {
    const blank = this.texts.texts[index] === '';
    this.set(row, column, blank ? CellKind.Blank : CellKind.Text, index);
  }

  /** The same for numbers and texts of many cells at once. */
  putCells({ count, rows, columns, kinds, values }: CellBatch): void {
    const { texts } = this.texts;
    for (let index = 0; index < count; index++) {
      const row = rows[index] as number;
      const at = row & BLOCK_MASK;
      const value = values[index] as number;
      let kind = kinds[index] as number;
      if (kind === CellKind.Text && texts[value] === '') kind = CellKind.Blank;
      const block = this.blockFor(row, columns[index] as number);
      if (block.kinds[at] === CellKind.Blank) block.filled += 1;
      block.kinds[at] = kind;
      block.values[at] = value;
      block.seen |= 1 << (kind & KIND_MASK);
    }
  }

  setBoolean(row: number, column: number, value: boolean): void {
    this.set(row, column, CellKind.Boolean, value ? 1 : 0);
  }

  /** @param code `#REF!`, `#NAME?` … */
  setError(row: number, column: number, code: string): void {
    this.set(row, column, CellKind.Error, this.texts.intern(code));
  }

  /** @param formula with its leading `=`. The cell's value is set by the other methods. */
  setFormula(row: number, column: number, formula: string): void {
    const relative = relativeFormula(formula, row, column);
    let key = this.formulaKeys.get(relative);
    if (key === undefined) {
      this.budget.take(BYTES_PER_FORMULA + relative.length + formula.length);
      key = this.examples.push({ text: formula, row, column });
      this.formulaKeys.set(relative, key);
    }
    this.setFormulaKey(row, column, key);
  }

  /** For shared formulas of a file: a key from an earlier cell. */
  setFormulaKey(row: number, column: number, key: number): void {
    const block = this.blockFor(row, column);
    if (!block.formulas) {
      this.budget.take(BYTES_PER_FORMULA_BLOCK);
      block.formulas = new Uint32Array(BLOCK_ROWS);
    }
    block.formulas[row & BLOCK_MASK] = key;
  }

  /** The key that `setFormula` gave the cell; 0 where there is none. */
  formulaKeyAt(row: number, column: number): number {
    return this.columns[column]?.[row >> BLOCK_BITS]?.formulas?.[row & BLOCK_MASK] ?? 0;
  }

  intern(text: string): number {
    return this.texts.intern(text);
  }

  /** The finished grid. The builder is not to be used afterwards. */
  build(): Grid {
    this.formulaKeys.clear();
    return new TypedGrid(this.columns, this.texts.texts, this.examples, this.rowCount);
  }

  private set(row: number, column: number, kind: number, value: number): void {
    const block = this.blockFor(row, column);
    if (block.kinds[row & BLOCK_MASK] === CellKind.Blank) block.filled += 1;
    block.kinds[row & BLOCK_MASK] = kind;
    block.seen |= 1 << (kind & KIND_MASK);
    block.values[row & BLOCK_MASK] = value;
  }

  private blockFor(row: number, column: number): Block {
    if (row >= this.rowCount) this.rowCount = row + 1;
    // Reading beyond the end of an array, even once, makes every later read slower.
    const blocks = column < this.columns.length ? this.columns[column] : undefined;
    const index = row >> BLOCK_BITS;
    const found = blocks && index < blocks.length ? blocks[index] : undefined;
    return found ?? this.addBlock(index, column);
  }

  private addBlock(index: number, column: number): Block {
    while (this.columns.length <= column) this.columns.push(undefined);
    const blocks = (this.columns[column] ??= []);
    this.budget.take(BYTES_PER_BLOCK + BYTES_PER_SLOT * Math.max(0, index + 1 - blocks.length));
    while (blocks.length <= index) blocks.push(undefined);
    const block = {
      kinds: new Uint8Array(BLOCK_ROWS),
      values: new Float64Array(BLOCK_ROWS),
      formulas: undefined,
      seen: 0,
      filled: 0,
    };
    blocks[index] = block;
    return block;
  }
}
