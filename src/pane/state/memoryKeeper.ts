import type { WorkbookMemory, WorkbookPort } from '../../excel/port';
import type { Checked } from './paneState';
import type { Store } from './store';

/** Keeps what is remembered in the workbook and in the state the same. */
export class MemoryKeeper {
  private read = false;

  constructor(
    private readonly port: Pick<WorkbookPort, 'recall' | 'remember'>,
    private readonly store: Store,
    private readonly version: string,
  ) {}

  /** Never writes over what could not be read: until it has been read once, each call tries again. */
  async recall(): Promise<WorkbookMemory> {
    if (!this.read) {
      const memory = await this.port.recall();
      this.read = true;
      this.store.dispatch({ type: 'remembered', memory });
    }
    return this.store.state().memory;
  }

  /** What the workbook does not take is not remembered either. */
  async change(change: Partial<WorkbookMemory>): Promise<void> {
    const before = await this.recall();
    const memory = { ...before, ...change };
    this.store.dispatch({ type: 'remembered', memory });
    try {
      await this.port.remember(memory);
    } catch (error) {
      if (this.store.state().memory === memory) this.store.dispatch({ type: 'remembered', memory: before });
      throw error;
    }
  }

  /** Keeps what the officer says about how the workbook is read. */
  async keepReading(change: (memory: WorkbookMemory) => WorkbookMemory): Promise<true> {
    await this.change(change(await this.recall()));
    this.store.dispatch({ type: 'said', message: { kind: 'readingKept' }, toast: true, held: true });
    return true;
  }

  /** The workbook is written to only where the check says something new. */
  async noteCheck({ at, fingerprint, result }: Checked): Promise<void> {
    const { lastCheck } = this.store.state().memory;
    const open = result.findings.filter(({ waiver }) => !waiver);
    const errors = open.filter(({ severity }) => severity === 'error').length;
    const warnings = open.filter(({ severity }) => severity === 'warning').length;
    const next = { at, fingerprint: fingerprint.hash, errors, warnings, version: this.version };
    if (lastCheck && JSON.stringify({ ...lastCheck, at }) === JSON.stringify(next)) return;
    await this.change({ lastCheck: next });
  }
}
