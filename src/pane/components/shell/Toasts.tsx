import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { usePane } from '../shared/PaneContext';
import { PassingMessage } from './PassingMessage';

/** More at once would hide the view; the rest wait. */
const MOST = 2;

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    left: '8px',
    right: '8px',
    bottom: '60px',
    display: 'grid',
    justifyItems: 'center',
    gap: '8px',
    pointerEvents: 'none',
  },
});

/**
 * Messages in passing. Screen readers hear them from the live region, and the keyboard passes them by: Fluent's own toaster
 * would take it in and, where nothing can be pressed, not let it out again.
 */
export function Toasts(): ReactElement | null {
  const styles = useStyles();
  const { state, floatIn } = usePane();
  return (
    floatIn &&
    createPortal(
      <div className={styles.place}>
        {state.toasts.slice(0, MOST).map((toast) => (
          <PassingMessage key={toast.id} toast={toast} />
        ))}
      </div>,
      floatIn,
    )
  );
}
