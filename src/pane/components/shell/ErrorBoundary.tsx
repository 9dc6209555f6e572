import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Translate } from '../../text/paneText';

interface Props {
  readonly t: Translate;
  readonly children: ReactNode;
}

/** Says that the pane has stopped, instead of a white page. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | undefined }> {
  override state = { error: undefined as Error | undefined };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { t, children } = this.props;
    const { error } = this.state;
    if (!error) return children;
    return (
      <main role="alert" style={{ padding: 16 }}>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('er.crash')}</MessageBarTitle>
            <details>
              <summary>{t('act.details')}</summary>
              {error.message}
            </details>
          </MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                window.location.reload();
              }}
            >
              {t('er.crashAct')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      </main>
    );
  }
}
