import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({ chips: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

/** Chips that narrow the same list. */
export function Chips({ label, children }: { label: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {children}
    </div>
  );
}
