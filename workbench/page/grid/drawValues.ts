import { CellValueType, type ICellDataForSheetInterceptor, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { CellError } from '../../host/state/cell';
import { cellAt, formatAt } from '../../host/state/sheetState';
import type { WorkbookDocument } from '../../host/state/workbookDocument';
import { cellText } from '../../host/values/cellText';
import type { RunningUniver } from './univer';

/**
 * Shows what Univer would show in English alone: numbers without a format, truth values and errors, as they
 * read in the content language. Numbers with a format Univer shows itself.
 */
export function drawValues(
  { injector }: RunningUniver,
  document: WorkbookDocument,
  language: () => string,
): () => void {
  const drawing = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench-values',
    effect: InterceptorEffectEnum.Value,
    // After the numbers that have a format.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, { row, col, subUnitId, rawData }, next) => {
      const sheet = document.sheet(subUnitId);
      const state = sheet && cellAt(sheet, row, col);
      if (!sheet || !state) return next(cell);
      const { value } = state;
      const format = formatAt(sheet, row, col);
      const isGeneral = (format?.numberFormat ?? 'General') === 'General';
      const isOwn =
        typeof value === 'boolean' || value instanceof CellError || (typeof value === 'number' && isGeneral);
      if (!isOwn) return next(cell);
      const shown: ICellDataForSheetInterceptor = !cell || cell === rawData ? { ...rawData } : cell;
      const t = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
      return next({ ...shown, v: cellText(state, format, language()), t });
    },
  });
  return () => drawing.dispose();
}
