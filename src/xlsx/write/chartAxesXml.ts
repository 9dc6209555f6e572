import type { AxisLooks, ChartLooks, ChartType } from '../details/chartDetails';
import { escapeAttribute } from '../xml/escapeXml';
import { lineXml, shapeXml, textXml } from './chartShapeXml';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

export const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** Both axes; of one that nothing is said of, the values have grid lines as in Excel. */
export function axesXml(type: ChartType, { categoryAxis = {}, valueAxis = { gridlines: {} } }: ChartLooks): string {
  const [across, up] = type === 'bar' ? ['l', 'b'] : ['b', 'l'];
  const category = axisXml(categoryAxis, {
    id: CATEGORY_AXIS,
    position: across,
    other: VALUE_AXIS,
    crosses: valueAxis.otherAxisAt,
    end: '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  });
  const unit = valueAxis.majorUnit === undefined ? '' : `<c:majorUnit val="${valueAxis.majorUnit}"/>`;
  const value = axisXml(valueAxis, {
    id: VALUE_AXIS,
    position: up,
    other: CATEGORY_AXIS,
    crosses: categoryAxis.otherAxisAt,
    end: `<c:crossBetween val="between"/>${unit}`,
  });
  return `<c:catAx>${category}</c:catAx><c:valAx>${value}</c:valAx>`;
}

interface AxisPlace {
  readonly id: number;
  readonly position: string | undefined;
  readonly other: number;
  readonly crosses: AxisLooks['otherAxisAt'];
  readonly end: string;
}

function axisXml(axis: AxisLooks, { id, position, other, crosses, end }: AxisPlace): string {
  const number = (name: string, value: number | undefined) =>
    value === undefined ? '' : `<c:${name} val="${value}"/>`;
  const { numberFormat, gridlines } = axis;
  const format =
    numberFormat === undefined
      ? 'formatCode="General" sourceLinked="1"'
      : `formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"`;
  const lines = lineXml(gridlines);
  return [
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/>`,
    `${number('max', axis.max)}${number('min', axis.min)}</c:scaling>`,
    `<c:delete val="${axis.hidden ? 1 : 0}"/><c:axPos val="${position}"/>`,
    gridlines &&
      (lines === '' ? '<c:majorGridlines/>' : `<c:majorGridlines><c:spPr>${lines}</c:spPr></c:majorGridlines>`),
    `<c:numFmt ${format}/><c:majorTickMark val="${axis.majorTicks ?? 'none'}"/>`,
    `<c:minorTickMark val="${axis.minorTicks ?? 'none'}"/><c:tickLblPos val="${axis.labels ?? 'nextTo'}"/>`,
    shapeXml(axis.line ? { border: axis.line } : {}) + textXml(axis.font),
    `<c:crossAx val="${other}"/><c:crosses val="${crosses ?? 'autoZero'}"/>${end}`,
  ].join('');
}
