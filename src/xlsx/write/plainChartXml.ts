import type { ChartType, SeriesDetails } from '../details/chartDetails';
import { wideArea } from '../sheet/areasOf';
import { CHART_NS, DRAWING_NS, RELATIONSHIPS_NS } from '../opc/namespaces';
import { escapeText } from '../xml/escapeXml';
import { XML_HEAD } from './xmlHead';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

// Written out, since not every program has colours of its own for a workbook without a theme.
const COLORS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const MOST_SLICES = 60;

export interface PlainChart {
  readonly type: ChartType;
  readonly title?: string;
  readonly series: readonly SeriesDetails[];
}

/** A chart as Excel draws it by itself. Values are not stored beside the places: every program reads the cells. */
export function plainChartXml({ type, title, series }: PlainChart): string {
  const several = series.length > 1 || type === 'pie';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART_NS}" xmlns:a="${DRAWING_NS}" xmlns:r="${RELATIONSHIPS_NS}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(title)}<c:plotArea><c:layout/>${plotXml(type, series)}</c:plotArea>` +
    (several ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr></c:chartSpace>'
  );
}

function titleXml(title: string | undefined): string {
  if (title === undefined) return '<c:autoTitleDeleted val="1"/>';
  const text = `<a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="da-DK"/><a:t>${escapeText(title)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich>${text}</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function plotXml(type: ChartType, series: readonly SeriesDetails[]): string {
  const inner = series.map((one, index) => seriesXml(type, one, index)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (type === 'pie') return `<c:pieChart><c:varyColors val="1"/>${inner}<c:firstSliceAng val="0"/></c:pieChart>`;
  if (type === 'line') {
    const start = '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>';
    return `${start}${inner}<c:marker val="1"/>${axes}</c:lineChart>${axesXml(type)}`;
  }
  const direction = type === 'bar' ? 'bar' : 'col';
  const start = `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`;
  return `${start}${inner}<c:gapWidth val="150"/>${axes}</c:barChart>${axesXml(type)}`;
}

function seriesXml(type: ChartType, { name, categories, values }: SeriesDetails, index: number): string {
  const reference = (kind: 'strRef' | 'numRef', formula: string) =>
    `<c:${kind}><c:f>${escapeText(formula.replace(/^=/, ''))}</c:f></c:${kind}>`;
  const label = name && ('formula' in name ? reference('strRef', name.formula) : `<c:v>${escapeText(name.text)}</c:v>`);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    label === undefined ? '' : `<c:tx>${label}</c:tx>`,
    type === 'pie'
      ? ''
      : `<c:spPr>${type === 'line' ? `<a:ln w="28575">${color(index)}</a:ln>` : color(index)}</c:spPr>`,
    type === 'bar' || type === 'column' ? '<c:invertIfNegative val="0"/>' : '',
    type === 'pie' ? slicesXml(values) : '',
    type === 'line' ? '<c:marker><c:symbol val="none"/></c:marker>' : '',
    categories === undefined ? '' : `<c:cat>${reference('strRef', categories)}</c:cat>`,
    `<c:val>${reference('numRef', values)}</c:val>`,
    type === 'line' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

function slicesXml(values: string): string {
  const area = wideArea(values.slice(values.lastIndexOf('!') + 1), '');
  const count = area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0;
  return Array.from(
    { length: Math.min(count, MOST_SLICES) },
    (_, index) => `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${color(index)}</c:spPr></c:dPt>`,
  ).join('');
}

function color(index: number): string {
  return `<a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length]}"/></a:solidFill>`;
}

function axesXml(type: ChartType): string {
  const [across, up] = type === 'bar' ? ['l', 'b'] : ['b', 'l'];
  const axis = (id: number, position: string | undefined, other: number, lines: string, end: string) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${lines}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${other}"/><c:crosses val="autoZero"/>${end}`;
  const category = axis(
    CATEGORY_AXIS,
    across,
    VALUE_AXIS,
    '',
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  );
  const value = axis(VALUE_AXIS, up, CATEGORY_AXIS, '<c:majorGridlines/>', '<c:crossBetween val="between"/>');
  return `<c:catAx>${category}</c:catAx><c:valAx>${value}</c:valAx>`;
}
