import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';

const useStyles = makeStyles({ empty: { padding: '16px var(--panePadding)' } });

/** A workbook that was checked before, and whose check has not ended this time. */
export function NothingChecked(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { state, t, format } = usePane();
  const { lastCheck } = state.memory;
  return (
    <section className={styles.empty}>
      <h1 className={text.verdict}>{t('ov.notChecked')}</h1>
      {lastCheck && (
        <p className={text.body}>{t('ov.lastCheck', { d: format.day(lastCheck.at), t: format.time(lastCheck.at) })}</p>
      )}
    </section>
  );
}
