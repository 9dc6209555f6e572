import type { CellState } from './cell';
import type { Rect } from './rect';
import type { SheetState } from './sheetState';
import type { WorkbookState } from './workbookState';

/** Who made a change. */
export type ChangeSource = 'addin' | 'user' | 'coauthor' | 'calculation' | 'file';

/** One change of the document; a list of them is one undo step. */
export type Change = CellsChange | FieldChange;

export interface CellsChange {
  readonly kind: 'cells';
  readonly sheet: SheetState;
  /** All cells that `before` and `after` hold. */
  readonly rect: Rect;
  /** What the change is about: the rows, columns or cells that came or went, else the same as `rect`. */
  readonly place: Rect;
  /** Whether values or formulas changed, or only formats and links. */
  readonly content: boolean;
  /** How Excel names the change; moved rows and columns are told apart from edits. */
  readonly changeType: CellsChangeType;
  /** Row by row. */
  readonly before: readonly (readonly (CellState | undefined)[])[];
  readonly after: readonly (readonly (CellState | undefined)[])[];
}

export type CellsChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** A field of the workbook or of one sheet was replaced. */
export interface FieldChange {
  readonly kind: 'field';
  readonly owner: SheetState | WorkbookState;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What listeners hear when a transaction ends. */
export interface ChangeSet {
  readonly source: ChangeSource;
  /** True when this is an undo or a redo of earlier changes. */
  readonly replayed: boolean;
  readonly changes: readonly Change[];
}

const opposites: Readonly<Record<CellsChangeType, CellsChangeType>> = {
  RangeEdited: 'RangeEdited',
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
};

/** The change that takes this one back. */
export function inverse(change: Change): Change {
  const { before: after, after: before } = change;
  return change.kind === 'cells'
    ? ({ ...change, changeType: opposites[change.changeType], before, after } as Change)
    : { ...change, before, after };
}
