import type { Color } from '../../core/document/sheetDocument';
import type { ChartLooks, ChartType, LabelLooks, SeriesDetails } from '../details/chartDetails';
import { wideArea } from '../sheet/areasOf';
import { escapeAttribute, escapeText } from '../xml/escapeXml';
import { lineXml, solid, textXml } from './chartShapeXml';

// Written out, since not every program has colours of its own for a workbook without a theme.
const COLORS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const MOST_SLICES = 60;
const LINE_WIDTH = 2.25;

/** Label positions of each kind of chart; Excel calls a file with another one damaged. */
const LABEL_PLACES: Readonly<Record<ChartType, readonly string[]>> = {
  bar: ['ctr', 'inBase', 'inEnd', 'outEnd'],
  column: ['ctr', 'inBase', 'inEnd', 'outEnd'],
  line: ['b', 'ctr', 'l', 'r', 't'],
  pie: ['bestFit', 'ctr', 'inEnd', 'outEnd'],
};

export interface SeriesKind extends Pick<ChartLooks, 'grouping' | 'markers'> {
  readonly type: ChartType;
}

export function seriesXml(kind: SeriesKind, series: SeriesDetails, index: number): string {
  const { type } = kind;
  const { name, categories, labels } = series;
  const reference = (element: 'strRef' | 'numRef', formula: string) =>
    `<c:${element}><c:f>${escapeText(formula.replace(/^=/, ''))}</c:f></c:${element}>`;
  const label = name && ('formula' in name ? reference('strRef', name.formula) : `<c:v>${escapeText(name.text)}</c:v>`);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    label && `<c:tx>${label}</c:tx>`,
    shapeOf(type, series, index),
    (type === 'bar' || type === 'column') && '<c:invertIfNegative val="0"/>',
    type === 'line' && !kind.markers && '<c:marker><c:symbol val="none"/></c:marker>',
    pointsXml(type, series),
    labels && labelsXml(kind, labels),
    categories !== undefined && `<c:cat>${reference('strRef', categories)}</c:cat>`,
    `<c:val>${reference('numRef', series.values)}</c:val>`,
    type === 'line' && '<c:smooth val="0"/>',
    '</c:ser>',
  ]
    .filter(Boolean)
    .join('');
}

function shapeOf(type: ChartType, { color, line }: SeriesDetails, index: number): string {
  if (type === 'pie') return line ? `<c:spPr>${lineXml(line)}</c:spPr>` : '';
  const own = color ?? paletteColor(index);
  return type === 'line'
    ? `<c:spPr>${lineXml({ width: LINE_WIDTH, color: own, ...line })}</c:spPr>`
    : `<c:spPr>${solid(own)}${lineXml(line)}</c:spPr>`;
}

function pointsXml(type: ChartType, { values, color, pointColors = [] }: SeriesDetails): string {
  const colors = new Map(type === 'pie' ? sliceColors(values, color) : []);
  for (const { point, color: own } of pointColors) colors.set(point, own);
  const invert = type === 'bar' || type === 'column' ? '<c:invertIfNegative val="0"/>' : '';
  return [...colors]
    .sort(([a], [b]) => a - b)
    .map(([point, own]) => {
      const shape = type === 'line' ? lineXml({ width: LINE_WIDTH, color: own }) : solid(own);
      return `<c:dPt><c:idx val="${point}"/>${invert}<c:bubble3D val="0"/><c:spPr>${shape}</c:spPr></c:dPt>`;
    })
    .join('');
}

/** Slices are told apart by their colours; one colour for all is given to each. */
function sliceColors(values: string, color: Color | undefined): [number, Color][] {
  const area = wideArea(values.slice(values.lastIndexOf('!') + 1), '');
  const count = area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0;
  return Array.from({ length: Math.min(count, MOST_SLICES) }, (_, index) => [index, color ?? paletteColor(index)]);
}

function paletteColor(index: number): Color {
  return COLORS[index % COLORS.length] as Color;
}

function labelsXml({ type, grouping }: SeriesKind, labels: LabelLooks): string {
  const { position = '', numberFormat } = labels;
  const fits = LABEL_PLACES[type].includes(position) && !(grouping && position === 'outEnd');
  const show = (name: string, shown: boolean) => `<c:${name} val="${shown ? 1 : 0}"/>`;
  return [
    '<c:dLbls>',
    numberFormat === undefined ? '' : `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>`,
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(labels.font)}`,
    fits ? `<c:dLblPos val="${position}"/>` : '',
    `${show('showLegendKey', false)}${show('showVal', labels.value)}${show('showCatName', labels.category)}`,
    `${show('showSerName', labels.series)}${show('showPercent', false)}${show('showBubbleSize', false)}</c:dLbls>`,
  ].join('');
}
