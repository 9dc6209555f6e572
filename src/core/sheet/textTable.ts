import { MemoryBudget } from './memoryBudget';

const BYTES_PER_TEXT = 40;

/** The texts of a workbook, each kept once; the sheets of one workbook may share a table. */
export class TextTable {
  readonly texts: string[] = [''];
  private readonly index = new Map<string, number>();

  constructor(private readonly budget = new MemoryBudget()) {}

  /** Adds a text without looking for an equal one: for tables whose texts are known to differ. */
  add(text: string): number {
    this.budget.take(text.length + BYTES_PER_TEXT);
    return this.texts.push(text) - 1;
  }

  intern(text: string): number {
    let index = this.index.get(text);
    if (index === undefined) {
      index = this.add(text);
      this.budget.take(BYTES_PER_TEXT);
      this.index.set(text, index);
    }
    return index;
  }

  /** Frees what only `intern` needs. */
  close(): void {
    this.index.clear();
  }
}
