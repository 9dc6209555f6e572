import { Toast, Toaster, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { messageText } from '../../text/messageText';
import { usePane } from '../shared/PaneContext';

const MS = 5000;

/** Messages in passing. Screen readers hear them from the live region, so the toasts themselves are silent. */
export function Toasts(): ReactElement {
  const toaster = useId('toasts');
  const { dispatchToast } = useToastController(toaster);
  const pane = usePane();
  const { toasts } = pane.state;
  const shown = useRef(0);
  useEffect(() => {
    for (const { id, message } of toasts) {
      if (id <= shown.current) continue;
      shown.current = id;
      const bad = message.kind === 'fixRefused' || message.kind === 'problem';
      const intent = bad ? 'warning' : message.kind === 'cancelled' ? 'info' : 'success';
      dispatchToast(
        <Toast>
          <ToastTitle>{messageText(message, pane)}</ToastTitle>
        </Toast>,
        {
          intent,
          timeout: MS,
          pauseOnHover: true,
          onStatusChange: (_, { status }) => {
            if (status === 'unmounted') pane.dispatch({ type: 'toastGone', id });
          },
        },
      );
    }
  });
  return (
    <Toaster
      toasterId={toaster}
      position="bottom"
      offset={{ vertical: 60, horizontal: 8 }}
      limit={2}
      announce={quiet}
    />
  );
}

function quiet(): void {
  // Said by the live region.
}
