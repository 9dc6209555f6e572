import { type OfficeGlobals, supports } from '../office';
import type { Waiting } from '../port';
import type { Tuning } from '../tuning';
import { watchForCellEdit } from './cellEditWatch';
import { behaviourOf } from './errorAnswers';
import { pause, throwIfAborted, unlessAborted } from './pause';
import { problemFrom } from './problemFrom';

/** `merged`: all of it is one undo step. */
export type Batch<T> = (context: Excel.RequestContext, merged: boolean) => Promise<T>;

export interface CallOptions {
  /** May be carried out twice: reads, and writes that give the same cells the same contents. */
  readonly repeatable?: boolean;
  /** All writes are one undo step, where Excel can. */
  readonly mergeUndo?: boolean;
  /** The sheet it is about, for the words of an error. */
  readonly sheet?: string;
  readonly signal?: AbortSignal | undefined;
  readonly onWaiting?: ((waiting: Waiting | undefined) => void) | undefined;
}

type Tell = (waiting: Waiting | undefined) => void;

/** The one way to the workbook: every call waits, tries again or fails as the table of errors says. */
export class WorkbookCalls {
  private readonly listeners = new Set<Tell>();

  constructor(
    readonly office: OfficeGlobals,
    readonly tuning: Tuning,
  ) {}

  /** Whether several writes can be one undo step. */
  get mergesUndo(): boolean {
    return supports(this.office, '1.20');
  }

  onWaiting(listener: Tell): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Throws a `WorkbookProblem`. */
  async run<T>(batch: Batch<T>, options: CallOptions = {}): Promise<T> {
    const tell = this.teller(options);
    try {
      return await this.untilDone(batch, options, tell);
    } finally {
      tell(undefined);
    }
  }

  private async untilDone<T>(batch: Batch<T>, options: CallOptions, tell: Tell): Promise<T> {
    const { signal, repeatable, sheet } = options;
    let mergeUndo = (options.mergeUndo ?? false) && this.mergesUndo;
    for (let failures = 0; ;) {
      throwIfAborted(signal);
      try {
        return await this.attempt(batch, { mergeUndo, tell, signal });
      } catch (error) {
        const problem = problemFrom(error, sheet);
        const { answer } = behaviourOf(problem.details.code ?? '');
        if (answer === 'waitForCell') {
          tell({ for: 'cellEdit' });
          await pause(this.tuning.noticeAfter, signal);
        } else if (answer === 'ungrouped' && mergeUndo && repeatable) {
          mergeUndo = false;
        } else {
          const wait = repeatable ? this.waitBefore(answer, failures++) : undefined;
          if (wait === undefined) throw problem;
          if (answer === 'backOff') tell({ for: 'busy', seconds: wait / 1000 });
          await pause(wait, signal);
          tell(undefined);
        }
      }
    }
  }

  private async attempt<T>(
    batch: Batch<T>,
    call: { readonly mergeUndo: boolean; readonly tell: Tell; readonly signal: AbortSignal | undefined },
  ): Promise<T> {
    const stop = watchForCellEdit(this.office, this.tuning.noticeAfter, (isEditing) => {
      call.tell(isEditing ? { for: 'cellEdit' } : undefined);
    });
    try {
      const options = { delayForCellEdit: true, ...(call.mergeUndo && { mergeUndoGroup: true }) };
      const merged = (context: Excel.RequestContext): Promise<T> => batch(context, call.mergeUndo);
      return await unlessAborted(this.office.Excel.run(options, merged), call.signal);
    } finally {
      stop();
    }
  }

  /** Milliseconds before another try; undefined where there is to be none. */
  private waitBefore(answer: string, failures: number): number | undefined {
    if (answer === 'backOff') return this.tuning.backOff[failures];
    return answer === 'onceMore' && failures === 0 ? this.tuning.refocus : undefined;
  }

  /** Says each thing once, and nothing where nobody was told to wait. */
  private teller({ onWaiting }: CallOptions): Tell {
    let last: Waiting | undefined;
    return (waiting) => {
      if (waiting?.for === last?.for && waiting?.seconds === last?.seconds) return;
      last = waiting;
      onWaiting?.(waiting);
      for (const listener of [...this.listeners]) listener(waiting);
    };
  }
}
