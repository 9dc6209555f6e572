/** Thrown when what is being built would need more memory than the budget allows. */
export class MemoryLimitError extends Error {
  override name = 'MemoryLimitError';

  constructor() {
    super('The workbook needs more memory than is allowed.');
  }
}

/** An upper bound on what may be allocated for one workbook, counted in bytes as it is built. */
export class MemoryBudget {
  constructor(private left = 640 * 2 ** 20) {}

  take(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) throw new MemoryLimitError();
  }
}
