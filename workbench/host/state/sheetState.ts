import type { CellFormat, CellState } from './cell';
import type { ChartState } from './chartState';
import type { ConditionalFormatState } from './conditionalFormatState';
import { defaultPageLayout, type PageLayoutState } from './pageLayoutState';
import type { Rect } from './rect';
import type { ValidationState } from './validationState';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/**
 * One worksheet. Its fields hold values that are never changed in place; only {@link WorkbookDocument}
 * replaces them, so that every change is known, announced and can be undone.
 */
export interface SheetState {
  /** `{GUID}`, stays the same when the sheet is renamed or moved. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`, or empty. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Cells by row, then column. Written by {@link WorkbookDocument.putCells} alone. */
  readonly rows: Map<number, (CellState | undefined)[]>;
  /** Formats of whole columns, for cells without a format of their own. */
  columnFormats: ReadonlyMap<number, CellFormat>;
  /** Formats of whole rows, for cells without a format of their own; they come before those of columns. */
  rowFormats: ReadonlyMap<number, CellFormat>;
  /** Points; of columns that are not as wide as `standardWidth`. */
  columnWidths: ReadonlyMap<number, number>;
  /** Points; of rows that are not as high as `standardHeight`. */
  rowHeights: ReadonlyMap<number, number>;
  /** Points. */
  standardWidth: number;
  /** Points. */
  standardHeight: number;
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  merges: readonly Rect[];
  /** Rows above and columns left of which the view does not scroll. */
  freeze: { readonly rows: number; readonly columns: number };
  protection: ProtectionState;
  conditionalFormats: readonly ConditionalFormatState[];
  validations: readonly ValidationState[];
  charts: readonly ChartState[];
  pageLayout: PageLayoutState;
  selection: Rect;
}

export interface ProtectionState {
  readonly protected: boolean;
  readonly password?: string;
  /** As Excel.WorksheetProtectionOptions. */
  readonly options?: Readonly<Record<string, boolean | string>>;
}

export const DEFAULT_COLUMN_WIDTH = 48;
const DEFAULT_ROW_HEIGHT = 15;

export function newSheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    rows: new Map(),
    columnFormats: new Map(),
    rowFormats: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    standardWidth: DEFAULT_COLUMN_WIDTH,
    standardHeight: DEFAULT_ROW_HEIGHT,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    protection: { protected: false },
    conditionalFormats: [],
    validations: [],
    charts: [],
    pageLayout: defaultPageLayout,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

export function cellAt(sheet: SheetState, row: number, column: number): CellState | undefined {
  return sheet.rows.get(row)?.[column];
}

/** The format a cell shows: its own, else its row's, else its column's. Undefined is the Normal style. */
export function formatAt(sheet: SheetState, row: number, column: number): CellFormat | undefined {
  return cellAt(sheet, row, column)?.format ?? sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column);
}

/** The rectangle round all cells that hold something, or of those in a part; with `valuesOnly`, a value or a formula. */
export function usedRect(sheet: SheetState, valuesOnly: boolean, within?: Rect): Rect | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.rows) {
    if (within && (row < within.top || row > within.bottom)) continue;
    const end = within ? Math.min(cells.length, within.right + 1) : cells.length;
    for (let column = within?.left ?? 0; column < end; column++) {
      const cell = cells[column];
      if (!cell || (valuesOnly && cell.value === null && cell.formula === undefined)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
