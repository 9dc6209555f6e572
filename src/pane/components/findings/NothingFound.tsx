import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Checked } from '../../state/paneState';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '16px var(--panePadding)',
  },
});

/** No findings at all, or none that the filter lets through. */
export function NothingFound({ checked }: { checked: Checked }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { dispatch, t } = usePane();
  const { rules, result } = checked;
  const filtered = result.findings.length > 0;
  return (
    <div className={styles.empty}>
      <p className={text.body}>{filtered ? t('fi.noneFound') : t('fi.none', { n: rules.ran, m: rules.all })}</p>
      {filtered && (
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: 'findingsFiltered', filter: { severities: [], plan: undefined } });
          }}
        >
          {t('ov.clear')}
        </Button>
      )}
    </div>
  );
}
