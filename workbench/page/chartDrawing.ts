import type { ChartSeriesState, ChartState } from '../host/state/chartState';
import { cellAt, formatAt } from '../host/state/sheetState';
import type { WorkbookDocument } from '../host/state/workbookDocument';
import { cellText } from '../host/values/cellText';
import { cellsOf, seriesName } from './chartCells';
import { drawn } from './element';
import { DRAWN_TEXT, fittedText, textWidth } from './fittedText';

const WIDTH = 420;
/** Higher where bars need it, so that each has room for its name. */
const HEIGHT = 160;
const BAR_SLOT = 14;
const MARGIN = { top: 12, right: 16, bottom: 34 };
/** Beside columns; beside bars stand their names, on at most half of the drawing. */
const LEFT = 64;
const LABEL_GAP = 6;
const PALETTE = ['#0B6A88', '#8B959C', '#5B6770', '#C4CBD0', '#7FBDD3'];

/** Where bars begin, and how long the longest may be. */
interface Plot {
  readonly left: number;
  readonly along: number;
}

interface Bar {
  readonly value: number;
  readonly color: string;
  readonly label: string;
}

/** A chart's series as columns or bars; undefined for kinds that are not drawn. */
export function drawChart(document: WorkbookDocument, chart: ChartState, language: string): SVGElement | undefined {
  const isBar = chart.type.startsWith('Bar');
  if (!isBar && !chart.type.startsWith('Column')) return undefined;
  const stacked = chart.type.includes('Stacked');
  const series = chart.series.map((one, index) => barsOf(document, one, index, language));
  const categories = categoriesOf(document, chart.series[0], language);
  const count = Math.max(categories.length, ...series.map((one) => one.length));
  if (count === 0) return undefined;
  const totals = Array.from({ length: count }, (_, at) => series.reduce((sum, one) => sum + (one[at]?.value ?? 0), 0));
  const values = stacked ? totals : series.flat().map(({ value }) => value);
  const [low, high] = [
    chart.axes.value.minimum ?? Math.min(0, ...values),
    chart.axes.value.maximum ?? Math.max(0, ...values),
  ];
  const names = Array.from({ length: count }, (_, at) => categories[at] ?? String(at + 1));
  const left = isBar ? Math.min(WIDTH / 2, Math.max(...names.map(textWidth)) + 2 * LABEL_GAP) : LEFT;
  const height = isBar ? Math.max(HEIGHT, MARGIN.top + MARGIN.bottom + count * BAR_SLOT) : HEIGHT;
  const across = isBar ? height - MARGIN.top - MARGIN.bottom : WIDTH - left - MARGIN.right;
  const along = isBar ? WIDTH - left - MARGIN.right : height - MARGIN.top - MARGIN.bottom;
  const scale = (value: number): number => (high === low ? 0 : ((value - low) / (high - low)) * along);
  const slot = across / count;
  const thick = (slot * 0.7) / (stacked ? 1 : series.length);
  const picture = drawn('svg', { viewBox: `0 0 ${String(WIDTH)} ${String(height)}`, width: WIDTH, height });
  const zero = scale(Math.max(low, 0));
  for (let at = 0; at < count; at++) {
    const place = chart.axes.category.reversed && isBar ? at : isBar ? count - 1 - at : at;
    let base = 0;
    series.forEach((bars, index) => {
      const bar = bars[at];
      if (!bar) return;
      const from = stacked ? scale(base) : zero;
      const to = stacked ? scale(base + bar.value) : scale(bar.value);
      base += bar.value;
      const start = place * slot + slot * 0.15 + (stacked ? 0 : index * thick);
      picture.append(rectangle(isBar, start, thick, Math.min(from, to), Math.abs(to - from), { left, along }, bar));
    });
    picture.append(categoryLabel(isBar, { left, along, slot }, place * slot + slot / 2, names[at] ?? ''));
  }
  picture.append(axis(isBar, { left, along }, across, zero));
  return picture;
}

function rectangle(
  isBar: boolean,
  start: number,
  thick: number,
  from: number,
  length: number,
  { left, along }: Plot,
  { color, label }: Bar,
): SVGElement {
  const box = isBar
    ? { x: left + from, y: MARGIN.top + start, width: length, height: thick }
    : { x: left + start, y: MARGIN.top + along - from - length, width: thick, height: length };
  return drawn('rect', { ...box, fill: color }, drawn('title', {}, label));
}

function categoryLabel(
  isBar: boolean,
  { left, along, slot }: Plot & { readonly slot: number },
  middle: number,
  text: string,
): SVGElement {
  const short = fittedText(text, isBar ? left - 2 * LABEL_GAP : slot);
  const place = isBar
    ? { x: left - LABEL_GAP, y: MARGIN.top + middle + 4, 'text-anchor': 'end' }
    : { x: left + middle, y: MARGIN.top + along + 16, 'text-anchor': 'middle' };
  return drawn('text', { ...place, 'font-size': DRAWN_TEXT, fill: 'currentColor' }, short, drawn('title', {}, text));
}

function axis(isBar: boolean, { left, along }: Plot, across: number, zero: number): SVGElement {
  const line = isBar
    ? { x1: left + zero, x2: left + zero, y1: MARGIN.top, y2: MARGIN.top + across }
    : {
        x1: left,
        x2: left + across,
        y1: MARGIN.top + along - zero,
        y2: MARGIN.top + along - zero,
      };
  return drawn('line', { ...line, stroke: 'currentColor' });
}

function barsOf(document: WorkbookDocument, series: ChartSeriesState, index: number, language: string): Bar[] {
  const name = seriesName(document, series.name, language);
  const color = series.color || (PALETTE[index % PALETTE.length] ?? '');
  return cellsOf(document, series.values).map(({ sheet, row, column }, at) => {
    const cell = cellAt(sheet, row, column);
    const value = typeof cell?.value === 'number' ? cell.value : 0;
    const text = cellText(cell, formatAt(sheet, row, column), language);
    return { value, color: series.pointColors.get(at) ?? color, label: `${name} ${text}`.trim() };
  });
}

function categoriesOf(document: WorkbookDocument, series: ChartSeriesState | undefined, language: string): string[] {
  return cellsOf(document, series?.categories ?? '').map(({ sheet, row, column }) =>
    cellText(cellAt(sheet, row, column), formatAt(sheet, row, column), language),
  );
}
