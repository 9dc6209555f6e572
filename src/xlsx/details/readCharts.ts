import type { Package } from '../opc/package';
import { RELATIONSHIP_ID_NS } from '../opc/namespaces';
import { attributeIn, child, childrenOf } from '../xml/find';
import { parseXml, type XmlElement } from '../xml/xmlTree';
import type { Anchor, AnchorCorner, ChartDetails, SeriesDetails } from './chartDetails';

const EMU_PER_POINT = 12_700;
const POINTS_PER_COLUMN = 48;
const POINTS_PER_ROW = 15;
const PLOTS = /Chart$/;

/** The charts on a sheet, in the order in which they lie on each other. */
export async function readCharts(source: Package, sheetPart: string): Promise<ChartDetails[]> {
  const charts: ChartDetails[] = [];
  for (const { type, target, external } of await source.relationships(sheetPart)) {
    if (type !== 'drawing' || external || !source.find(target)) continue;
    const parts = new Map((await source.relationships(target)).map(({ id, target: part }) => [id, part]));
    const root = parseXml(await source.read(target), target);
    for (const anchor of root.children) {
      const frame = child(anchor, 'graphicFrame');
      const reference = child(child(child(frame, 'graphic'), 'graphicData'), 'chart');
      const part = parts.get((reference && attributeIn(reference, RELATIONSHIP_ID_NS, 'id')) ?? '');
      if (!frame || part === undefined || !source.find(part)) continue;
      const properties = child(child(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes;
      const altText = properties?.get('descr');
      charts.push({
        ...chartOf(parseXml(await source.read(part), part)),
        name: properties?.get('name') ?? '',
        anchor: anchorOf(anchor),
        ...(altText === undefined ? {} : { altText }),
        part,
      });
    }
  }
  return charts;
}

function chartOf(root: XmlElement): Pick<ChartDetails, 'type' | 'title' | 'series'> {
  const chart = child(root, 'chart');
  const plots = child(chart, 'plotArea')?.children.filter(({ local }) => PLOTS.test(local)) ?? [];
  const title = titleOf(child(chart, 'title'));
  const series = plots.flatMap((plot) => childrenOf(plot, 'ser').map(seriesOf));
  return { type: typeOf(plots), ...(title === undefined ? {} : { title }), series };
}

function typeOf([plot, ...more]: readonly XmlElement[]): ChartDetails['type'] {
  if (!plot || more.length > 0) return 'other';
  if (plot.local === 'lineChart') return 'line';
  if (plot.local === 'pieChart') return 'pie';
  if (plot.local !== 'barChart') return 'other';
  return child(plot, 'barDir')?.attributes.get('val') === 'bar' ? 'bar' : 'column';
}

function titleOf(title: XmlElement | undefined): string | undefined {
  const rich = child(child(title, 'tx'), 'rich');
  if (!rich) return cached(child(child(title, 'tx'), 'strRef'));
  const lines = childrenOf(rich, 'p').map((line) => line.children.map((run) => child(run, 't')?.text ?? '').join(''));
  return lines.join('\n');
}

function cached(reference: XmlElement | undefined): string | undefined {
  return child(child(child(reference, 'strCache'), 'pt'), 'v')?.text;
}

function seriesOf(series: XmlElement): SeriesDetails {
  const name = child(series, 'tx');
  const formula = placeOf(name);
  const text = child(name, 'v')?.text;
  const categories = placeOf(child(series, 'cat'));
  return {
    ...(formula !== undefined ? { name: { formula } } : text !== undefined ? { name: { text } } : {}),
    ...(categories === undefined ? {} : { categories }),
    values: placeOf(child(series, 'val')) ?? '',
  };
}

/** The formula of `strRef`, `numRef` or `multiLvlStrRef`. */
function placeOf(element: XmlElement | undefined): string | undefined {
  for (const reference of element?.children ?? []) {
    const formula = child(reference, 'f');
    if (formula) return formula.text;
  }
  return undefined;
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
