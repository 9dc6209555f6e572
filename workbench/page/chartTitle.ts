import type { ChartState } from '../host/state/chartState';
import { cellAt, type SheetState } from '../host/state/sheetState';
import { columnWidth, rowHeight } from '../host/state/sizes';
import type { WorkbookDocument } from '../host/state/workbookDocument';
import { cellText } from '../host/values/cellText';
import { cellsOf, seriesName } from './chartCells';
import { shortCaption } from './shortCaption';

/** Lines that may stand under a heading. */
const LINES_UNDER = 2;

/**
 * What a chart of the sheet in front is called under the grid: its title, its words for screen readers in short, the
 * heading that stands over it in the sheet, or what its first series shows.
 */
export function chartTitle(document: WorkbookDocument, chart: ChartState, language: string): string {
  if (chart.title.visible && chart.title.text) return chart.title.text;
  if (chart.altText) return shortCaption(chart.altText);
  const [series] = chart.series;
  return (
    (series && seriesName(document, series.name, language)) ||
    headingAbove(document.activeSheet, chart, language) ||
    (series && headingOver(document, series.values, language)) ||
    chart.name
  );
}

/** The topmost of the texts that stand right above the chart, each alone in its row. */
function headingAbove(sheet: SheetState, { top, left }: ChartState, language: string): string {
  const under = lineAt(top, (row) => rowHeight(sheet, row));
  const column = lineAt(left, (at) => columnWidth(sheet, at));
  let heading = '';
  for (let row = under - 1; row >= 0 && row >= under - 1 - LINES_UNDER; row--) {
    const cell = cellAt(sheet, row, column);
    if (typeof cell?.value !== 'string' || cellAt(sheet, row, column + 1)?.value !== undefined) break;
    heading = cellText(cell, undefined, language);
  }
  return heading === '' ? '' : shortCaption(heading);
}

/** The row or column in which something begins, so many points from the sheet's edge. */
function lineAt(points: number, size: (line: number) => number): number {
  let line = 0;
  for (let end = size(0); end <= points + 0.5; end += size(line)) line++;
  return line;
}

/** The text in the cell over the values, where there is one. */
function headingOver(document: WorkbookDocument, values: string, language: string): string {
  const [first] = cellsOf(document, values);
  const cell = first && first.row > 0 ? cellAt(first.sheet, first.row - 1, first.column) : undefined;
  return typeof cell?.value === 'string' ? cellText(cell, undefined, language) : '';
}
