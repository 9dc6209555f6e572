import { child, childrenOf, isOn } from '../xml/find';
import type { XmlElement } from '../xml/xmlTree';
import type { ChartLine, LabelLooks, SeriesDetails } from './chartDetails';
import { type ChartShapes, numberOf, valueOf } from './readChartShapes';

const USUAL_LINE = 2.25;

/** @param plot what the series belongs to; its labels hold for those that have none of their own. */
export function readChartSeries(series: XmlElement, plot: XmlElement, shapes: ChartShapes): SeriesDetails {
  const name = child(series, 'tx');
  const formula = placeOf(name);
  const text = child(name, 'v')?.text;
  const categories = placeOf(child(series, 'cat'));
  const isLine = plot.local === 'lineChart';
  const { fill, border } = shapes.box(series);
  const color = isLine ? border?.color : fill;
  const line = isLine ? unusual(border) : border;
  const labels = readLabels(child(series, 'dLbls') ?? child(plot, 'dLbls'), shapes);
  const pointColors = childrenOf(series, 'dPt').flatMap((point) => {
    const { fill: ground, border: stroke } = shapes.box(point);
    const own = isLine ? stroke?.color : ground;
    return own === undefined || own === 'none' ? [] : [{ point: numberOf(point, 'idx') ?? 0, color: own }];
  });
  return {
    ...(formula !== undefined ? { name: { formula } } : text !== undefined ? { name: { text } } : {}),
    ...(categories === undefined ? {} : { categories }),
    values: placeOf(child(series, 'val')) ?? '',
    ...(color !== undefined && color !== 'none' && { color }),
    ...(line && { line }),
    ...(pointColors.length > 0 && { pointColors }),
    ...(labels && { labels }),
  };
}

/** What of a line chart's line its colour does not say. */
function unusual(line: ChartLine | undefined): ChartLine | undefined {
  const { width, dash } = line ?? {};
  const rest = { ...(width !== undefined && width !== USUAL_LINE && { width }), ...(dash !== undefined && { dash }) };
  return Object.keys(rest).length > 0 ? rest : undefined;
}

function readLabels(labels: XmlElement | undefined, shapes: ChartShapes): LabelLooks | undefined {
  const shown = (name: string) => isOn(valueOf(labels, name));
  const what = { value: shown('showVal'), category: shown('showCatName'), series: shown('showSerName') };
  if (!labels || !Object.values(what).includes(true)) return undefined;
  const position = valueOf(labels, 'dLblPos');
  const format = child(labels, 'numFmt')?.attributes;
  const code = isOn(format?.get('sourceLinked')) ? undefined : format?.get('formatCode');
  const font = shapes.font(labels);
  return {
    ...(position !== undefined && { position }),
    ...(code !== undefined && { numberFormat: code }),
    ...(font && { font }),
    ...what,
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
