import type { SheetDocument, WorkbookAddition } from '../core/document/sheetDocument';
import type { Fix } from '../core/findings';
import type { Area, Cell } from '../core/sheet/address';
import type { WorkbookCalls } from './calls/workbookCalls';
import { onChange } from './events/onChange';
import { onSelection } from './events/onSelection';
import { goTo } from './goTo';
import { recall, remember } from './memory/keepMemory';
import { supports } from './office';
import { openNew } from './openNew';
import {
  type Environment,
  type FixOutcome,
  type NewWaiver,
  type ReadOptions,
  type ReadResult,
  type Selection,
  type Waiting,
  type WorkbookChange,
  type WorkbookMemory,
  type WorkbookPort,
  WorkbookProblem,
  type WrittenSheets,
} from './port';
import { readWorkbook } from './read/readWorkbook';
import { readSelection } from './selection';
import { addWaiver } from './waiver/addWaiver';
import { applyFix } from './write/applyFix';
import { type Ground, groundOf, lookAround } from './write/ground';
import { insertFormula } from './write/insertFormula';
import { addedSheets } from './write/placements';
import { writeSheets } from './write/writeSheets';

/** What the last reading saw may be out of date: then Excel answers with one of these, and it is looked at anew. */
const OUT_OF_DATE = new Set(['ItemNotFound', 'ItemAlreadyExists', 'InvalidReference', 'UndoNotSupported']);

/** The open workbook through Office.js. */
export class ExcelPort implements WorkbookPort {
  /** What the last reading saw, until something is written. */
  private ground: Ground | undefined;
  readonly openNew?: (file: Uint8Array) => Promise<void>;

  constructor(
    private readonly calls: WorkbookCalls,
    readonly environment: Environment,
  ) {
    if (supports(calls.office, '1.8')) this.openNew = (file) => openNew(calls, file);
  }

  async read(options?: ReadOptions): Promise<ReadResult> {
    const reading = await readWorkbook(this.calls, options);
    this.ground = groundOf(reading);
    const { workbook, fileName, unread } = reading;
    return { workbook, fileName, unread };
  }

  goTo(place: Cell | Area): Promise<void> {
    return goTo(this.calls, place);
  }

  applyFix(fix: Fix): Promise<FixOutcome> {
    return applyFix(this.calls, fix);
  }

  async writeSummary({ sheets }: WorkbookAddition): Promise<WrittenSheets> {
    const ground = this.ground ?? (await lookAround(this.calls));
    this.ground = undefined;
    try {
      return await writeSheets(this.calls, sheets, ground);
    } catch (error) {
      const code = error instanceof WorkbookProblem ? error.details.code : undefined;
      if (code === undefined || !OUT_OF_DATE.has(code)) throw error;
      return writeSheets(this.calls, sheets, await lookAround(this.calls), code !== 'UndoNotSupported');
    }
  }

  async addSheets(sheets: readonly SheetDocument[]): Promise<WrittenSheets> {
    this.ground = undefined;
    const ground = await lookAround(this.calls);
    return writeSheets(this.calls, addedSheets(sheets, ground), ground);
  }

  addWaiver(waiver: NewWaiver): Promise<Cell> {
    this.ground = undefined;
    return addWaiver(this.calls, waiver);
  }

  insertFormula(formula: string): Promise<Cell> {
    return insertFormula(this.calls, formula);
  }

  selection(): Promise<Selection> {
    return readSelection(this.calls);
  }

  recall(): Promise<WorkbookMemory> {
    return recall(this.calls);
  }

  remember(memory: WorkbookMemory): Promise<void> {
    return remember(this.calls, memory);
  }

  onChange(listener: (change: WorkbookChange) => void): Promise<() => void> {
    return onChange(this.calls, listener);
  }

  onSelection(listener: (selection: Selection) => void): Promise<() => void> {
    return onSelection(this.calls, listener);
  }

  onWaiting(listener: (waiting: Waiting | undefined) => void): () => void {
    return this.calls.onWaiting(listener);
  }
}
