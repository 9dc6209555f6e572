import { type ICellDataForSheetInterceptor, InterceptorEffectEnum, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { WorkbookDocument } from '../../host/state/workbookDocument';
import type { TableState } from '../../host/state/workbookState';
import type { RunningUniver } from './univer';

const HEADING: IStyleData = { bg: { rgb: '#D6ECF4' }, bl: 1 };
const TOTALS: IStyleData = { bg: { rgb: '#EDF6FA' }, bl: 1 };
const BAND: IStyleData = { bg: { rgb: '#F4F8FA' } };

/**
 * Shows where tables are: heading, bands and totals in the page's own colours under what cells have themselves.
 * Which of Excel's styles a table has is not drawn, nor are its filter buttons.
 */
export function drawTables({ injector }: RunningUniver, document: WorkbookDocument): () => void {
  const drawing = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench-tables',
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { row, col, subUnitId, rawData }, next) => {
      const table = document.state.tables.find((one) => one.sheet === subUnitId && isIn(one, row, col));
      const themeStyle = table && styleIn(table, row);
      if (!themeStyle) return next(cell);
      const shown: ICellDataForSheetInterceptor = !cell || cell === rawData ? { ...rawData } : cell;
      return next({ ...shown, themeStyle });
    },
  });
  return () => drawing.dispose();
}

function isIn({ rect }: TableState, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

function styleIn(
  { rect, style, showHeaders, showTotals, showBandedRows }: TableState,
  row: number,
): IStyleData | undefined {
  if (style === '') return undefined;
  if (showHeaders && row === rect.top) return HEADING;
  if (showTotals && row === rect.bottom) return TOTALS;
  const line = row - rect.top - (showHeaders ? 1 : 0);
  return showBandedRows && line % 2 === 0 ? BAND : undefined;
}
