import type { ChartState } from '../host/state/chartState';
import { cellAt } from '../host/state/sheetState';
import type { WorkbookDocument } from '../host/state/workbookDocument';
import { cellText } from '../host/values/cellText';
import { cellsOf, seriesName } from './chartCells';

/** What a chart is called under the grid: its title, its words for screen readers, or what its first series shows. */
export function chartTitle(document: WorkbookDocument, chart: ChartState, language: string): string {
  if (chart.title.visible && chart.title.text) return chart.title.text;
  if (chart.altText) return chart.altText;
  const [series] = chart.series;
  if (!series) return chart.name;
  return seriesName(document, series.name, language) || headingOver(document, series.values, language) || chart.name;
}

/** The text in the cell over the values, where there is one. */
function headingOver(document: WorkbookDocument, values: string, language: string): string {
  const [first] = cellsOf(document, values);
  const cell = first && first.row > 0 ? cellAt(first.sheet, first.row - 1, first.column) : undefined;
  return typeof cell?.value === 'string' ? cellText(cell, undefined, language) : '';
}
