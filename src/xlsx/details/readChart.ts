import { legendWords, wordOf } from './chartWords';
import { child, childrenOf } from '../xml/find';
import type { XmlElement } from '../xml/xmlTree';
import type { ChartDetails, ChartLooks } from './chartDetails';
import { readChartAxis } from './readChartAxis';
import { readChartSeries } from './readChartSeries';
import { type ChartShapes, numberOf, valueOf } from './readChartShapes';

const PLOTS = /Chart$/;
const LEGEND = 'bottom';

/** Elements that are read, or that change nothing of what is seen. */
const KNOWN = new Set(
  (
    'chartSpace date1904 lang roundedCorners chart title tx rich bodyPr lstStyle p pPr defRPr r rPr t endParaRPr ' +
    'overlay autoTitleDeleted plotArea layout barChart lineChart pieChart barDir grouping varyColors ser idx order ' +
    'strRef numRef f v strCache numCache ptCount pt formatCode spPr solidFill srgbClr noFill ln prstDash latin ' +
    'invertIfNegative marker symbol dPt bubble3D dLbls numFmt txPr dLblPos showLegendKey showVal showCatName ' +
    'showSerName showPercent showBubbleSize cat val smooth gapWidth overlap axId catAx valAx scaling orientation ' +
    'max min delete axPos majorGridlines majorTickMark minorTickMark tickLblPos crossAx crosses crossBetween ' +
    'majorUnit auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl firstSliceAng legend legendPos plotVisOnly dispBlanksAs'
  ).split(' '),
);

/** What the chart part itself says. */
export function readChart(root: XmlElement, shapes: ChartShapes): Omit<ChartDetails, 'name' | 'anchor' | 'part'> {
  const chart = child(root, 'chart');
  const area = child(chart, 'plotArea');
  const plots = area?.children.filter(({ local }) => PLOTS.test(local)) ?? [];
  const title = titleOf(child(chart, 'title'));
  const series = plots.flatMap((plot) => childrenOf(plot, 'ser').map((one) => readChartSeries(one, plot, shapes)));
  return {
    type: typeOf(plots),
    ...(title === undefined ? {} : { title }),
    series,
    ...looksOf(root, shapes),
    ...(isKnown(root) ? {} : { more: true }),
  };
}

function isKnown(element: XmlElement): boolean {
  return KNOWN.has(element.local) && element.children.every(isKnown);
}

function looksOf(root: XmlElement, shapes: ChartShapes): ChartLooks {
  const chart = child(root, 'chart');
  const area = child(chart, 'plotArea');
  const plot = area?.children.find(({ local }) => PLOTS.test(local));
  const grouping = valueOf(plot, 'grouping');
  const [gap, overlap] = [numberOf(plot, 'gapWidth'), numberOf(plot, 'overlap')];
  const font = shapes.font(root);
  const titleFont = titleFontOf(child(chart, 'title'), shapes);
  const legend = child(chart, 'legend');
  const legendFont = shapes.font(legend);
  const plotArea = shapes.box(area);
  const [category, value] = [child(area, 'catAx'), child(area, 'valAx')];
  return {
    ...shapes.box(root),
    ...((grouping === 'stacked' || grouping === 'percentStacked') && { grouping }),
    ...(plot?.local === 'lineChart' && hasMarkers(plot) && { markers: true }),
    ...(font && { font }),
    ...(titleFont && { titleFont }),
    ...(legend && {
      legend: {
        position: wordOf(legendWords, valueOf(legend, 'legendPos')) ?? LEGEND,
        ...(legendFont && { font: legendFont }),
      },
    }),
    ...(Object.keys(plotArea).length > 0 && { plotArea }),
    ...(gap !== undefined && { gap }),
    ...(overlap !== undefined && { overlap }),
    ...(category && { categoryAxis: readChartAxis(category, value, shapes) }),
    ...(value && { valueAxis: readChartAxis(value, category, shapes) }),
  };
}

function hasMarkers(plot: XmlElement): boolean {
  return childrenOf(plot, 'ser').some((series) => valueOf(child(series, 'marker'), 'symbol') !== 'none');
}

function typeOf([plot, ...more]: readonly XmlElement[]): ChartDetails['type'] {
  if (!plot || more.length > 0) return 'other';
  if (plot.local === 'lineChart') return 'line';
  if (plot.local === 'pieChart') return 'pie';
  if (plot.local !== 'barChart') return 'other';
  return valueOf(plot, 'barDir') === 'bar' ? 'bar' : 'column';
}

function titleOf(title: XmlElement | undefined): string | undefined {
  const rich = child(child(title, 'tx'), 'rich');
  if (!rich) return cached(child(child(title, 'tx'), 'strRef'));
  const lines = childrenOf(rich, 'p').map((line) => line.children.map((run) => child(run, 't')?.text ?? '').join(''));
  return lines.join('\n');
}

function titleFontOf(title: XmlElement | undefined, shapes: ChartShapes) {
  const line = child(child(child(title, 'tx'), 'rich'), 'p');
  return shapes.run(child(child(line, 'r'), 'rPr')) ?? shapes.run(child(child(line, 'pPr'), 'defRPr'));
}

function cached(reference: XmlElement | undefined): string | undefined {
  return child(child(child(reference, 'strCache'), 'pt'), 'v')?.text;
}
