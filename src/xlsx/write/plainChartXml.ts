import type { ChartLooks, ChartType, SeriesDetails } from '../details/chartDetails';
import { CHART_NS, DRAWING_NS, RELATIONSHIPS_NS } from '../opc/namespaces';
import { escapeText } from '../xml/escapeXml';
import { AXIS_IDS, axesXml } from './chartAxesXml';
import { seriesXml } from './chartSeriesXml';
import { runXml, shapeXml, textXml } from './chartShapeXml';
import { legendWords } from '../details/chartWords';
import { XML_HEAD } from './xmlHead';

const USUAL_GAP = 150;

export interface PlainChart extends ChartLooks {
  readonly type: ChartType;
  readonly title?: string;
  readonly series: readonly SeriesDetails[];
}

/** A chart of one plot. Values are not stored beside the places: every program reads the cells. */
export function plainChartXml(chart: PlainChart): string {
  const { legend, plotArea, border, fill = 'FFFFFF' } = chart;
  const inner = [
    titleXml(chart),
    `<c:plotArea><c:layout/>${plotXml(chart)}${shapeXml(plotArea ?? {})}</c:plotArea>`,
    legend &&
      `<c:legend><c:legendPos val="${legendWords[legend.position]}"/><c:overlay val="0"/>${textXml(legend.font)}</c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
  ].join('');
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART_NS}" xmlns:a="${DRAWING_NS}" xmlns:r="${RELATIONSHIPS_NS}">` +
    `<c:roundedCorners val="0"/><c:chart>${inner}</c:chart>` +
    `${shapeXml({ fill, ...(border && { border }) })}${textXml(chart.font)}</c:chartSpace>`
  );
}

function titleXml({ title, titleFont = {} }: PlainChart): string {
  if (title === undefined) return '<c:autoTitleDeleted val="1"/>';
  const lines = title.split('\n').map((line) => {
    const start = Object.keys(titleFont).length > 0 ? `<a:pPr>${runXml('defRPr', titleFont)}</a:pPr>` : '';
    return `<a:p>${start}<a:r>${runXml('rPr', titleFont)}<a:t>${escapeText(line)}</a:t></a:r></a:p>`;
  });
  const text = `<a:bodyPr/><a:lstStyle/>${lines.join('')}`;
  return `<c:title><c:tx><c:rich>${text}</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function plotXml(chart: PlainChart): string {
  const { type, series, grouping, gap = USUAL_GAP, overlap = grouping && 100 } = chart;
  const inner = series.map((one, index) => seriesXml(chart, one, index)).join('');
  if (type === 'pie') return `<c:pieChart><c:varyColors val="1"/>${inner}<c:firstSliceAng val="0"/></c:pieChart>`;
  if (type === 'line') {
    const start = `<c:lineChart><c:grouping val="${grouping ?? 'standard'}"/><c:varyColors val="0"/>`;
    return `${start}${inner}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>${axesXml(type, chart)}`;
  }
  const start = `<c:barChart><c:barDir val="${type === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${grouping ?? 'clustered'}"/>`;
  const bars = `<c:gapWidth val="${gap}"/>${overlap === undefined ? '' : `<c:overlap val="${overlap}"/>`}`;
  return `${start}<c:varyColors val="0"/>${inner}${bars}${AXIS_IDS}</c:barChart>${axesXml(type, chart)}`;
}
