import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAskedFocus } from './useAskedFocus';
import { SeverityIcon } from '../shared/SeverityIcon';

const useStyles = makeStyles({
  bar: { alignItems: 'start', padding: '8px 12px 6px', rowGap: '2px' },
  body: { fontSize: '14px', lineHeight: '20px', paddingRight: 0 },
  title: { display: 'block', fontSize: '14px', lineHeight: '20px' },
  details: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, marginTop: '4px' },
  icon: { marginTop: '2px' },
});

export interface NoticeBarProps {
  readonly intent: 'info' | 'warning' | 'error';
  /** What happened. */
  readonly title: string;
  /** Why, and what to do. */
  readonly text?: string;
  readonly details?: { readonly label: string; readonly text: string };
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
  /** An answer is waited for: the keyboard goes to the last action, which Esc does too, and back when it is done. */
  readonly asks?: boolean;
}

const ICON = { info: 'notice', warning: 'warning', error: 'error' } as const;

/** A message with what can be done about it. The live regions say it; the bar itself is silent. */
export function NoticeBar({ intent, title, text, details, actions = [], asks = false }: NoticeBarProps): ReactElement {
  const styles = useStyles();
  const bar = useAskedFocus(asks);
  return (
    <div ref={bar}>
      <MessageBar
        className={styles.bar}
        intent={intent}
        layout="multiline"
        politeness="polite"
        icon={<SeverityIcon of={ICON[intent]} size={20} />}
        onKeyDown={({ key }) => {
          if (asks && key === 'Escape') actions.at(-1)?.run();
        }}
      >
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {text}
          {details && (
            <details className={styles.details}>
              <summary>{details.label}</summary>
              {details.text}
            </details>
          )}
        </MessageBarBody>
        {actions.length > 0 && (
          <MessageBarActions>
            {actions.map(({ label, run }, index) => (
              <Button key={label} size="small" appearance={index === 0 ? 'secondary' : 'transparent'} onClick={run}>
                {label}
              </Button>
            ))}
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
