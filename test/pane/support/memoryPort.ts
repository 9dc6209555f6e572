import type { SheetDocument, WorkbookAddition } from '../../../src/core/document/sheetDocument';
import type { Fix } from '../../../src/core/findings';
import { formatAddress, type Area, type Cell } from '../../../src/core/sheet/address';
import type { Workbook } from '../../../src/core/sheet/workbook';
import {
  WorkbookProblem,
  type Environment,
  type FixOutcome,
  type NewWaiver,
  type ProblemKind,
  type ReadOptions,
  type ReadResult,
  type Selection,
  type Waiting,
  type WorkbookChange,
  type WorkbookMemory,
  type WorkbookPort,
  type WrittenSheets,
} from '../../../src/excel/port';

const DANISH: Environment = {
  language: 'da-DK',
  separators: { decimal: ',', thousands: '.', list: ';' },
  theme: undefined,
  platform: 'test',
  mergesUndo: true,
};

/** A workbook of a test behind the pane's port: what is asked of it is kept, and what it answers can be set. */
export class MemoryPort implements WorkbookPort {
  readonly environment: Environment;
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  memory: WorkbookMemory = { mappings: [], accepted: [], choices: {} };
  fixOutcome: FixOutcome = { applied: true, undoSteps: 1 };
  /** Sheets a summary gets, where it is to be other than asked for. */
  sheetNames: readonly string[] | undefined;
  written: WorkbookAddition | undefined;
  added: readonly SheetDocument[] = [];
  waivers: NewWaiver[] = [];
  /** Kinds with which the next calls fail, by method. */
  readonly failing = new Map<string, ProblemKind>();
  /** Held reads answer when they are let go. */
  private held: (() => void) | undefined;
  private holding = false;
  private readonly changes = new Set<(change: WorkbookChange) => void>();
  private readonly selections = new Set<(selection: Selection) => void>();
  private readonly waits = new Set<(waiting: Waiting | undefined) => void>();

  constructor(
    public workbook: Workbook,
    environment: Partial<Environment> = {},
  ) {
    this.environment = { ...DANISH, ...environment };
  }

  /** Reads from now on wait until `letGo`. */
  hold(): void {
    this.holding = true;
  }

  letGo(): void {
    this.holding = false;
    this.held?.();
  }

  /** The officer edits cells. */
  edit(sheet: string, area?: Area, cells = 1): void {
    for (const listener of this.changes) listener({ sheet, cells, by: 'officer', ...(area && { area }) });
  }

  wait(waiting: Waiting | undefined): void {
    for (const listener of this.waits) listener(waiting);
  }

  select(selection: Selection): void {
    for (const listener of this.selections) listener(selection);
  }

  async read({ signal, onProgress }: ReadOptions = {}): Promise<ReadResult> {
    this.ask('read');
    const { sheets } = this.workbook;
    onProgress?.({ sheets: sheets.length, cellsRead: 0, cells: 100 });
    if (this.holding) {
      await new Promise<void>((resolve) => {
        this.held = resolve;
        signal?.addEventListener('abort', () => {
          resolve();
        });
      });
    }
    if (signal?.aborted) throw new WorkbookProblem('cancelled');
    onProgress?.({ sheets: sheets.length, cellsRead: 100, cells: 100 });
    return { workbook: this.workbook, fileName: 'portefoelje.xlsx', unread: [] };
  }

  goTo(place: Cell | Area): Promise<void> {
    return this.done(`goTo ${formatAddress(place)}`);
  }

  async applyFix(fix: Fix): Promise<FixOutcome> {
    await this.done(`applyFix ${String(fix.cells.length)}`);
    return this.fixOutcome;
  }

  async writeSummary(addition: WorkbookAddition): Promise<WrittenSheets> {
    await this.done('writeSummary');
    this.written = addition;
    return { sheets: this.sheetNames ?? addition.sheets.map(({ document }) => document.name), undoSteps: 1 };
  }

  async addSheets(sheets: readonly SheetDocument[]): Promise<WrittenSheets> {
    await this.done('addSheets');
    this.added = sheets;
    return { sheets: sheets.map(({ name }) => name), undoSteps: 1 };
  }

  async addWaiver(waiver: NewWaiver): Promise<Cell> {
    await this.done('addWaiver');
    this.waivers.push(waiver);
    return { sheet: 'Begrundede afvigelser', row: 1, column: 0 };
  }

  async insertFormula(formula: string): Promise<Cell> {
    await this.done(`insertFormula ${formula}`);
    return { sheet: 'Ark1', row: 0, column: 0 };
  }

  async selection(): Promise<Selection> {
    await this.done('selection');
    return { area: { sheet: 'Planer', top: 0, left: 0, bottom: 0, right: 0 }, text: '', samples: [] };
  }

  async recall(): Promise<WorkbookMemory> {
    await this.done('recall');
    return this.memory;
  }

  async remember(memory: WorkbookMemory): Promise<void> {
    await this.done('remember');
    this.memory = memory;
  }

  onChange(listener: (change: WorkbookChange) => void): Promise<() => void> {
    return Promise.resolve(listening(this.changes, listener));
  }

  onSelection(listener: (selection: Selection) => void): Promise<() => void> {
    return Promise.resolve(listening(this.selections, listener));
  }

  onWaiting(listener: (waiting: Waiting | undefined) => void): () => void {
    return listening(this.waits, listener);
  }

  private ask(what: string): void {
    this.asked.push(what);
    const method = what.split(' ')[0] ?? what;
    const kind = this.failing.get(method);
    if (!kind) return;
    this.failing.delete(method);
    throw new WorkbookProblem(kind, { sheet: 'Finansiering', code: 'Code' });
  }

  private async done(what: string): Promise<void> {
    await Promise.resolve();
    this.ask(what);
  }
}

function listening<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
