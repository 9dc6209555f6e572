import type { ChartSeriesState, ChartState } from '../host/state/chartState';
import { cellAt, formatAt, type SheetState } from '../host/state/sheetState';
import type { WorkbookDocument } from '../host/state/workbookDocument';
import { parseRect } from '../host/state/rect';
import { cellText } from '../host/values/cellText';
import { drawn } from './element';

const WIDTH = 420;
const HEIGHT = 200;
const MARGIN = { top: 12, right: 16, bottom: 34, left: 64 };
const PALETTE = ['#0B6A88', '#8B959C', '#5B6770', '#C4CBD0', '#7FBDD3'];

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
  const across = isBar ? HEIGHT - MARGIN.top - MARGIN.bottom : WIDTH - MARGIN.left - MARGIN.right;
  const along = isBar ? WIDTH - MARGIN.left - MARGIN.right : HEIGHT - MARGIN.top - MARGIN.bottom;
  const scale = (value: number): number => (high === low ? 0 : ((value - low) / (high - low)) * along);
  const slot = across / count;
  const thick = (slot * 0.7) / (stacked ? 1 : series.length);
  const picture = drawn('svg', { viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`, width: WIDTH, height: HEIGHT });
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
      picture.append(rectangle(isBar, start, thick, Math.min(from, to), Math.abs(to - from), along, bar));
    });
    picture.append(categoryLabel(isBar, place * slot + slot / 2, categories[at] ?? String(at + 1)));
  }
  picture.append(axis(isBar, along, across, zero));
  return picture;
}

function rectangle(
  isBar: boolean,
  start: number,
  thick: number,
  from: number,
  length: number,
  along: number,
  { color, label }: Bar,
): SVGElement {
  const box = isBar
    ? { x: MARGIN.left + from, y: MARGIN.top + start, width: length, height: thick }
    : { x: MARGIN.left + start, y: MARGIN.top + along - from - length, width: thick, height: length };
  return drawn('rect', { ...box, fill: color }, drawn('title', {}, label));
}

function categoryLabel(isBar: boolean, middle: number, text: string): SVGElement {
  const short = text.length > 14 ? `${text.slice(0, 13)}…` : text;
  const place = isBar
    ? { x: MARGIN.left - 6, y: MARGIN.top + middle + 4, 'text-anchor': 'end' }
    : { x: MARGIN.left + middle, y: HEIGHT - MARGIN.bottom + 16, 'text-anchor': 'middle' };
  return drawn('text', { ...place, 'font-size': 11, fill: 'currentColor' }, short, drawn('title', {}, text));
}

function axis(isBar: boolean, along: number, across: number, zero: number): SVGElement {
  const line = isBar
    ? { x1: MARGIN.left + zero, x2: MARGIN.left + zero, y1: MARGIN.top, y2: MARGIN.top + across }
    : {
        x1: MARGIN.left,
        x2: MARGIN.left + across,
        y1: MARGIN.top + along - zero,
        y2: MARGIN.top + along - zero,
      };
  return drawn('line', { ...line, stroke: 'currentColor' });
}

function barsOf(document: WorkbookDocument, series: ChartSeriesState, index: number, language: string): Bar[] {
  const name = nameOf(document, series.name, language);
  const color = series.color || (PALETTE[index % PALETTE.length] ?? '');
  return cellsOf(document, series.values).map(({ sheet, row, column }, at) => {
    const cell = cellAt(sheet, row, column);
    const value = typeof cell?.value === 'number' ? cell.value : 0;
    const text = cellText(cell, formatAt(sheet, row, column), language);
    return { value, color: series.pointColors.get(at) ?? color, label: `${name} ${text}`.trim() };
  });
}

/** A series may be named by a cell: `=Ark1!$B$1`. */
function nameOf(document: WorkbookDocument, name: string, language: string): string {
  const [cell] = name.startsWith('=') ? cellsOf(document, name.slice(1)) : [];
  return cell ? cellText(cellAt(cell.sheet, cell.row, cell.column), undefined, language) : name;
}

function categoriesOf(document: WorkbookDocument, series: ChartSeriesState | undefined, language: string): string[] {
  return cellsOf(document, series?.categories ?? '').map(({ sheet, row, column }) =>
    cellText(cellAt(sheet, row, column), formatAt(sheet, row, column), language),
  );
}

/** The cells of `Ark1!B2:B9`, row by row. */
function cellsOf(
  document: WorkbookDocument,
  address: string,
): { readonly sheet: SheetState; readonly row: number; readonly column: number }[] {
  const at = address.lastIndexOf('!');
  const name = address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  const sheet = document.sheetNamed(name);
  const rect = parseRect(address.slice(at + 1));
  if (!sheet || !rect) return [];
  const cells = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) cells.push({ sheet, row, column });
  }
  return cells;
}
