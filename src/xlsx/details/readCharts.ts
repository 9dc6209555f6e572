import type { Package } from '../opc/package';
import { RELATIONSHIP_ID_NS } from '../opc/namespaces';
import type { Colors } from '../styles/colors';
import { EMU_PER_POINT } from './chartWords';
import { attributeIn, child } from '../xml/find';
import { parseXml, type XmlElement } from '../xml/xmlTree';
import type { Anchor, AnchorCorner, ChartDetails } from './chartDetails';
import { readChart } from './readChart';
import { ChartShapes } from './readChartShapes';

const POINTS_PER_COLUMN = 48;
const POINTS_PER_ROW = 15;

/** The charts on a sheet, in the order in which they lie on each other. */
export async function readCharts(source: Package, sheetPart: string, colors: Colors): Promise<ChartDetails[]> {
  const charts: ChartDetails[] = [];
  const shapes = new ChartShapes(colors);
  for (const { type, target, external } of await source.relationships(sheetPart)) {
    if (type !== 'drawing' || external || !source.find(target)) continue;
    const parts = new Map((await source.relationships(target)).map(({ id, target: part }) => [id, part]));
    const root = parseXml(await source.read(target), target);
    for (const anchor of root.children) {
      const part = parts.get(chartIdOf(anchor) ?? '');
      if (part === undefined || !source.find(part)) continue;
      const properties = frameProperties(anchor)?.attributes;
      const altText = properties?.get('descr');
      charts.push({
        ...readChart(parseXml(await source.read(part), part), shapes),
        name: properties?.get('name') ?? '',
        anchor: anchorOf(anchor),
        ...(altText === undefined ? {} : { altText }),
        part,
      });
    }
  }
  return charts;
}

/** The relationship of the chart that an anchor of a drawing places. */
export function chartIdOf(anchor: XmlElement): string | undefined {
  const graphic = child(child(anchor, 'graphicFrame'), 'graphic');
  const reference = child(child(graphic, 'graphicData'), 'chart');
  return reference && attributeIn(reference, RELATIONSHIP_ID_NS, 'id');
}

/** Number, name and alternative text of what an anchor places. */
export function frameProperties(anchor: XmlElement): XmlElement | undefined {
  return child(child(child(anchor, 'graphicFrame'), 'nvGraphicFramePr'), 'cNvPr');
}

// Pictures that are placed by their size get the corner they would have among cells of the usual size.
function anchorOf(anchor: XmlElement): Anchor {
  const from = cornerOf(child(anchor, 'from'));
  const to = child(anchor, 'to');
  if (to) return { from, to: cornerOf(to) };
  const size = child(anchor, 'ext')?.attributes;
  const right = from.right + Number(size?.get('cx') ?? 0) / EMU_PER_POINT;
  const down = from.down + Number(size?.get('cy') ?? 0) / EMU_PER_POINT;
  return {
    from,
    to: {
      column: from.column + Math.floor(right / POINTS_PER_COLUMN),
      row: from.row + Math.floor(down / POINTS_PER_ROW),
      right: right % POINTS_PER_COLUMN,
      down: down % POINTS_PER_ROW,
    },
  };
}

function cornerOf(corner: XmlElement | undefined): AnchorCorner {
  const number = (name: string) => Number(child(corner, name)?.text ?? 0) || 0;
  return {
    row: number('row'),
    column: number('col'),
    down: number('rowOff') / EMU_PER_POINT,
    right: number('colOff') / EMU_PER_POINT,
  };
}
