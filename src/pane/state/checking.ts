import type { WorkbookPort } from '../../excel/port';
import { loadCheck } from './later';
import type { PaneHost } from './paneHost';
import type { MemoryKeeper } from './memoryKeeper';
import type { Progress } from './paneState';
import { problemOf } from './problemOf';
import { countFindings } from './selectors/counts';
import { progressShare } from './selectors/progressShare';
import type { Store } from './store';

/** Quicker checks end before a screen reader could say how far they are. */
const TELLS_AFTER_MS = 1000;
const TOLD = [75, 50, 25];

/** Runs one check at a time and puts what comes of it into the state. */
export class Checking {
  private running: Promise<void> | undefined;
  private abort = new AbortController();

  constructor(
    private readonly port: WorkbookPort,
    private readonly store: Store,
    private readonly memory: MemoryKeeper,
    private readonly host: PaneHost,
  ) {}

  /** A check that is asked for while one runs is that one. */
  run(by: 'officer' | 'itself' = 'officer'): Promise<void> {
    this.running ??= this.once(by).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** A check of the workbook as it is now: one that is running may have read it before. */
  async anew(): Promise<void> {
    await this.running;
    await this.run();
  }

  cancel(): void {
    this.abort.abort();
  }

  private async once(by: 'officer' | 'itself'): Promise<void> {
    const { store, host } = this;
    this.abort = new AbortController();
    const tell = this.teller();
    store.dispatch({ type: 'checking', by });
    try {
      const { checkWorkbook } = await loadCheck();
      const checked = await checkWorkbook({
        port: this.port,
        memory: await this.memory.recall(),
        now: host.now,
        rest: host.rest,
        signal: this.abort.signal,
        onProgress: (progress) => {
          store.dispatch({ type: 'progressed', progress });
          tell(progress);
        },
      });
      store.dispatch({ type: 'finished', checked });
      const { error, warning, notice } = countFindings(checked.result.findings);
      const plans = checked.result.plans.length;
      const message = { kind: 'checked', plans, errors: error, warnings: warning, notices: notice } as const;
      store.dispatch({ type: 'said', message });
      // What is remembered only saves work: a workbook that cannot keep it is checked all the same.
      await this.memory.noteCheck(checked).catch(() => undefined);
    } catch (error) {
      this.ended(error);
    }
  }

  private ended(error: unknown): void {
    const problem = problemOf(error);
    if (problem.kind === 'cancelled') {
      this.store.dispatch({ type: 'cancelled' });
      this.store.dispatch({ type: 'said', message: { kind: 'cancelled' }, toast: true });
      return;
    }
    this.store.dispatch({ type: 'failed', problem, failed: 'check' });
    this.store.dispatch({ type: 'said', message: { kind: 'problem', problem, failed: 'check' }, assertive: true });
  }

  private teller(): (progress: Progress) => void {
    const started = this.host.now().getTime();
    let told = 0;
    return (progress) => {
      const percent = TOLD.find((mark) => progressShare(progress) * 100 >= mark) ?? 0;
      if (percent <= told || this.host.now().getTime() - started < TELLS_AFTER_MS) return;
      told = percent;
      this.store.dispatch({ type: 'said', message: { kind: 'progress', percent } });
    };
  }
}
