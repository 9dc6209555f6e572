import type { AxisLooks, ChartBox, ChartFont, ChartLine, LabelLooks, SeriesDetails } from '../../../src/xlsx';
import type {
  ChartAxisState,
  ChartFontState,
  ChartLabelsState,
  ChartLineState,
  ChartSeriesState,
} from '../../host/state/chartState';
import { axisPositions, dashes, labelPositions, tickLabels, tickMarks } from '../chartWords';
import { apiColor } from '../words';

const LINE_WEIGHT = 0.75;

const USUAL_LABELS: ChartLabelsState = { visible: false, position: 'OutsideEnd', numberFormat: 'General' };

export function fontOf({ underline, color, ...font }: ChartFont): ChartFontState {
  return {
    ...font,
    ...(underline !== undefined && { underline: underline ? 'Single' : 'None' }),
    ...(color !== undefined && { color: apiColor(color) }),
  };
}

function lineOf({ color, width, dash }: ChartLine): ChartLineState {
  return {
    color: color === undefined ? '' : apiColor(color),
    weight: width ?? LINE_WEIGHT,
    ...(dash && { style: dashes.api(dash) }),
  };
}

export function boxOf({ fill, border }: ChartBox): { readonly border?: ChartLineState; readonly fill?: string } {
  return {
    ...(fill !== undefined && { fill: fill === 'none' ? fill : apiColor(fill) }),
    ...(border && { border: lineOf(border) }),
  };
}

export function axisOf(axis: AxisLooks): ChartAxisState {
  const { min, max, majorUnit, numberFormat, gridlines, line, font, labels, majorTicks, minorTicks } = axis;
  return {
    visible: !axis.hidden,
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
    ...(majorUnit !== undefined && { majorUnit }),
    numberFormat: numberFormat ?? 'General',
    ...(numberFormat !== undefined && { linkNumberFormat: false }),
    reversed: axis.reversed ?? false,
    majorGridlines: { visible: gridlines !== undefined, ...lineOf(gridlines ?? {}) },
    ...(line && { line: lineOf(line) }),
    ...(font && { font: fontOf(font) }),
    ...(labels && { tickLabelPosition: tickLabels.api(labels) }),
    ...(majorTicks && { majorTickMark: tickMarks.api(majorTicks) }),
    ...(minorTicks && { minorTickMark: tickMarks.api(minorTicks) }),
    ...(axis.otherAxisAt && { position: axisPositions.api(axis.otherAxisAt) }),
  };
}

export function seriesOf(series: SeriesDetails, bars: { readonly gap: number; readonly overlap?: number }) {
  const { name, values, categories, color, line, pointColors = [], labels } = series;
  const state: ChartSeriesState = {
    name: !name ? '' : 'text' in name ? name.text : `=${name.formula}`,
    values,
    ...(categories !== undefined && { categories }),
    color: color === undefined ? '' : apiColor(color),
    ...(line && { line: lineOf(line) }),
    gapWidth: bars.gap,
    ...(bars.overlap !== undefined && { overlap: bars.overlap }),
    labels: labels ? labelsOf(labels) : USUAL_LABELS,
    pointColors: new Map(pointColors.map(({ point, color: own }) => [point, apiColor(own)])),
  };
  return state;
}

function labelsOf({ position, numberFormat, font, value, category, series }: LabelLooks): ChartLabelsState {
  const word = position as Parameters<typeof labelPositions.api>[0] | undefined;
  return {
    visible: true,
    position: word === undefined ? USUAL_LABELS.position : labelPositions.api(word),
    numberFormat: numberFormat ?? 'General',
    ...(numberFormat !== undefined && { linkNumberFormat: false }),
    ...(font && { font: fontOf(font) }),
    showValue: value,
    showCategoryName: category,
    showSeriesName: series,
  };
}
