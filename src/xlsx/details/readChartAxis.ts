import { tickWords } from './chartWords';
import { child, isOn } from '../xml/find';
import type { XmlElement } from '../xml/xmlTree';
import type { AxisLooks, TickMark } from './chartDetails';
import { type ChartShapes, numberOf, valueOf } from './readChartShapes';

/** @param other the axis that crosses this one: it says where. */
export function readChartAxis(axis: XmlElement, other: XmlElement | undefined, shapes: ChartShapes): AxisLooks {
  const scaling = child(axis, 'scaling');
  const [min, max, majorUnit] = [numberOf(scaling, 'min'), numberOf(scaling, 'max'), numberOf(axis, 'majorUnit')];
  const format = child(axis, 'numFmt')?.attributes;
  const code = isOn(format?.get('sourceLinked')) ? undefined : format?.get('formatCode');
  const grid = child(axis, 'majorGridlines');
  const { border: line } = shapes.box(axis);
  const font = shapes.font(axis);
  const labels = valueOf(axis, 'tickLblPos');
  const [majorTicks, minorTicks] = [tick(axis, 'majorTickMark'), tick(axis, 'minorTickMark')];
  const crosses = valueOf(other, 'crosses');
  return {
    ...(isOn(valueOf(axis, 'delete')) && { hidden: true }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(code !== undefined && { numberFormat: code }),
    ...(valueOf(scaling, 'orientation') === 'maxMin' && { reversed: true }),
    ...(grid && { gridlines: shapes.box(grid).border ?? {} }),
    ...(line && { line }),
    ...(font && { font }),
    ...((labels === 'high' || labels === 'low' || labels === 'none') && { labels }),
    ...(majorTicks && { majorTicks }),
    ...(minorTicks && { minorTicks }),
    ...((crosses === 'max' || crosses === 'min') && { otherAxisAt: crosses }),
  };
}

// In a file that does not say, the format has marks across the axis; Excel always says.
function tick(axis: XmlElement, name: string): TickMark | undefined {
  const found = valueOf(axis, name);
  return tickWords.find((word) => word === found);
}
