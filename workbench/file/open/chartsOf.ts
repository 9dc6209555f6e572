import type { ChartDetails, SeriesDetails, SheetDetails } from '../../../src/xlsx';
import type { ChartAxisState, ChartSeriesState, ChartState } from '../../host/state/chartState';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type SheetState } from '../../host/state/sheetState';

const TYPES: Readonly<Record<ChartDetails['type'], string>> = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  line: 'Line',
  pie: 'Pie',
  other: 'Invalid',
};

const AXIS: ChartAxisState = {
  visible: true,
  numberFormat: 'General',
  reversed: false,
  majorGridlines: { visible: true, color: '', weight: 0.75 },
};

/** The charts of a sheet whose widths and heights are known. */
export function chartsOf(details: SheetDetails, sheet: SheetState): ChartState[] {
  return details.charts.map((chart, index) => {
    const { from, to } = chart.anchor;
    const left = offset(from.column, (column) => sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH) + from.right;
    const top = offset(from.row, (row) => sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT) + from.down;
    const right = offset(to.column, (column) => sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH) + to.right;
    const bottom = offset(to.row, (row) => sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT) + to.down;
    return {
      id: `{${String(details.sheetId)}-${String(index)}}`,
      name: chart.name,
      type: TYPES[chart.type],
      title: { text: chart.title ?? '', visible: chart.title !== undefined },
      legend: { visible: false, position: 'Right' },
      top,
      left,
      width: right - left,
      height: bottom - top,
      altText: chart.altText ?? '',
      series: chart.series.map(seriesOf),
      axes: { value: AXIS, category: { ...AXIS, majorGridlines: { ...AXIS.majorGridlines, visible: false } } },
    };
  });
}

function seriesOf(series: SeriesDetails): ChartSeriesState {
  return {
    name: !series.name ? '' : 'text' in series.name ? series.name.text : `=${series.name.formula}`,
    values: series.values,
    ...(series.categories !== undefined && { categories: series.categories }),
    color: '',
    gapWidth: 150,
    labels: { visible: false, position: 'OutsideEnd', numberFormat: 'General' },
    pointColors: new Map(),
  };
}

function offset(count: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += size(index);
  return sum;
}
