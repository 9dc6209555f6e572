import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { CellState } from '../../host/state/cell';
import type { CellsChange, ChangeSet } from '../../host/state/change';
import type { Rect } from '../../host/state/rect';
import type { SheetState } from '../../host/state/sheetState';
import { readBlock, type WorkbookDocument } from '../../host/state/workbookDocument';
import { cellDataOf } from './cellData';
import type { GridCommands } from './gridCommands';
import { mirrorSheetField, restoreLists } from './mirrorSheetField';
import { mirrorWorkbookField } from './mirrorWorkbookField';
import { styleOf } from './style';

/** Repeats in the grid what happens in the document. */
export class GridMirror {
  private readonly stopListening: () => void;
  private quiet = 0;
  private stale: { readonly sheet: SheetState; readonly rect: Rect }[] = [];

  constructor(
    private readonly grid: GridCommands,
    private readonly document: WorkbookDocument,
    private readonly room: (sheet: SheetState, rows: number, columns: number) => void,
  ) {
    this.stopListening = document.listen((set) => {
      this.follow(set);
    });
  }

  close(): void {
    this.stopListening();
  }

  /** Runs what changes the document as the grid has already changed. */
  muted(work: () => void): void {
    this.quiet++;
    try {
      work();
    } finally {
      this.quiet--;
    }
  }

  /** Notes cells in which the grid differs from the document, for {@link catchUp}. */
  refreshLater(sheet: SheetState, rect: Rect): void {
    this.stale.push({ sheet, rect });
  }

  /** Shows the noted cells as the document has them. */
  catchUp(): void {
    for (const { sheet, rect } of this.stale.splice(0)) {
      const after = readBlock(sheet, rect);
      this.cells({ sheet, rect, before: after, after, content: true });
    }
  }

  /** Shows the sheet's own rules again, after the grid has added some or stretched them. */
  restoreRules(sheet: SheetState, added: unknown): void {
    const rules = (Array.isArray(added) ? added : [added]) as readonly ({ cfId?: string; uid?: string } | undefined)[];
    restoreLists(this.grid, sheet, {
      conditionalFormats: rules.flatMap((rule) => rule?.cfId ?? []),
      validations: rules.flatMap((rule) => rule?.uid ?? []),
    });
  }

  private follow(set: ChangeSet): void {
    // Results come from the grid's own engine.
    if (set.source === 'calculation' || this.quiet > 0) return;
    const fields = set.changes.filter((change) => change.kind === 'field');
    // Sheets come before what is on them, and go before what was.
    for (const change of fields) {
      if (change.owner === this.document.state) mirrorWorkbookField(this.grid, this.document, change, 'sheets');
    }
    for (const change of set.changes) {
      if (change.kind === 'cells') this.cells(change);
      else if (change.owner === this.document.state) mirrorWorkbookField(this.grid, this.document, change, 'others');
      else if (this.isOpen(change.owner as SheetState)) {
        mirrorSheetField(this.grid, change.owner as SheetState, change);
      }
    }
  }

  private cells({ sheet, rect, before, after, content }: Omit<CellsChange, 'kind' | 'place' | 'changeType'>): void {
    if (!this.isOpen(sheet)) return;
    this.room(sheet, rect.bottom + 1, rect.right + 1);
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    let changed = false;
    after.forEach((line, index) => {
      const row: Record<number, ICellData> = {};
      line.forEach((cell, column) => {
        const old = before[index]?.[column];
        // Values that the grid computed itself may have come since; what is the same object has not changed.
        if (cell === old && !content) return;
        row[rect.left + column] = content ? cellDataOf(cell) : formatOf(cell);
        changed = true;
      });
      cellValue[rect.top + index] = row;
    });
    if (changed) this.grid.onSheet('sheet.mutation.set-range-values', sheet.id, { cellValue }, !content);
  }

  private isOpen(sheet: SheetState): boolean {
    return this.document.sheet(sheet.id) !== undefined;
  }
}

function formatOf(cell: CellState | undefined): ICellData {
  return { s: styleOf(cell?.format) as NonNullable<ICellData['s']> };
}
