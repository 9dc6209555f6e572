import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Split } from '../../state/selectors/split';
import { useBarStyles } from './barStyles';

interface Props {
  /** Undefined where the amounts are not known: an empty track. */
  readonly split: Split | undefined;
  /** The part of the frame that is shown, as fractions; the whole when left out. */
  readonly window?: { readonly from: number; readonly to: number };
  readonly size?: 'small' | 'middle' | 'big' | 'lens';
  /** A full sentence; left out where the row around the bar says it. */
  readonly label?: string;
}

const GAP = 1.5;

/** Who pays: LBF, municipality, housing organisations, others, in this order, with ticks at the agreed borders. */
export function SplitBar({ split, window = { from: 0, to: 1 }, size = 'small', label }: Props): ReactElement {
  const styles = useBarStyles();
  const place = (share: number): number => Math.min(1, Math.max(0, (share - window.from) / (window.to - window.from)));
  const percent = (fraction: number): string => `${String(fraction * 100)}%`;
  const segments = (split?.segments ?? []).filter(({ from, to }) => place(to) > place(from));
  const tall = size === 'big' || size === 'lens';
  return (
    <div
      className={mergeClasses(styles.bar, styles[size])}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <span className={styles.inside}>
        <span className={mergeClasses(styles.segment, styles.track)} style={{ left: 0, width: '100%' }} />
        {segments.map(({ payer, from, to }) => (
          <span
            key={payer}
            className={mergeClasses(styles.segment, styles[payer])}
            style={{
              left: percent(place(from)),
              width: `calc(${percent(place(to) - place(from))} - ${String(place(to) < 1 ? GAP : 0)}px)`,
            }}
          />
        ))}
      </span>
      {(split?.ticks ?? []).map((tick) => (
        <span
          key={tick}
          className={mergeClasses(styles.tick, tall ? styles.beyond6 : styles.beyond4)}
          style={{ left: percent(place(tick)) }}
        />
      ))}
    </div>
  );
}
