import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/address';
import type { Anchor, NewChart, SheetChanges, WorkbookDetails, WorkbookEdits } from '../../../src/xlsx';
import type { ChartState } from '../../host/state/chartState';
import type { SheetState } from '../../host/state/sheetState';
import { columnWidth, rowHeight } from '../../host/state/sizes';
import { chartKinds } from '../chartWords';
import { partOf } from '../open/chartsOf';
import { chartLooks, seriesOf } from './chartLooks';
import type { NotSaved } from './notSaved';
import { same } from './same';

/** Charts that are new, changed or gone. A changed one is written anew in its place. */
export function chartEdits(
  before: SheetState,
  after: SheetState,
  notSaved: NotSaved,
): Pick<SheetChanges, 'charts' | 'removedCharts'> {
  const known = new Map(before.charts.map((chart) => [chart.id, chart]));
  const charts = after.charts.flatMap((chart) => {
    const old = known.get(chart.id);
    if (old && same(old, chart)) return [];
    const fresh = newChart(chart, after);
    if (!fresh) notSaved.add('chart', after.name);
    return fresh ? [old ? { ...fresh, replaces: partOf(old) } : fresh] : [];
  });
  const present = new Set(after.charts.map(({ id }) => id));
  const removedCharts = before.charts.filter(({ id }) => !present.has(id)).map(partOf);
  return { ...(charts.length > 0 && { charts }), ...(removedCharts.length > 0 && { removedCharts }) };
}

/** Says that a chart of the file loses what the workbench does not know when it is written anew. */
export function noteLostLooks({ sheets }: WorkbookDetails, edits: WorkbookEdits, notSaved: NotSaved): void {
  for (const { sheet, charts = [] } of edits.sheets ?? []) {
    const rich = sheets.find(({ name }) => name === sheet)?.charts.filter(({ more }) => more) ?? [];
    if (charts.some(({ replaces }) => rich.some(({ part }) => part === replaces))) {
      notSaved.add('chartLooks', String(sheet));
    }
  }
}

function newChart(chart: ChartState, sheet: SheetState): NewChart | undefined {
  const kind = chartKinds[chart.type];
  if (!kind) return undefined;
  return {
    ...kind,
    ...chartLooks(chart),
    ...(chart.title.visible && { title: chart.title.text }),
    ...(chart.name !== '' && { name: chart.name }),
    area: anchorOf(chart, sheet),
    series: chart.series.map(seriesOf),
    altText: chart.altText,
  };
}

function anchorOf({ top, left, width, height }: ChartState, sheet: SheetState): Anchor {
  const corner = (down: number, right: number) => {
    const row = lineAt(down, MAX_ROWS, (index) => rowHeight(sheet, index));
    const column = lineAt(right, MAX_COLUMNS, (index) => columnWidth(sheet, index));
    return { row: row.line, column: column.line, down: row.rest, right: column.rest };
  };
  return { from: corner(top, left), to: corner(top + height, left + width) };
}

/** The row or column at so many points, and how far into it. */
function lineAt(points: number, limit: number, size: (index: number) => number): { line: number; rest: number } {
  let rest = points;
  for (let line = 0; line < limit - 1; line++) {
    const extent = size(line);
    if (rest < extent) return { line, rest };
    rest -= extent;
  }
  return { line: limit - 1, rest: 0 };
}
