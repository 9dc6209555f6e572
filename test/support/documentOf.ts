import { CellKind, FormatClass } from '../../src/core/sheet/grid';
import type { Sheet, Workbook } from '../../src/core/sheet/workbook';
import { CellError, type CellState } from '../../workbench/host/state/cell';
import { WorkbookDocument } from '../../workbench/host/state/workbookDocument';
import { newSheet, type SheetState } from '../../workbench/host/state/sheetState';
import { newWorkbookState } from '../../workbench/host/state/workbookState';

const FORMATS = { [FormatClass.General]: undefined, [FormatClass.Date]: 'dd-mm-yyyy', [FormatClass.Percent]: '0.0%' };
const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A neutral workbook as it stands in the stand-in Excel. */
export function documentOf(workbook: Workbook): WorkbookDocument {
  const document = new WorkbookDocument({ ...newWorkbookState(), dateSystem: workbook.dateSystem });
  const sheets = workbook.sheets.map((sheet, index) => sheetOf(sheet, `{0000000${index}-0000-0000-0000-000000000000}`));
  const idOf = new Map(sheets.map(({ name, id }) => [name, id]));
  const { state } = document;
  state.sheets = sheets;
  state.activeSheet = sheets[0]!.id;
  state.names = workbook.names.map(({ name, refersTo, hidden, sheet }) => ({
    name,
    formula: `=${refersTo}`,
    comment: '',
    visible: !hidden,
    ...(sheet !== undefined && { sheet: idOf.get(sheet)! }),
  }));
  state.tables = workbook.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area, headerRows, totalsRows }) => ({
      id: document.newGuid(),
      name,
      sheet: idOf.get(sheet.name)!,
      rect: { top: area.top, left: area.left, bottom: area.bottom, right: area.right },
      showHeaders: headerRows > 0,
      showTotals: totalsRows > 0,
      style: '',
      showBandedRows: false,
      showBandedColumns: false,
      showFilterButton: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      columns: Array.from({ length: area.right - area.left + 1 }, (_, index) => index + 1),
    })),
  );
  if (workbook.memory !== undefined) state.customXmlParts = [{ id: document.newGuid(), xml: workbook.memory }];
  return document;
}

function sheetOf(sheet: Sheet, id: string): SheetState {
  const state = newSheet(id, sheet.name);
  state.visibility = VISIBILITY[sheet.visibility];
  state.hiddenRows = sheet.hiddenRows;
  state.hiddenColumns = sheet.hiddenColumns;
  state.merges = sheet.merges.map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  for (let row = 0; row < sheet.grid.rowCount; row++) {
    const cells = Array.from({ length: sheet.grid.columnCount }, (_, column) => cellOf(sheet, row, column));
    state.rows.set(row, cells);
  }
  return state;
}

function cellOf({ grid }: Sheet, row: number, column: number): CellState | undefined {
  const formula = grid.formula(row, column);
  const kind = grid.kind(row, column);
  if (kind === CellKind.Blank && formula === undefined) return undefined;
  const numberFormat = FORMATS[grid.format(row, column)];
  return {
    value: valueOf(grid, row, column),
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && { format: { numberFormat } }),
  };
}

function valueOf(grid: Sheet['grid'], row: number, column: number): CellState['value'] {
  switch (grid.kind(row, column)) {
    case CellKind.Number:
      return grid.number(row, column);
    case CellKind.Boolean:
      return grid.number(row, column) === 1;
    case CellKind.Text:
      return grid.text(row, column);
    case CellKind.Error:
      return new CellError(grid.text(row, column));
    default:
      return null;
  }
}
