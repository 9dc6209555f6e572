import { cellAt, type SheetState } from '../../state/sheetState';
import { absoluteReference } from '../../state/reference';
import { columnCount, type Rect, rowCount } from '../../state/rect';
import type { ChartSeriesState } from '../../state/chartState';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** A series as Excel gives it to a new chart. */
export const newSeries: ChartSeriesState = {
  name: '',
  values: '',
  color: '',
  gapWidth: 182,
  labels: { visible: false, position: 'OutsideEnd', numberFormat: 'General' },
  pointColors: new Map(),
};

/**
 * Cuts a source into series. By itself Excel takes the shorter side for the series; a first row or column that
 * holds no number, or whose corner is blank, names series and categories. Assumed, after what Excel shows.
 */
export function seriesOf(sheet: SheetState, rect: Rect, by: SeriesBy): ChartSeriesState[] {
  const inColumns = by === 'Auto' ? rowCount(rect) >= columnCount(rect) : by === 'Columns';
  const { top, left, bottom, right } = rect;
  const hasCorner = top < bottom && left < right && (cellAt(sheet, top, left)?.value ?? null) === null;
  const hasHead = hasCorner || (top < bottom && isText(sheet, { ...rect, bottom: top }));
  const side = { top: hasHead ? top + 1 : top, left, bottom, right: left };
  const hasSide = hasCorner || (left < right && isText(sheet, side));
  const body = { ...rect, top: top + (hasHead ? 1 : 0), left: left + (hasSide ? 1 : 0) };
  const categories = inColumns ? hasSide && { ...body, left, right: left } : hasHead && { ...body, top, bottom: top };
  const lines = inColumns
    ? lineNumbers(body.left, body.right).map((column) => ({
        cells: { ...body, left: column, right: column },
        name: hasHead && { top, bottom: top, left: column, right: column },
      }))
    : lineNumbers(body.top, body.bottom).map((row) => ({
        cells: { ...body, top: row, bottom: row },
        name: hasSide && { top: row, bottom: row, left, right: left },
      }));
  return lines.map(({ cells, name }) => ({
    ...newSeries,
    values: absoluteReference(sheet.name, cells),
    ...(name && { name: `=${absoluteReference(sheet.name, name)}` }),
    ...(categories && { categories: absoluteReference(sheet.name, categories) }),
  }));
}

const lineNumbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** No number among the cells, and something in one of them. */
function isText(sheet: SheetState, { top, left, bottom, right }: Rect): boolean {
  let hasText = false;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = cellAt(sheet, row, column)?.value ?? null;
      if (typeof value === 'number' || typeof value === 'boolean') return false;
      hasText ||= value !== null;
    }
  }
  return hasText;
}
