import { makeStyles, Toast, ToastTitle } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Said } from '../../state/paneState';
import { messageText } from '../../text/messageText';
import { usePane } from '../shared/PaneContext';
import { SeverityIcon } from '../shared/SeverityIcon';

const MS = 5000;

const useStyles = makeStyles({
  toast: { width: '292px', maxWidth: '100%', boxSizing: 'border-box', pointerEvents: 'auto', overflowWrap: 'anywhere' },
});

/** One message, until its time is over; the mouse on it lets it stay. */
export function PassingMessage({ toast: { id, message } }: { toast: Said }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { dispatch } = pane;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => {
      dispatch({ type: 'toastGone', id });
    }, MS);
    return () => {
      clearTimeout(timer);
    };
  }, [held, id, dispatch]);
  const bad = message.kind === 'fixRefused' || message.kind === 'problem';
  const icon = bad ? 'warning' : message.kind === 'cancelled' ? 'notice' : 'ready';
  return (
    <Toast
      className={styles.toast}
      onMouseEnter={() => {
        setHeld(true);
      }}
      onMouseLeave={() => {
        setHeld(false);
      }}
    >
      <ToastTitle media={<SeverityIcon of={icon} size={20} />}>{messageText(message, pane)}</ToastTitle>
    </Toast>
  );
}
