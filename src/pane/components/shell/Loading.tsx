import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shared/PaneContext';
import { useDelayed } from '../shared/useDelayed';

const useStyles = makeStyles({ loading: { padding: '32px' } });

const QUICK_MS = 400;

/** A view that is being loaded; nothing where it comes at once. */
export function Loading(): ReactElement | null {
  const styles = useStyles();
  const { t } = usePane();
  const slow = useDelayed(true, QUICK_MS);
  return slow ? <p className={styles.loading}>{t('bu.starting')}</p> : null;
}
