import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Translate } from '../../text/paneText';

interface Props {
  readonly t: Translate;
  readonly children: ReactNode;
}

/** Says that the pane has stopped, instead of a white page. Made of little, so that nothing has to be loaded for it. */
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
      <main style={{ padding: 16 }}>
        <div role="alert">
          <h1 style={{ margin: 0, fontSize: 20, lineHeight: '26px' }}>{t('er.crash')}</h1>
        </div>
        <details style={{ margin: '12px 0' }}>
          <summary>{t('act.details')}</summary>
          {error.message}
        </details>
        <Button
          appearance="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {t('er.crashAct')}
        </Button>
      </main>
    );
  }
}
