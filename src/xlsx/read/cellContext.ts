import type { FormatClass } from '../../core/sheet/grid';
import type { MemoryBudget } from '../../core/sheet/memoryBudget';
import type { SharedStrings } from './sharedStrings';

/** What the cells of every sheet of a workbook share. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly formats: readonly FormatClass[];
  readonly dateSystem: 1900 | 1904;
  readonly budget: MemoryBudget;
}
