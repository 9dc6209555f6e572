import type { ICommandInfo, IExecutionOptions, IRange, Worksheet } from '@univerjs/core';
import type { Host } from '../../host/host';
import { HostError } from '../../host/hostError';
import type { Rect } from '../../host/state/rect';
import type { SheetState } from '../../host/state/sheetState';
import type { WorkbookDocument } from '../../host/state/workbookDocument';
import { isFromDocument } from './gridCommands';
import type { GridMirror } from './gridMirror';
import { refuseCommands } from './refuseCommands';
import type { RunningUniver } from './univer';
import { type EditedCells, rectAround, takeCells } from './userCells';
import { takeColumnWidths, takeHidden, takeRowHeights } from './userSizes';

/** What the commands of Univer that are listened for have in common. */
interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly colWidth?: number | Readonly<Record<number, number>>;
  readonly rowHeight?: number | Readonly<Record<number, number>>;
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly rule?: unknown;
  readonly type?: number;
  readonly reveal?: boolean;
  readonly selections?: readonly { readonly range: IRange }[];
}

/** Turns what a person does in the grid into changes of the document: one step for what was done at once. */
export class UserEdits {
  private waiting: (() => void)[] = [];
  private readonly cells = new Map<SheetState, EditedCells>();
  private readonly stops: (() => void)[];
  private readonly document: WorkbookDocument;

  /** @param refuse tells the user that something was not done */
  constructor(
    private readonly running: RunningUniver,
    private readonly unitId: string,
    host: Host,
    private readonly mirror: GridMirror,
    private readonly refuse: (error: HostError) => void,
  ) {
    const after = running.commands.onCommandExecuted((command, options) => {
      if (!isFromDocument(options)) this.hear(command, options);
    });
    this.document = host.document;
    this.stops = [refuseCommands(running, host.editing), () => after.dispose()];
  }

  close(): void {
    for (const stop of this.stops) stop();
  }

  private hear({ id, params: given }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = (given ?? {}) as Params;
    const sheet = params.unitId === this.unitId ? this.document.sheet(params.subUnitId ?? '') : undefined;
    if (!sheet || options?.['applyFormulaCalculationResult']) return;
    switch (id) {
      case 'sheet.mutation.set-range-values':
        this.note(sheet, params);
        return;
      case 'sheet.mutation.set-worksheet-col-width':
      case 'sheet.mutation.set-worksheet-row-height':
        this.later(() => {
          for (const range of params.ranges ?? []) {
            if (params.colWidth !== undefined) takeColumnWidths(this.document, sheet, range, params.colWidth);
            if (params.rowHeight !== undefined) takeRowHeights(this.document, sheet, range, params.rowHeight);
          }
        });
        return;
      case 'sheet.mutation.set-row-hidden':
      case 'sheet.mutation.set-row-visible':
      case 'sheet.mutation.set-col-hidden':
      case 'sheet.mutation.set-col-visible':
        this.later(() => {
          for (const range of params.ranges ?? []) {
            takeHidden(
              this.document,
              sheet,
              range,
              id.includes('-row-') ? 'hiddenRows' : 'hiddenColumns',
              id.endsWith('hidden'),
            );
          }
        });
        return;
      case 'sheet.mutation.add-worksheet-merge':
      case 'sheet.mutation.remove-worksheet-merge':
        this.later(() => {
          const merges = this.worksheet(sheet)?.getMergeData().map(rectOf) ?? [];
          this.document.set(sheet, 'merges', merges);
        });
        return;
      case 'sheet.mutation.add-conditional-rule':
      case 'sheet.mutation.set-conditional-rule':
      case 'data-validation.mutation.addRule':
      case 'data-validation.mutation.updateRule':
        // Rules are not copied with cells.
        this.later(() => {
          this.mirror.restoreRules(sheet, params.rule);
        });
        return;
      case 'sheet.mutation.set-frozen':
        this.later(() => {
          this.document.set(sheet, 'freeze', { rows: params.ySplit ?? 0, columns: params.xSplit ?? 0 });
        });
        return;
      case 'sheet.operation.set-selections':
        // What the grid selects by itself, on a sheet that comes to the front, has no kind.
        if (params.type !== undefined || params.reveal) this.select(sheet, params.selections?.at(-1)?.range);
        return;
      case 'sheet.operation.set-worksheet-active':
        this.seen(() => {
          this.document.set(this.document.state, 'activeSheet', sheet.id);
        });
    }
  }

  private select(sheet: SheetState, range: IRange | undefined): void {
    if (!range) return;
    const rect = rectOf(range);
    this.seen(() => {
      this.document.set(sheet, 'selection', rect);
    });
  }

  /** What one looks at changes at once and is no edit. */
  private seen(work: () => void): void {
    this.mirror.muted(() => {
      this.document.transact('user', work);
    });
  }

  private note(sheet: SheetState, { cellValue = {} }: Params): void {
    let cells = this.cells.get(sheet);
    if (!cells) {
      cells = new Map();
      this.cells.set(sheet, cells);
      const noted = cells;
      this.later(() => {
        this.cells.delete(sheet);
        const worksheet = this.worksheet(sheet);
        if (worksheet) this.take(worksheet, sheet, noted);
      });
    }
    for (const [row, line] of Object.entries(cellValue)) {
      const columns = cells.get(Number(row)) ?? new Set<number>();
      for (const column of Object.keys(line)) columns.add(Number(column));
      cells.set(Number(row), columns);
    }
  }

  private worksheet(sheet: SheetState): Worksheet | undefined {
    return this.running.api.getWorkbook(this.unitId)?.getSheetBySheetId(sheet.id)?.getSheet();
  }

  private take(worksheet: Worksheet, sheet: SheetState, cells: EditedCells): void {
    try {
      takeCells(this.running, worksheet, this.document, sheet, cells);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      // The grid shows what was not allowed.
      const rect = rectAround(cells);
      if (rect) this.mirror.refreshLater(sheet, rect);
      this.refuse(error);
    }
  }

  /** A paste or a fill is several of Univer's commands; the document hears of them together, before anything else runs. */
  private later(work: () => void): void {
    this.waiting.push(work);
    if (this.waiting.length > 1) return;
    queueMicrotask(() => {
      const works = this.waiting;
      this.waiting = [];
      this.mirror.muted(() => {
        this.document.transact('user', () => {
          for (const one of works) one();
        });
      });
      this.mirror.catchUp();
    });
  }
}

const rectOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Rect => ({
  top: Number.isNaN(startRow) ? 0 : startRow,
  left: Number.isNaN(startColumn) ? 0 : startColumn,
  bottom: endRow,
  right: endColumn,
});
