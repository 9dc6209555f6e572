import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useBarStyles } from './barStyles';

interface Props {
  readonly activities: number;
  readonly cited: number;
  /** How many more make the majority. */
  readonly needed: number;
  /** What must be exceeded, as a fraction; left out where no rule asks for a majority. */
  readonly limit?: number | undefined;
  readonly size?: 'small' | 'big';
  /** A full sentence; left out where the row around the bar says it. */
  readonly label?: string;
}

/** More cells than this cannot be told apart. */
const MOST_CELLS = 30;

/** One cell for each planned activity: those that refer to the catalogue, those that are still needed, the rest. */
export function CfbuBar({ activities, cited, needed, limit, size = 'small', label }: Props): ReactElement {
  const styles = useBarStyles();
  const gap = size === 'big' ? 2 : 1.5;
  const cells =
    activities <= MOST_CELLS ? singleCells(activities, cited, needed) : stretches(activities, cited, needed);
  return (
    <div
      className={mergeClasses(styles.bar, styles[size])}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {cells.map(({ from, to, kind }) => (
        <span
          key={from}
          className={mergeClasses(styles.segment, styles[kind])}
          style={{
            // The gaps lie around the borders, so that the tick at half stands in the middle of one.
            left: `calc((100% + ${String(gap)}px) * ${String(from)})`,
            width: `calc((100% + ${String(gap)}px) * ${String(to - from)} - ${String(gap)}px)`,
          }}
        />
      ))}
      {limit !== undefined && (
        <span
          className={mergeClasses(styles.tick, size === 'big' ? styles.beyond6 : styles.beyond4)}
          style={{ left: `${String(limit * 100)}%` }}
        />
      )}
    </div>
  );
}

interface Cell {
  readonly from: number;
  readonly to: number;
  readonly kind: 'filled' | 'missing' | 'track';
}

function singleCells(activities: number, cited: number, needed: number): Cell[] {
  if (activities === 0) return [{ from: 0, to: 1, kind: 'track' }];
  return Array.from({ length: activities }, (_, index) => ({
    from: index / activities,
    to: (index + 1) / activities,
    kind: index < cited ? 'filled' : index < cited + needed ? 'missing' : 'track',
  }));
}

function stretches(activities: number, cited: number, needed: number): Cell[] {
  const ends = [cited, cited + needed, activities].map((end) => Math.min(1, end / activities));
  const kinds = ['filled', 'missing', 'track'] as const;
  return kinds
    .map((kind, index) => ({ from: ends[index - 1] ?? 0, to: ends[index] ?? 1, kind }))
    .filter(({ from, to }) => to > from);
}
