import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  rows: { padding: '0 var(--panePadding)' },
  row: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px 16px', padding: '16px 0 6px' },
  whole: { gridColumn: '1 / -1' },
  end: { justifySelf: 'end' },
});

const WIDTHS = ['75%', '95%', '88%', '80%'];

/** Where the plans will be, before the first check has found any. */
export function SkeletonRows(): ReactElement {
  const styles = useStyles();
  return (
    <Skeleton className={styles.rows} animation="pulse" aria-hidden>
      {WIDTHS.map((width) => (
        <div key={width} className={styles.row}>
          <SkeletonItem size={16} style={{ width }} />
          <SkeletonItem size={16} className={styles.end} style={{ width: '75%' }} />
          <SkeletonItem size={12} className={styles.whole} style={{ width: '50%' }} />
          <SkeletonItem size={8} />
          <SkeletonItem size={8} />
        </div>
      ))}
    </Skeleton>
  );
}
