/** Whether the user is in the middle of typing into a cell. */
export class CellEditing {
  private finish: (() => void) | undefined;
  private finished = Promise.resolve();

  get active(): boolean {
    return this.finish !== undefined;
  }

  begin(): void {
    if (this.finish) return;
    this.finished = new Promise((done) => (this.finish = done));
  }

  end(): void {
    this.finish?.();
    this.finish = undefined;
  }

  /** Resolves when no cell is being edited. */
  get over(): Promise<void> {
    return this.finished;
  }
}
