import type { AxisLooks, ChartDetails, LegendPosition, LineDash, TickMark } from '../../src/xlsx';
import { words } from './words';

/** Words of charts: the file's and the Excel API's. */
export const legendPositions = words<LegendPosition>({
  bottom: 'Bottom',
  top: 'Top',
  left: 'Left',
  right: 'Right',
  corner: 'Corner',
});

export const dashes = words<LineDash>({
  none: 'None',
  solid: 'Continuous',
  dash: 'Dash',
  dot: 'Dot',
  roundDot: 'RoundDot',
  dashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
});

export const tickMarks = words<TickMark>({ cross: 'Cross', in: 'Inside', out: 'Outside' });

export const tickLabels = words<NonNullable<AxisLooks['labels']>>({ high: 'High', low: 'Low', none: 'None' });

export const axisPositions = words<NonNullable<AxisLooks['otherAxisAt']>>({ max: 'Maximum', min: 'Minimum' });

export const labelPositions = words<'ctr' | 'inEnd' | 'inBase' | 'outEnd' | 'l' | 'r' | 't' | 'b' | 'bestFit'>({
  ctr: 'Center',
  inEnd: 'InsideEnd',
  inBase: 'InsideBase',
  outEnd: 'OutsideEnd',
  l: 'Left',
  r: 'Right',
  t: 'Top',
  b: 'Bottom',
  bestFit: 'BestFit',
});

type Kind = Pick<ChartDetails, 'type' | 'grouping' | 'markers'>;

/** The kinds of charts that can be written, by the API's words. */
export const chartKinds: Readonly<Record<string, Kind & { readonly type: Exclude<ChartDetails['type'], 'other'> }>> = {
  BarClustered: { type: 'bar' },
  BarStacked: { type: 'bar', grouping: 'stacked' },
  BarStacked100: { type: 'bar', grouping: 'percentStacked' },
  ColumnClustered: { type: 'column' },
  ColumnStacked: { type: 'column', grouping: 'stacked' },
  ColumnStacked100: { type: 'column', grouping: 'percentStacked' },
  Line: { type: 'line' },
  LineStacked: { type: 'line', grouping: 'stacked' },
  LineMarkers: { type: 'line', markers: true },
  Pie: { type: 'pie' },
};

/** The API's word for a chart of the file. */
export function chartKindWord({ type, grouping, markers }: Kind): string {
  const found = Object.entries(chartKinds).find(
    ([, kind]) => kind.type === type && kind.grouping === grouping && kind.markers === markers,
  );
  return found?.[0] ?? 'Invalid';
}
