import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  page: { display: 'grid', justifyItems: 'start', gap: '12px', padding: '16px var(--panePadding)' },
});

/** Before the first check there is nothing to list. */
export function Unchecked(): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const { state, controller, t } = usePane();
  const { kind } = state.status;
  if (kind === 'busy' || kind === 'starting') return null;
  return (
    <div className={styles.page}>
      <h1 className={text.page}>{t('fi.title')}</h1>
      <p className={mergeClasses(text.body, text.secondary)}>{t('fi.unchecked')}</p>
      <Button appearance="primary" onClick={() => void controller.check()}>
        {t('act.check')}
      </Button>
    </div>
  );
}
