import type {
  AxisLooks,
  ChartBox,
  ChartFont,
  ChartLine,
  ChartLooks,
  LabelLooks,
  SeriesDetails,
} from '../../../src/xlsx';
import type {
  ChartAxisState,
  ChartFontState,
  ChartLabelsState,
  ChartLineState,
  ChartSeriesState,
  ChartState,
} from '../../host/state/chartState';
import { axisPositions, dashes, labelPositions, legendPositions, tickLabels, tickMarks } from '../chartWords';
import { fileColor } from '../words';

/** How a chart of the workbench looks, in the file's words. */
export function chartLooks(chart: ChartState): ChartLooks {
  const { title, legend, font, plotArea, axes } = chart;
  const [first] = chart.series;
  return {
    ...boxOf(chart),
    ...fontIn('font', font),
    ...fontIn('titleFont', title.font),
    ...(legend.visible && {
      legend: { position: legendPositions.file(legend.position) ?? 'bottom', ...fontIn('font', legend.font) },
    }),
    ...(plotArea && { plotArea: boxOf(plotArea) }),
    ...(first && { gap: first.gapWidth }),
    ...(first?.overlap !== undefined && { overlap: first.overlap }),
    categoryAxis: axisOf(axes.category),
    valueAxis: axisOf(axes.value),
  };
}

export function seriesOf(series: ChartSeriesState): SeriesDetails {
  const { name, values, categories, color, line, pointColors, labels } = series;
  return {
    ...(name !== '' && { name: name.startsWith('=') ? { formula: name.slice(1) } : { text: name } }),
    ...(categories !== undefined && { categories }),
    values,
    ...(color !== '' && color !== 'none' && { color: fileColor(color) }),
    ...(line && { line: lineOf(line) }),
    ...(pointColors.size > 0 && {
      pointColors: [...pointColors].map(([point, own]) => ({ point, color: fileColor(own) })),
    }),
    ...(labels.visible && { labels: labelsOf(labels) }),
  };
}

function labelsOf(labels: ChartLabelsState): LabelLooks {
  const { showValue = true, showCategoryName = false, showSeriesName = false } = labels;
  const position = labelPositions.file(labels.position);
  return {
    ...(position && { position }),
    ...formatOf(labels),
    ...fontIn('font', labels.font),
    ...{ value: showValue, category: showCategoryName, series: showSeriesName },
  };
}

function axisOf(axis: ChartAxisState): AxisLooks {
  const { minimum, maximum, majorUnit, majorGridlines, line } = axis;
  const labels = tickLabels.file(axis.tickLabelPosition ?? '');
  const [majorTicks, minorTicks] = [axis.majorTickMark, axis.minorTickMark].map((mark) => tickMarks.file(mark ?? ''));
  const otherAxisAt = axisPositions.file(axis.position ?? '');
  return {
    ...(!axis.visible && { hidden: true }),
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...formatOf(axis),
    ...(axis.reversed && { reversed: true }),
    ...(majorGridlines.visible && { gridlines: lineOf(majorGridlines) }),
    ...(line && { line: lineOf(line) }),
    ...fontIn('font', axis.font),
    ...(labels && { labels }),
    ...(majorTicks && { majorTicks }),
    ...(minorTicks && { minorTicks }),
    ...(otherAxisAt && { otherAxisAt }),
  };
}

/** A format that was never set is that of the cells. */
function formatOf({
  numberFormat,
  linkNumberFormat = true,
}: Pick<ChartAxisState, 'numberFormat' | 'linkNumberFormat'>) {
  return linkNumberFormat ? {} : { numberFormat };
}

function boxOf({ fill, border }: { readonly fill?: string; readonly border?: ChartLineState }): ChartBox {
  return {
    ...(fill !== undefined && fill !== '' && { fill: fill === 'none' ? fill : fileColor(fill) }),
    ...(border && { border: lineOf(border) }),
  };
}

function lineOf({ color, weight, style }: ChartLineState): ChartLine {
  const dash = dashes.file(style ?? '');
  if (dash === 'none') return { dash };
  return { ...(color !== '' && { color: fileColor(color) }), width: weight, ...(dash && { dash }) };
}

function fontIn<K extends string>(key: K, font: ChartFontState | undefined): { readonly [P in K]?: ChartFont } {
  if (!font || Object.keys(font).length === 0) return {};
  const { underline, color, ...rest } = font;
  const found: ChartFont = {
    ...rest,
    ...(underline !== undefined && { underline: underline !== 'None' }),
    ...(color !== undefined && { color: fileColor(color) }),
  };
  return { [key]: found } as { readonly [P in K]?: ChartFont };
}
