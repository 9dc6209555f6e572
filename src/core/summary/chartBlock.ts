import type { BarChartDocument } from '../document/sheetDocument';
import { COLUMN, LAST_COLUMN } from './columns';
import { COLORS, FORMATS, SECTION, SMALL } from './palette';
import { FIRST_PLAN_ROW } from './plansBlock';
import type { SheetContext } from './sheetContext';

const ROW_HEIGHT = 15;
const FEWEST_ROWS = 4;
/** More do not fit on one page. */
const MOST_ROWS = 48;
/** Up to this many plans table and chart share the first page. */
const ON_FIRST_PAGE = 15;

export interface ChartBlock {
  readonly next: number;
  readonly charts: readonly BarChartDocument[];
  /** The row above which a page ends, where the chart needs a page of its own. */
  readonly breakBefore: readonly number[];
}

/** The share of activities that refer to the catalogue, as bars against one half. */
export function chartBlock(context: SheetContext, top: number): ChartBlock {
  const { sheet, text, lines } = context;
  if (!lines.some((line) => line.activities && line.cited !== undefined))
    return { next: top, charts: [], breakBefore: [] };
  sheet.height(top, 10);
  const title = top + 1;
  sheet.height(title, 20);
  sheet.put(title, 0, text.chart.title, SECTION);
  sheet.height(title + 1, 16);
  sheet.put(title + 1, 0, text.chart.note, SMALL);

  const first = title + 2;
  const rows = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, lines.length + 3));
  for (let row = first; row < first + rows; row += 1) sheet.height(row, ROW_HEIGHT);
  const last = FIRST_PLAN_ROW + lines.length - 1;
  return {
    next: first + rows,
    breakBefore: lines.length > ON_FIRST_PAGE ? [title] : [],
    charts: [
      {
        area: sheet.area(first, 0, first + rows - 1, LAST_COLUMN),
        categories: sheet.area(FIRST_PLAN_ROW, COLUMN.plan, last, COLUMN.plan),
        values: sheet.area(FIRST_PLAN_ROW, COLUMN.citedShare, last, COLUMN.citedShare),
        labelFormat: FORMATS.pct,
        color: COLORS.accent,
        pointColors: lines.flatMap((line, point) => (line.needed > 0 ? [{ point, color: COLORS.error }] : [])),
        gap: 45,
        axis: { max: axisMax(context), majorUnit: 0.5, gridColor: COLORS.tick, format: FORMATS.pctWhole },
        altText: text.chart.alt(lines.length),
      },
    ],
  };
}

/** Ten points above the highest share, in steps of five; wide enough for the half to stand inside. */
function axisMax({ lines }: SheetContext): number {
  const highest = Math.max(0, ...lines.map(({ activities, cited }) => (activities && cited ? cited / activities : 0)));
  const percent = Math.ceil((highest * 100 + 10) / 5 - 1e-9) * 5;
  return Math.min(100, Math.max(60, percent)) / 100;
}
