import type { FormatClass } from '../../core/sheet/grid';
import { formatClass } from '../../core/sheet/formatClass';
import { GridBuilder } from '../../core/sheet/gridBuilder';
import type { MemoryBudget } from '../../core/sheet/memoryBudget';
import type { TextTable } from '../../core/sheet/textTable';
import type { Block } from './outlineTypes';

/** The cells of a block as Excel gives them. */
export interface CellBlock {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** Fills the grid of one sheet as the reader of files does. */
export class SheetFiller {
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly builder: GridBuilder;

  /** @param formats the classes of number formats that were met before, shared by the sheets */
  constructor(
    texts: TextTable,
    budget: MemoryBudget,
    private readonly formats: Map<string, FormatClass>,
  ) {
    this.builder = new GridBuilder(texts, budget);
  }

  fill({ row: top, column: left }: Block, { values, formulas, numberFormat, valueTypes }: CellBlock): void {
    values.forEach((line, index) => {
      const row = top + index;
      const [formulaLine = [], formatLine = [], typeLine = []] = [
        formulas[index],
        numberFormat[index],
        valueTypes[index],
      ];
      line.forEach((value, offset) => {
        const column = left + offset;
        this.setValue(row, column, value, formatLine[offset], typeLine[offset] === 'Error');
        const formula = formulaLine[offset];
        // A text may spell a formula; only a formula's result differs from it.
        if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
          this.builder.setFormula(row, column, formula);
        }
      });
    });
  }

  private setValue(row: number, column: number, value: unknown, format: unknown, isError: boolean): void {
    const { builder } = this;
    if (typeof value === 'number') builder.setNumber(row, column, value, this.classOf(String(format)));
    else if (typeof value === 'boolean') builder.setBoolean(row, column, value);
    else if (typeof value !== 'string' || value === '') return;
    else if (isError) builder.setError(row, column, value);
    else builder.setText(row, column, value);
  }

  private classOf(code: string): FormatClass {
    const known = this.formats.get(code) ?? formatClass(code);
    this.formats.set(code, known);
    return known;
  }
}
