import type { ICommandService, IExecutionOptions } from '@univerjs/core';
import type { SheetState } from '../../host/state/sheetState';

/** Marks what the document did to the grid, so that it is not taken for the user's. */
const FROM_DOCUMENT = 'fromDocument';

export const isFromDocument = (options: IExecutionOptions | undefined): boolean => options?.[FROM_DOCUMENT] === true;

/** Univer brings the sheet to the front by itself, unless it is told that it comes from elsewhere. */
const BRINGS_TO_FRONT = new Set(['sheet.mutation.insert-sheet', 'sheet.mutation.set-worksheet-hidden']);

/** Changes the grid's copy of the workbook. */
export class GridCommands {
  constructor(
    private readonly commands: ICommandService,
    readonly unitId: string,
    /** Scrolls until the selection of the sheet in front is seen. */
    readonly reveal: (sheet: SheetState) => void,
  ) {}

  /** Runs one of Univer's mutations on a sheet. `quiet`: formulas need not be computed anew. */
  onSheet(id: string, sheet: string, params: object, quiet = false): void {
    this.run(id, { subUnitId: sheet, ...params }, quiet);
  }

  run(id: string, params: object, quiet = false): void {
    this.commands.syncExecuteCommand(
      id,
      { unitId: this.unitId, ...params },
      {
        [FROM_DOCUMENT]: true,
        ...(quiet && { onlyLocal: true }),
        ...(BRINGS_TO_FRONT.has(id) && { fromCollab: true }),
      },
    );
  }
}
