import type { ReactElement } from 'react';
import type { Said } from '../../state/paneState';
import { messageText } from '../../text/messageText';
import { usePane } from '../shared/PaneContext';
import { useHidden } from '../shared/useHidden';

/** What is said to screen readers: one polite region, one for what went wrong. */
export function LiveRegions(): ReactElement {
  const { hidden } = useHidden();
  const pane = usePane();
  const { polite, assertive } = pane.state.said;
  const saidText = ({ before, message }: Said): string =>
    [before, message].flatMap((one) => (one ? [messageText(one, pane)] : [])).join(' ');
  return (
    <>
      <div aria-live="polite" className={hidden}>
        {polite && <p key={polite.id}>{saidText(polite)}</p>}
      </div>
      <div aria-live="assertive" className={hidden}>
        {assertive && <p key={assertive.id}>{saidText(assertive)}</p>}
      </div>
    </>
  );
}
