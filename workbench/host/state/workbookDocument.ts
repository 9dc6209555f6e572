import type { CellState } from './cell';
import { type CellsChangeType, type Change, type ChangeSet, type ChangeSource, inverse } from './change';
import { isLasting, isUndoable } from './lasting';
import { columnCount, rowCount, type Rect } from './rect';
import { returnToSheet } from './returnToSheet';
import { newSheet, type SheetState } from './sheetState';
import { newWorkbookState, type WorkbookState } from './workbookState';

type Listener = (set: ChangeSet) => void;
interface PutOptions {
  readonly content?: boolean;
  readonly changeType?: CellsChangeType;
  readonly place?: Rect;
}
type CellBlock = readonly (readonly (CellState | undefined)[])[];

/**
 * The one state that host, grid and file share. All changes go through {@link set} and {@link putCells},
 * inside a transaction: listeners hear them when it ends, and what the add-in or the user changed is
 * one undo step per transaction.
 */
export class WorkbookDocument {
  private readonly listeners = new Set<Listener>();
  private open: { readonly source: ChangeSource; readonly changes: Change[]; undoableFrom: number } | undefined;
  private readonly done: Change[][] = [];
  private readonly undone: Change[][] = [];
  private readonly untold: ChangeSet[] = [];
  private nextId = 1;
  /** Whether something was changed since the workbook was opened or saved. */
  isDirty = false;

  constructor(readonly state: WorkbookState = newWorkbookState()) {}

  /** Calls the listener after each transaction that changed something. Returns what ends that. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs the work as one step. Inside another transaction it is part of that one. What it did before an error stays. */
  transact<T>(source: ChangeSource, work: () => T): T {
    if (this.open) return work();
    const changes: Change[] = [];
    const open = { source, changes, undoableFrom: 0 };
    this.open = open;
    try {
      return work();
    } finally {
      this.open = undefined;
      if (changes.length > 0) {
        this.remember(source, changes.slice(open.undoableFrom));
        this.announce({ source, replayed: false, changes });
      }
    }
  }

  set<O extends SheetState | WorkbookState, K extends keyof O & string>(owner: O, key: K, value: O[K]): void {
    const before = owner[key];
    if (before === value) return;
    owner[key] = value;
    this.note({ kind: 'field', owner, key, before, after: value });
  }

  /** Replaces all cells of a rectangle; `after` has its shape. `content`: values or formulas change, not only formats. */
  putCells(
    sheet: SheetState,
    rect: Rect,
    after: CellBlock,
    { content = true, changeType = 'RangeEdited', place = rect }: PutOptions = {},
  ): void {
    const before = readBlock(sheet, rect);
    writeBlock(sheet, rect, after);
    this.note({ kind: 'cells', sheet, rect, place, content, changeType, before, after });
  }

  /** Takes the last step back. False when there is none. */
  undo(): boolean {
    return this.replay(this.done, this.undone, 'before');
  }

  redo(): boolean {
    return this.replay(this.undone, this.done, 'after');
  }

  get undoSteps(): number {
    return this.done.length;
  }

  get redoSteps(): number {
    return this.undone.length;
  }

  /**
   * What Excel does after calls that cannot be undone, such as deleting a sheet or protecting one. Of the open
   * transaction, only what comes afterwards can be taken back.
   */
  clearUndo(): void {
    this.done.length = 0;
    this.undone.length = 0;
    if (this.open) this.open.undoableFrom = this.open.changes.length;
  }

  sheet(id: string): SheetState | undefined {
    return this.state.sheets.find((sheet) => sheet.id === id);
  }

  sheetNamed(name: string): SheetState | undefined {
    const wanted = name.toLowerCase();
    return this.state.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  get activeSheet(): SheetState {
    const sheet = this.sheet(this.state.activeSheet);
    if (!sheet) throw new Error('The workbook has no active sheet.');
    return sheet;
  }

  /** A sheet that is not yet part of the workbook. */
  createSheet(name: string): SheetState {
    return newSheet(this.newGuid(), name);
  }

  /** An identifier that this document has not used: `{00000000-0001-0000-0001-000000000000}`. */
  newGuid(): string {
    const number = (this.nextId++).toString(16).padStart(8, '0');
    return `{${number}-0001-0000-0001-000000000000}`;
  }

  /** A number that this document has not used, for things Excel numbers. */
  newNumber(): number {
    return this.nextId++;
  }

  private note(change: Change): void {
    if (!this.open) throw new Error('A change outside a transaction.');
    this.open.changes.push(change);
    if (this.open.source !== 'file' && isLasting(change)) this.isDirty = true;
  }

  private remember(source: ChangeSource, changes: readonly Change[]): void {
    if (source !== 'addin' && source !== 'user') return;
    const undoable = changes.filter(isUndoable);
    if (undoable.length === 0) return;
    this.done.push(undoable);
    this.undone.length = 0;
  }

  private replay(from: Change[][], to: Change[][], side: 'before' | 'after'): boolean {
    const step = from.pop();
    if (!step) return false;
    const ordered = side === 'before' ? [...step].reverse() : step;
    const changes = ordered.map((change) => (side === 'before' ? inverse(change) : change));
    for (const change of changes) apply(change);
    changes.push(...returnToSheet(this.state));
    to.push(step);
    this.isDirty = true;
    this.announce({ source: 'user', replayed: true, changes });
    return true;
  }

  private announce(set: ChangeSet): void {
    // What a listener itself changes, as calculation does, is told once all have heard what led to it.
    if (this.untold.push(set) > 1) return;
    try {
      for (const next of this.untold) for (const listener of [...this.listeners]) listener(next);
    } finally {
      this.untold.length = 0;
    }
  }
}

function apply(change: Change): void {
  if (change.kind === 'cells') writeBlock(change.sheet, change.rect, change.after);
  else Object.assign(change.owner, { [change.key]: change.after });
}

export function readBlock(sheet: SheetState, rect: Rect): (CellState | undefined)[][] {
  const width = columnCount(rect);
  return Array.from({ length: rowCount(rect) }, (_, index) => {
    const cells = sheet.rows.get(rect.top + index);
    return Array.from({ length: width }, (__, column) => cells?.[rect.left + column]);
  });
}

function writeBlock(sheet: SheetState, rect: Rect, block: CellBlock): void {
  block.forEach((line, index) => {
    const row = rect.top + index;
    let cells = sheet.rows.get(row);
    if (!cells) {
      if (line.every((cell) => cell === undefined)) return;
      cells = [];
      sheet.rows.set(row, cells);
    }
    for (let column = 0; column < line.length; column++) cells[rect.left + column] = line[column];
  });
}
