import type { BarChartDocument, CellDocument } from '../../core/document/sheetDocument';
import type { Area } from '../../core/sheet/address';
import { CHART_NS, DRAWING_NS, RELATIONSHIPS_NS } from '../opc/namespaces';
import { escapeAttribute, escapeText } from '../xml/escapeXml';
import { XML_HEAD } from './xmlHead';

const TEXT_COLOR = '1B1F22';
const TEXT_SIZE = 900;
const GRID_WIDTH = 19_050;
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** What the chart needs to know of the sheet it stands on. */
export interface ChartCells {
  cell(row: number, column: number): CellDocument | undefined;
  reference(area: Area): string;
}

/** A bar chart that reads the sheet's own cells and holds their present values, so that it shows at once. */
export function chartXml(chart: BarChartDocument, cells: ChartCells): string {
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART_NS}" xmlns:a="${DRAWING_NS}" xmlns:r="${RELATIONSHIPS_NS}">` +
    '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${seriesXml(chart, cells)}` +
    `<c:gapWidth val="${chart.gap}"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    `${categoryAxisXml()}${valueAxisXml(chart)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>${textXml()}</c:chartSpace>`
  );
}

function seriesXml(chart: BarChartDocument, cells: ChartCells): string {
  const points = chart.pointColors.map(
    ({ point, color }) =>
      `<c:dPt><c:idx val="${point}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${solid(color)}</c:spPr></c:dPt>`,
  );
  const show = (name: string, value: 0 | 1) => `<c:${name} val="${value}"/>`;
  const labels =
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(chart.labelFormat)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml()}<c:dLblPos val="outEnd"/>` +
    `${show('showLegendKey', 0)}${show('showVal', 1)}${show('showCatName', 0)}${show('showSerName', 0)}` +
    `${show('showPercent', 0)}${show('showBubbleSize', 0)}</c:dLbls>`;
  return (
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:spPr>${solid(chart.color)}</c:spPr><c:invertIfNegative val="0"/>` +
    `${points.join('')}${labels}` +
    `<c:cat><c:strRef><c:f>${escapeText(cells.reference(chart.categories))}</c:f>` +
    `<c:strCache>${pointsXml(chart.categories, cells)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeText(cells.reference(chart.values))}</c:f>` +
    `<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(chart.values, cells)}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function pointsXml(area: Area, cells: ChartCells): string {
  const points: string[] = [];
  let count = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++, count++) {
      const value = cells.cell(row, column)?.value ?? null;
      if (value !== null) points.push(`<c:pt idx="${count}"><c:v>${escapeText(String(value))}</c:v></c:pt>`);
    }
  }
  return `<c:ptCount val="${count}"/>${points.join('')}`;
}

// Reversed, so that the first row of the table is the bar on top; the values then cross at its far end.
function categoryAxisXml(): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    '<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${textXml()}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

function valueAxisXml({ axis }: BarChartDocument): string {
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `<c:max val="${axis.max}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="${GRID_WIDTH}">${solid(axis.gridColor)}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeAttribute(axis.format)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${textXml()}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/>` +
    `<c:majorUnit val="${axis.majorUnit}"/></c:valAx>`
  );
}

function textXml(): string {
  const run = `<a:defRPr sz="${TEXT_SIZE}" b="0">${solid(TEXT_COLOR)}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="da-DK"/></a:p></c:txPr>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
