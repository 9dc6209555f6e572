import { LifecycleService, LifecycleStages, type Nullable, UniverInstanceType, type Workbook } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { FunctionBridge } from '../../functions/functionBridge';
import type { Host } from '../../host/host';
import type { SheetState } from '../../host/state/sheetState';
import { cellAt } from '../../host/state/sheetState';
import { takeCellEditing } from './cellEditing';
import { drawTables } from './drawTables';
import { drawValues } from './drawValues';
import { GridCommands } from './gridCommands';
import { GridMirror } from './gridMirror';
import { mirrorName, mirrorTable } from './mirrorReferences';
import { mirrorSheetLists } from './mirrorSheetField';
import { activate } from './mirrorWorkbookField';
import { workbookSnapshot } from './snapshot';
import { typeInto } from './typeInto';
import { revealSelection } from './revealSelection';
import type { RunningUniver } from './univer';
import { takePastes } from './takePastes';
import { UniverCalc } from './univerCalc';
import { UserEdits } from './userEdits';

let opened = 0;

interface GridOptions {
  /** Tells the user that something was not done. */
  readonly refuse: (error: unknown) => void;
  /** Follows a link of a cell inside the workbook: `Ark1!A1`. */
  readonly follow: (reference: string) => void;
}

/** One open workbook in the grid: shown, edited and computed. */
export class GridView {
  readonly calc: UniverCalc;
  private readonly unitId = `workbook-${String(++opened)}`;
  private readonly grid: GridCommands;
  private readonly closing: (() => void)[];

  constructor(
    private readonly running: RunningUniver,
    private readonly host: Host,
    bridge: FunctionBridge,
    private readonly options: GridOptions,
  ) {
    const { document } = host;
    const { univer, commands } = running;
    this.grid = new GridCommands(commands, this.unitId, (sheet) => {
      this.reveal(sheet);
    });
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookSnapshot(document.state, this.unitId));
    this.showRest();
    const mirror = new GridMirror(this.grid, document, (sheet, rows, columns) => {
      this.makeRoom(sheet, rows, columns);
    });
    this.calc = new UniverCalc(running, this.unitId, document, bridge);
    const language = (): string => host.settings.contentLanguage;
    const edits = new UserEdits(running, this.unitId, host, mirror, options.refuse);
    const stopEditing = takeCellEditing(running, document, language, (sheet, row, column, text) => {
      this.type(sheet, row, column, text);
    });
    const stopPasting = takePastes(running, host, options.refuse);
    this.closing = [
      stopPasting,
      stopEditing,
      drawTables(running, document),
      drawValues(running, document, language),
      ...this.listen(),
      () => edits.close(),
      () => this.calc.close(),
      () => mirror.close(),
    ];
  }

  /** Types a text into a cell as the user does. */
  type(sheet: SheetState, row: number, column: number, text: string): void {
    const { document, settings } = this.host;
    try {
      typeInto(document, sheet, { top: row, left: column, bottom: row, right: column }, text, settings.contentLanguage);
    } catch (error) {
      this.options.refuse(error);
    }
  }

  /** Lets the keyboard act on the grid. */
  focus(): void {
    this.running.injector.get(ILayoutService).focus();
  }

  close(): void {
    for (const close of this.closing) close();
    this.running.api.disposeUnit(this.unitId);
  }

  private reveal(sheet: SheetState): void {
    const { container, injector } = this.running;
    // The first workbook comes before the grid can scroll.
    if (injector.get(LifecycleService).stage < LifecycleStages.Rendered) return;
    const { clientWidth, clientHeight } = container;
    const { selection } = sheet;
    revealSelection(this.running, this.grid, sheet);
    // With a sheet come its charts, under the grid; they are there a frame later.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (container.clientWidth === clientWidth && container.clientHeight === clientHeight) return;
        if (sheet.selection === selection) revealSelection(this.running, this.grid, sheet);
      });
    });
  }

  /** What a snapshot does not hold. */
  private showRest(): void {
    const { document, settings } = this.host;
    const { state } = document;
    for (const sheet of state.sheets) mirrorSheetLists(this.grid, sheet);
    for (const name of state.names) mirrorName(this.grid, name, true);
    for (const table of state.tables) mirrorTable(this.grid, document, table, true);
    activate(this.grid, document.activeSheet);
    const locale = settings.contentLanguage.startsWith('da') ? 'da' : 'en';
    this.running.api.getWorkbook(this.unitId)?.setNumfmtLocal(locale);
  }

  private listen(): (() => void)[] {
    const { api } = this.running;
    const { editing, document } = this.host;
    const started = api.addEvent('SheetEditStarted', () => {
      editing.begin();
    });
    const ended = api.addEvent('SheetEditEnded', () => {
      // What was typed is in the document by then.
      setTimeout(() => {
        editing.end();
      });
    });
    const clicked = api.addEvent('CellClicked', ({ worksheet, row, column }) => {
      const sheet = document.sheet(worksheet.getSheetId());
      const reference = sheet && cellAt(sheet, row, column)?.link?.documentReference;
      if (reference) this.options.follow(reference);
    });
    return [started, ended, clicked].map((one) => () => one.dispose());
  }

  private makeRoom(sheet: SheetState, rows: number, columns: number): void {
    const workbook: Nullable<Workbook> = this.running.api.getWorkbook(this.unitId)?.getWorkbook();
    const worksheet = workbook?.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    if (rows > worksheet.getRowCount()) {
      this.grid.onSheet('sheet.mutation.set-worksheet-row-count', sheet.id, { rowCount: rows + 50 }, true);
    }
    if (columns > worksheet.getColumnCount()) {
      this.grid.onSheet('sheet.mutation.set-worksheet-column-count', sheet.id, { columnCount: columns + 10 }, true);
    }
  }
}
