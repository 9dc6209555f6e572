import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Payer } from '../../../core/reading/portfolio';
import { useBarStyles } from './barStyles';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    display: 'inline-block',
    width: '8px',
    height: '8px',
    borderRadius: '2px',
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
  },
});

/** The colour of a payer beside its name. */
export function PayerMark({ payer }: { payer: Payer }): ReactElement {
  const styles = useStyles();
  const bars = useBarStyles();
  return <span aria-hidden className={mergeClasses(styles.mark, bars[payer])} />;
}
