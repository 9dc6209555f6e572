import { type Argument, type CellRows, isCells, type Result } from '../functions/argument';
import type { CallOptions } from '../functions/functionBridge';
import type { HostSettings } from '../host/settings';
import { CellError } from '../host/state/cell';
import type { ChangeSet } from '../host/state/change';
import type { Rect } from '../host/state/rect';
import type { WorkbookDocument } from '../host/state/workbookDocument';
import type { CalcEngine } from './calcEngine';
import { DocumentFormulas } from './documentFormulas';
import { type CallRequest, evaluate, type Evaluation } from './evaluate';
import { type FormulaCell, type Place, placeName } from './formulaCell';
import { Pending } from './pending';
import { readReference } from './readReference';
import { writeResult } from './spill';

/** What the engine needs of the bridge to the add-in's functions. */
export interface Functions {
  has(name: string): boolean;
  call(name: string, args: readonly Argument[], options: CallOptions): Promise<Result>;
}

interface Outcome {
  readonly cell: FormulaCell;
  readonly rows: CellRows;
}

interface LateOutcome extends Outcome {
  /** Aborted when the formula or what it reads was edited since. */
  readonly signal: AbortSignal;
}

/** A formula that was computed this often since the last edit feeds itself through what it spills. */
const MANY_ROUNDS = 8;

/**
 * A small engine for tests: custom functions, SUM, operators and references, with spills. Other formulas keep
 * the value they have, or show #NAME?. Those without custom functions are computed before the edit's own
 * request is answered, the others when the add-in has answered.
 */
export class SmallCalc implements CalcEngine {
  private readonly formulas: DocumentFormulas;
  private readonly work: Pending;
  private readonly finished: LateOutcome[] = [];
  private isForced = false;
  private failure: unknown;
  private waiters: (() => void)[] = [];
  private readonly stopListening: () => void;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly settings: HostSettings,
    private readonly functions: Functions,
  ) {
    this.formulas = new DocumentFormulas(document, (name) => functions.has(name));
    this.work = new Pending(this.formulas.index);
    this.work.add(this.formulas.readAll());
    this.stopListening = document.listen((set) => {
      this.changed(set);
    });
    this.advance();
  }

  get notComputed(): ReadonlyMap<string, string> {
    return this.formulas.index.notComputed;
  }

  get state(): 'Done' | 'Calculating' | 'Pending' {
    if (this.work.running > 0) return 'Calculating';
    return this.work.waiting.size > 0 ? 'Pending' : 'Done';
  }

  async settled(): Promise<void> {
    while (this.state === 'Calculating') await new Promise<void>((done) => this.waiters.push(done));
    const { failure } = this;
    this.failure = undefined;
    if (failure !== undefined) throw failure as Error;
  }

  recalculate(): void {
    this.formulas.readAll();
    this.work.restart(this.formulas.index.all());
    this.isForced = true;
    this.advance();
  }

  close(): void {
    this.stopListening();
    this.work.restart([]);
  }

  private changed(set: ChangeSet): void {
    if (set.source === 'calculation') return;
    const { gone, entered, touched } = this.formulas.follow(set);
    this.work.forget(gone);
    this.work.startOver();
    this.work.add(entered);
    this.work.addReaders(touched);
    this.advance();
  }

  /** Computes all that can be computed now. */
  private advance(): void {
    if (this.isForced || this.document.state.calculationMode !== 'Manual') {
      for (let ready = this.work.ready(); ready.length > 0; ready = this.work.ready()) {
        this.write(ready.flatMap((cell) => this.start(cell)));
      }
    }
    if (this.state === 'Calculating') return;
    this.isForced = false;
    for (const done of this.waiters.splice(0)) done();
  }

  /** Starts one formula: its outcome where no custom function is needed, or nothing yet. */
  private start(cell: FormulaCell): Outcome[] {
    const isCircular = this.work.feedItself.has(cell) || cell.rounds++ >= MANY_ROUNDS;
    this.formulas.index.refuse(cell.sheet, cell.row, cell.column, isCircular ? 'a circular reference' : undefined);
    if (isCircular) return [{ cell, rows: [[0]] }];
    const evaluation = evaluate(cell.node, {
      settings: this.settings,
      read: (reference) => readReference(cell.targets.get(reference), reference.rect),
    });
    const step = evaluation.next();
    if (step.done) return [{ cell, rows: rowsOf(step.value) }];
    void this.finish(cell, evaluation, step.value);
    return [];
  }

  private async finish(cell: FormulaCell, evaluation: Evaluation, first: CallRequest): Promise<void> {
    const signal = this.work.begin(cell);
    const caller = placeName(cell.sheet, cell.row, cell.column);
    let rows: CellRows | undefined;
    try {
      for (let request = first; !rows;) {
        const result = await this.functions.call(request.name, request.args, { caller, signal });
        const step = evaluation.next(result);
        if (step.done) rows = rowsOf(step.value);
        else request = step.value;
      }
    } catch (error) {
      if (signal.aborted) return;
      this.failure ??= error;
      rows = [[new CellError('#BUSY!')]];
    }
    // Answers come many in one message: they are written together.
    if (this.finished.push({ cell, rows, signal }) === 1) setTimeout(() => this.writeFinished(), 0);
  }

  private writeFinished(): void {
    const current = this.finished.splice(0).filter(({ signal }) => !signal.aborted);
    for (const { cell } of current) this.work.end(cell);
    this.write(current);
    this.advance();
  }

  private write(outcomes: readonly Outcome[]): void {
    if (outcomes.length === 0) return;
    this.document.transact('calculation', () => {
      const changed = outcomes.flatMap(({ cell, rows }): Place[] =>
        writeResult(this.document, cell, rows).map((rect: Rect) => ({ sheet: cell.sheet, rect })),
      );
      this.work.addReaders(changed);
    });
  }
}

/** What stands in the cells: a single value, or rows. */
function rowsOf(value: Argument): CellRows {
  return isCells(value) ? value.rows : [[value ?? null]];
}
