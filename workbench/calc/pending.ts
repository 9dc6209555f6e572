import type { FormulaCell, Place } from './formulaCell';
import type { FormulaIndex } from './formulaIndex';

/** Formulas that wait to be computed, and those that are just being computed. */
export class Pending {
  readonly waiting = new Set<FormulaCell>();
  /** Formulas that read their own result, found since the last edit. */
  readonly feedItself = new Set<FormulaCell>();
  private readonly begun = new Map<FormulaCell, AbortController>();

  constructor(private readonly index: FormulaIndex) {}

  get running(): number {
    return this.begun.size;
  }

  /** Lets formulas wait, and all that read their results. What is being computed of them is cancelled. */
  add(cells: Iterable<FormulaCell>): void {
    for (let next = cells; ;) {
      const added: Place[] = [];
      for (const cell of next) {
        if (this.waiting.has(cell)) continue;
        this.cancel(cell);
        this.waiting.add(cell);
        added.push({ sheet: cell.sheet, rect: cell.extent });
      }
      if (added.length === 0) return;
      next = this.index.readersOf(added);
    }
  }

  addReaders(places: readonly Place[]): void {
    if (places.length > 0) this.add(this.index.readersOf(places));
  }

  /** After an edit a circle may be none any more. */
  startOver(): void {
    this.feedItself.clear();
    for (const cell of this.index.all()) cell.rounds = 0;
  }

  restart(cells: Iterable<FormulaCell>): void {
    this.forget(new Set([...this.begun.keys(), ...this.waiting]));
    this.feedItself.clear();
    this.add(cells);
  }

  forget(cells: ReadonlySet<FormulaCell>): void {
    for (const cell of cells) {
      this.cancel(cell);
      this.waiting.delete(cell);
    }
  }

  begin(cell: FormulaCell): AbortSignal {
    const controller = new AbortController();
    this.begun.set(cell, controller);
    return controller.signal;
  }

  end(cell: FormulaCell): void {
    this.begun.delete(cell);
  }

  /**
   * Takes the formulas that need not wait for others. When all wait for one another, those that read their
   * own result are taken, and {@link feedItself} has them.
   */
  ready(): FormulaCell[] {
    const open = new Set([...this.waiting, ...this.begun.keys()]);
    const ready = [...this.waiting].filter((cell) => this.index.sourcesOf(cell, open).next().done === true);
    if (ready.length === 0 && this.begun.size === 0) {
      for (const cell of this.waiting) if (this.readsItself(cell)) ready.push(cell);
      for (const cell of ready) this.feedItself.add(cell);
    }
    for (const cell of ready) this.waiting.delete(cell);
    return ready;
  }

  private readsItself(cell: FormulaCell): boolean {
    const seen = new Set<FormulaCell>();
    const next = [cell];
    for (let at = next.pop(); at; at = next.pop()) {
      for (const source of this.index.sourcesOf(at, this.waiting)) {
        if (source === cell) return true;
        if (!seen.has(source)) next.push(source);
        seen.add(source);
      }
    }
    return false;
  }

  private cancel(cell: FormulaCell): void {
    this.begun.get(cell)?.abort(new Error('The formula or what it reads was edited.'));
    this.begun.delete(cell);
  }
}
