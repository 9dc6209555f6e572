import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { messageText } from '../../text/messageText';
import { usePane } from '../shared/PaneContext';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What is said to screen readers: one polite region, one for what went wrong. */
export function LiveRegions(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { polite, assertive } = pane.state.said;
  return (
    <>
      <div aria-live="polite" className={styles.hidden}>
        {polite && <p key={polite.id}>{messageText(polite.message, pane)}</p>}
      </div>
      <div aria-live="assertive" className={styles.hidden}>
        {assertive && <p key={assertive.id}>{messageText(assertive.message, pane)}</p>}
      </div>
    </>
  );
}
