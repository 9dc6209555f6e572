import type { FieldChange } from '../../host/state/change';
import type { ConditionalFormatState } from '../../host/state/conditionalFormatState';
import type { Rect } from '../../host/state/rect';
import type { IDataValidationRule } from '@univerjs/core';
import { SelectionMoveType } from '@univerjs/preset-sheets-core';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/address';
import type { SheetState } from '../../host/state/sheetState';
import type { ValidationState } from '../../host/state/validationState';
import { conditionalRuleOf } from './conditionalRule';
import type { GridCommands } from './gridCommands';
import { columnPixels, rowPixels } from './metrics';
import { flag, freezeOf, rangeOf } from './snapshot';
import { styleOf } from './style';
import { validationRuleOf } from './validationRule';

/** Repeats in the grid that a field of a sheet was replaced. */
export function mirrorSheetField(grid: GridCommands, sheet: SheetState, { key, before, after }: FieldChange): void {
  switch (key as keyof SheetState) {
    case 'name':
      grid.onSheet('sheet.mutation.set-worksheet-name', sheet.id, { name: sheet.name });
      return;
    case 'visibility':
      grid.onSheet('sheet.mutation.set-worksheet-hidden', sheet.id, { hidden: flag(sheet.visibility !== 'Visible') });
      return;
    case 'showGridlines':
      grid.onSheet('sheet.mutation.toggle-gridlines', sheet.id, { showGridlines: flag(sheet.showGridlines) });
      return;
    case 'columnWidths':
    case 'standardWidth':
      for (const column of touched(before, after, sheet.columnWidths)) columnWidth(grid, sheet, column);
      return;
    case 'rowHeights':
    case 'standardHeight':
      for (const row of touched(before, after, sheet.rowHeights)) rowHeight(grid, sheet, row);
      return;
    case 'hiddenColumns':
      for (const column of different(before as ReadonlySet<number>, sheet.hiddenColumns)) {
        const hidden = sheet.hiddenColumns.has(column);
        const ranges = [{ startRow: 0, endRow: MAX_ROWS - 1, startColumn: column, endColumn: column }];
        grid.onSheet(hidden ? 'sheet.mutation.set-col-hidden' : 'sheet.mutation.set-col-visible', sheet.id, { ranges });
        if (!hidden) columnWidth(grid, sheet, column);
      }
      return;
    case 'hiddenRows':
      for (const row of different(before as ReadonlySet<number>, sheet.hiddenRows)) {
        const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: MAX_COLUMNS - 1 }];
        const id = sheet.hiddenRows.has(row) ? 'sheet.mutation.set-row-hidden' : 'sheet.mutation.set-row-visible';
        grid.onSheet(id, sheet.id, { ranges });
      }
      return;
    case 'columnFormats':
      for (const column of touched(before, after, sheet.columnFormats)) {
        const columnData = { [column]: { s: styleOf(sheet.columnFormats.get(column)) } };
        grid.onSheet('sheet.mutation.set-col-data', sheet.id, { columnData }, true);
      }
      return;
    case 'rowFormats':
      for (const row of touched(before, after, sheet.rowFormats)) {
        const rowData = { [row]: { s: styleOf(sheet.rowFormats.get(row)) } };
        grid.onSheet('sheet.mutation.set-row-data', sheet.id, { rowData }, true);
      }
      return;
    case 'merges':
      merges(grid, sheet, before as readonly Rect[], 'sheet.mutation.remove-worksheet-merge');
      merges(grid, sheet, sheet.merges, 'sheet.mutation.add-worksheet-merge');
      return;
    case 'freeze':
      grid.onSheet('sheet.mutation.set-frozen', sheet.id, freezeOf(sheet), true);
      return;
    case 'selection':
      select(grid, sheet);
      return;
    case 'conditionalFormats':
      conditionalFormats(grid, sheet, before as readonly ConditionalFormatState[]);
      return;
    case 'validations':
      validations(
        grid,
        sheet,
        rulesOf(before as readonly ValidationState[]).map(({ uid }) => uid),
      );
      return;
  }
}

