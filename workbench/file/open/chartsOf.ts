import type { ChartDetails, SheetDetails } from '../../../src/xlsx';
import type { ChartState } from '../../host/state/chartState';
import type { SheetState } from '../../host/state/sheetState';
import { columnLeft, rowTop } from '../../host/state/sizes';
import { chartKindWord, legendPositions } from '../chartWords';
import { axisOf, boxOf, fontOf, seriesOf } from './chartLooksOf';

const USUAL_GAP = 150;

/** The charts of a sheet whose widths and heights are known. */
export function chartsOf(details: SheetDetails, sheet: SheetState): ChartState[] {
  return details.charts.map((chart) => ({ ...stateOf(chart), ...placeOf(chart, sheet) }));
}

/** A chart of the file is known by its part. */
const chartId = ({ part }: ChartDetails): string => `{${part}}`;
export const partOf = ({ id }: ChartState): string => id.slice(1, -1);

function stateOf(chart: ChartDetails): Omit<ChartState, 'top' | 'left' | 'width' | 'height'> {
  const { title, titleFont, legend, font, plotArea, gap = USUAL_GAP, overlap } = chart;
  const bars = { gap, ...(overlap !== undefined && { overlap }) };
  return {
    id: chartId(chart),
    name: chart.name,
    type: chartKindWord(chart),
    title: { text: title ?? '', visible: title !== undefined, ...(titleFont && { font: fontOf(titleFont) }) },
    legend: {
      visible: legend !== undefined,
      position: legendPositions.api(legend?.position ?? 'bottom'),
      ...(legend?.font && { font: fontOf(legend.font) }),
    },
    altText: chart.altText ?? '',
    series: chart.series.map((series) => seriesOf(series, bars)),
    axes: { value: axisOf(chart.valueAxis ?? {}), category: axisOf(chart.categoryAxis ?? {}) },
    ...boxOf(chart),
    ...(font && { font: fontOf(font) }),
    ...(plotArea && { plotArea: boxOf(plotArea) }),
  };
}

function placeOf({ anchor: { from, to } }: ChartDetails, sheet: SheetState) {
  const left = columnLeft(sheet, from.column) + from.right;
  const top = rowTop(sheet, from.row) + from.down;
  return {
    top,
    left,
    width: columnLeft(sheet, to.column) + to.right - left,
    height: rowTop(sheet, to.row) + to.down - top,
  };
}
