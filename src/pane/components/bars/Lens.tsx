import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Split } from '../../state/selectors/split';
import { own } from '../../theme/tokens';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { SplitBar } from './SplitBar';

const useStyles = makeStyles({
  wedge: { height: '20px', backgroundColor: own.barTrack, opacity: 0.4, margin: '0 0 2px' },
  labels: { position: 'relative', height: '16px', marginTop: '10px' },
  label: { position: 'absolute', transform: 'translateX(-50%)', whiteSpace: 'nowrap' },
  last: { right: 0 },
});

/** How much of the bar's left end is left out, at most. */
const USUAL_FROM = 0.7;

/** The local part of a split, enlarged: a few tenths of a per cent can be seen. */
export function Lens({ split }: { split: Split }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { format } = usePane();
  const border = Math.min(split.ticks[0] ?? 1, split.segments[0]?.to ?? 1);
  const from = Math.max(0, Math.min(USUAL_FROM, Math.floor(border * 10 - 0.5) / 10));
  const window = { from, to: 1 };
  const left = `${String(from * 100)}%`;
  return (
    <div aria-hidden>
      <div className={styles.wedge} style={{ clipPath: `polygon(${left} 0, 100% 0, 100% 100%, 0 100%)` }} />
      <SplitBar split={split} window={window} size="lens" />
      <div className={mergeClasses(text.caption, styles.labels)}>
        {split.ticks.map((tick) => (
          <span key={tick} className={styles.label} style={{ left: `${String(((tick - from) / (1 - from)) * 100)}%` }}>
            {format.percent(tick)}
          </span>
        ))}
        <span className={mergeClasses(styles.label, styles.last)} style={{ transform: 'none' }}>
          {format.percent(1, 0)}
        </span>
      </div>
    </div>
  );
}