/** What a sheet that the grid has just got does not bring with it. */
export function mirrorSheetLists(grid: GridCommands, sheet: SheetState): void {
  conditionalFormats(grid, sheet, []);
  validations(grid, sheet, []);
}

export function select(grid: GridCommands, sheet: SheetState): void {
  const { top, left } = sheet.selection;
  const range = { ...rangeOf(sheet.selection), rangeType: 0 };
  const primary = {
    actualRow: top,
    actualColumn: left,
    startRow: top,
    endRow: top,
    startColumn: left,
    endColumn: left,
  };
  const selection = { range, primary: { ...primary, isMerged: false, isMergedMainCell: false }, style: null };
  grid.onSheet('sheet.operation.set-selections', sheet.id, {
    selections: [selection],
    type: SelectionMoveType.MOVE_END,
  });
  grid.reveal(sheet);
}

function columnWidth(grid: GridCommands, sheet: SheetState, column: number): void {
  const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }];
  const colWidth = columnPixels(sheet.columnWidths.get(column) ?? sheet.standardWidth);
  grid.onSheet('sheet.mutation.set-worksheet-col-width', sheet.id, { ranges, colWidth }, true);
}

function rowHeight(grid: GridCommands, sheet: SheetState, row: number): void {
  const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
  const height = rowPixels(sheet.rowHeights.get(row) ?? sheet.standardHeight);
  grid.onSheet('sheet.mutation.set-worksheet-row-is-auto-height', sheet.id, { ranges, autoHeightInfo: 0 }, true);
  grid.onSheet('sheet.mutation.set-worksheet-row-height', sheet.id, { ranges, rowHeight: height }, true);
}

function merges(grid: GridCommands, sheet: SheetState, rects: readonly Rect[], id: string): void {
  if (rects.length > 0) grid.onSheet(id, sheet.id, { ranges: rects.map(rangeOf) }, true);
}

function conditionalFormats(
  grid: GridCommands,
  sheet: SheetState,
  gone: readonly Pick<ConditionalFormatState, 'id'>[],
): void {
  for (const { id } of gone) grid.onSheet('sheet.mutation.delete-conditional-rule', sheet.id, { cfId: id });
  // Univer puts what comes last first.
  for (const format of [...sheet.conditionalFormats].reverse()) {
    const rule = conditionalRuleOf(format);
    if (rule) grid.onSheet('sheet.mutation.add-conditional-rule', sheet.id, { rule });
  }
}

function validations(grid: GridCommands, sheet: SheetState, ruleId: readonly string[]): void {
  if (ruleId.length > 0) grid.onSheet('data-validation.mutation.removeRule', sheet.id, { ruleId });
  const rule = rulesOf(sheet.validations);
  if (rule.length > 0) grid.onSheet('data-validation.mutation.addRule', sheet.id, { rule });
}

const rulesOf = (list: readonly ValidationState[]): IDataValidationRule[] =>
  list.flatMap((one, index) => validationRuleOf(one, index) ?? []);

/** Puts the sheet's rules in place of those that the grid has; `added` came from the grid itself. */
export function restoreLists(
  grid: GridCommands,
  sheet: SheetState,
  added: { readonly conditionalFormats: readonly string[]; readonly validations: readonly string[] },
): void {
  const ids = new Set([...added.conditionalFormats, ...sheet.conditionalFormats.map(({ id }) => id)]);
  conditionalFormats(
    grid,
    sheet,
    [...ids].map((id) => ({ id })),
  );
  validations(grid, sheet, [...new Set([...added.validations, ...rulesOf(sheet.validations).map(({ uid }) => uid)])]);
}

type Lines = ReadonlyMap<number, unknown>;

/** The rows or columns whose own value came, went or differs; all that have one when the standard changed. */
function touched(before: unknown, after: unknown, now: Lines): number[] {
  if (!(before instanceof Map) || !(after instanceof Map)) return [...now.keys()];
  const [old, fresh] = [before as Lines, after as Lines];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((line) => old.get(line) !== fresh.get(line));
}

function different(before: ReadonlySet<number>, after: ReadonlySet<number>): number[] {
  return [...new Set([...before, ...after])].filter((line) => before.has(line) !== after.has(line));
}
