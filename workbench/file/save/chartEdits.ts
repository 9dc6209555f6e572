import type { BarChartDocument } from '../../../src/core/document/sheetDocument';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/address';
import type { Area } from '../../../src/core/sheet/address';
import type { ChartType, NewChart } from '../../../src/xlsx';
import type { ChartState } from '../../host/state/chartState';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type SheetState } from '../../host/state/sheetState';
import { fileColor } from '../words';
import { areasOf, onFile } from './area';
import type { NotSaved } from './notSaved';

const TYPES: Readonly<Record<string, ChartType>> = {
  BarClustered: 'bar',
  ColumnClustered: 'column',
  Line: 'line',
  Pie: 'pie',
};

/** Charts that the file does not have yet. Changing one it has is said not to be saved. */
export function newCharts(before: SheetState, after: SheetState, notSaved: NotSaved): ChartState[] {
  const known = new Map(before.charts.map((chart) => [chart.id, JSON.stringify(chart)]));
  const unchanged = after.charts.filter((chart) => known.get(chart.id) === JSON.stringify(chart));
  if (unchanged.length < known.size) notSaved.add('chart', after.name);
  return after.charts.filter((chart) => !known.has(chart.id));
}

export function chartEdit(chart: ChartState, sheet: SheetState, notSaved: NotSaved): NewChart[] {
  const type = TYPES[chart.type];
  if (!type) {
    notSaved.add('chart', sheet.name);
    return [];
  }
  return [
    {
      type,
      ...(chart.title.visible && { title: chart.title.text }),
      area: areaOf(chart, sheet),
      series: chart.series.map(({ name, values, categories }) => ({
        ...(name !== '' && { name: name.startsWith('=') ? { formula: name.slice(1) } : { text: name } }),
        ...(categories !== undefined && { categories }),
        values,
      })),
      altText: chart.altText,
    },
  ];
}

/** A chart drawn as the summary's: one series of bars with its own colours, labels and axis; else undefined. */
export function barChart(chart: ChartState, sheet: SheetState): BarChartDocument | undefined {
  const [series, ...others] = chart.series;
  const { value } = chart.axes;
  const plain = !chart.title.visible && !chart.legend.visible && series?.labels.visible;
  if (chart.type !== 'BarClustered' || !series || others.length > 0 || !plain) return undefined;
  const [values] = areasOf(series.values);
  const [categories] = areasOf(series.categories ?? '');
  if (!values || !categories || value.maximum === undefined || value.majorUnit === undefined) return undefined;
  return {
    area: areaOf(chart, sheet),
    categories: { ...categories, sheet: sheet.name },
    values: { ...values, sheet: sheet.name },
    labelFormat: series.labels.numberFormat,
    color: fileColor(series.color),
    pointColors: [...series.pointColors].map(([point, color]) => ({ point, color: fileColor(color) })),
    gap: series.gapWidth,
    axis: {
      max: value.maximum,
      majorUnit: value.majorUnit,
      gridColor: fileColor(value.majorGridlines.color),
      format: value.numberFormat,
    },
    altText: chart.altText,
  };
}

/** The cells a chart covers. */
function areaOf(chart: ChartState, sheet: SheetState): Area {
  const row = (points: number): number =>
    lineAt(points, MAX_ROWS, (index) =>
      sheet.hiddenRows.has(index) ? 0 : (sheet.rowHeights.get(index) ?? DEFAULT_ROW_HEIGHT),
    );
  const column = (points: number): number =>
    lineAt(points, MAX_COLUMNS, (index) =>
      sheet.hiddenColumns.has(index) ? 0 : (sheet.columnWidths.get(index) ?? DEFAULT_COLUMN_WIDTH),
    );
  const top = row(chart.top);
  const left = column(chart.left);
  return onFile({
    top,
    left,
    bottom: Math.max(top, row(chart.top + chart.height - 0.5)),
    right: Math.max(left, column(chart.left + chart.width - 0.5)),
  });
}

function lineAt(points: number, limit: number, size: (index: number) => number): number {
  let rest = points;
  for (let index = 0; index < limit; index++) {
    rest -= size(index);
    if (rest < 0.01) return rest > -0.01 ? index + 1 : index;
  }
  return limit - 1;
}
