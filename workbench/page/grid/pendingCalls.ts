import { localAddress, quoteSheet } from '../../../src/core/sheet/address';
import { type Argument, type Result, VALUE_ERROR } from '../../functions/argument';
import type { FunctionBridge } from '../../functions/functionBridge';
import { CellError } from '../../host/state/cell';
import type { WorkbookDocument } from '../../host/state/workbookDocument';

export interface CallingCell {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What one cell's formula has asked the add-in for. */
interface CellCalls {
  readonly cell: CallingCell;
  /** By function and arguments. */
  readonly results: Map<string, Result | undefined>;
  readonly cancel: AbortController;
  /** The round in which the formula was last computed. */
  round: number;
  /** Whether the next round is there only to show what was answered. */
  answered: boolean;
}

const BUSY_RESULT = new CellError('#BUSY!');

/**
 * Calls to the add-in go on while the engine computes on: a formula that must wait shows #BUSY! and is computed
 * again when its answers are there. All calls of a round are on their way at once.
 */
export class PendingCalls {
  private readonly cells = new Map<string, CellCalls>();
  private round = 0;
  private open = 0;
  private waiting: (() => void)[] = [];

  /** @param recompute computes formulas again */
  constructor(
    private readonly bridge: FunctionBridge,
    private readonly document: WorkbookDocument,
    private readonly recompute: (cells: readonly CallingCell[]) => void,
  ) {}

  /** Calls that the add-in has not answered. */
  get pending(): number {
    return this.open;
  }

  /** The engine starts over: what is asked from now on is asked anew, unless it was just answered. */
  nextRound(): void {
    this.round++;
  }

  result(name: string, args: readonly Argument[], cell: CallingCell): Result {
    const calls = this.callsOf(cell);
    const key = `${name}(${JSON.stringify(args)})`;
    if (!calls.results.has(key)) this.ask(name, args, calls, key);
    return calls.results.get(key) ?? BUSY_RESULT;
  }

  /** Resolves when no call is open. */
  async settled(): Promise<void> {
    if (this.open > 0) await new Promise<void>((done) => this.waiting.push(done));
  }

  close(): void {
    for (const { cancel } of this.cells.values()) cancel.abort();
    this.cells.clear();
  }

  private callsOf(cell: CallingCell): CellCalls {
    const place = `${cell.sheet}!${String(cell.row)},${String(cell.column)}`;
    const known = this.cells.get(place);
    if (known && (known.round === this.round || known.answered)) {
      known.round = this.round;
      known.answered = false;
      return known;
    }
    known?.cancel.abort();
    const calls = { cell, results: new Map(), cancel: new AbortController(), round: this.round, answered: false };
    this.cells.set(place, calls);
    return calls;
  }

  private ask(name: string, args: readonly Argument[], calls: CellCalls, key: string): void {
    calls.results.set(key, undefined);
    this.open++;
    const { signal } = calls.cancel;
    this.bridge
      .call(name, args, { caller: this.addressOf(calls.cell), signal })
      // What never answers counts as failed; Excel would go on showing that it is busy.
      .catch(() => VALUE_ERROR)
      .then((result) => {
        this.open--;
        if (!signal.aborted) this.answer(calls, key, result);
        if (this.open === 0) for (const done of this.waiting.splice(0)) done();
      }, reportError);
  }

  private answer(calls: CellCalls, key: string, result: Result): void {
    calls.results.set(key, result);
    if ([...calls.results.values()].includes(undefined)) return;
    calls.answered = true;
    this.recompute([calls.cell]);
  }

  private addressOf({ sheet, row, column }: CallingCell): string {
    return `${quoteSheet(this.document.sheet(sheet)?.name ?? '')}!${localAddress(row, column)}`;
  }
}
