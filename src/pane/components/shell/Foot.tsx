import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { DocumentTableCheckmarkRegular } from '@fluentui/react-icons/svg/document-table-checkmark';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import { NARROW } from '../../theme/tokens';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { AREAS } from './areas';
import { useFootPlace } from './OwnFoot';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 3,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '52px',
    boxSizing: 'border-box',
    padding: '9px var(--panePadding)',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  own: { display: 'contents' },
  button: { minWidth: 0, padding: '5px 6px', whiteSpace: 'nowrap' },
  icon: { [NARROW]: { display: 'none' } },
  end: { marginLeft: 'auto' },
  chosen: { color: tokens.colorBrandForeground1 },
});

/** Check again, write the summary, settings; a view that has buttons of its own takes their place. */
export function Foot(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { state, controller, dispatch, t, version } = usePane();
  const setPlace = useFootPlace();
  const { status, checked, outOfDate, writing, view } = state;
  if (view.waiver && view.tab === 'findings') {
    return (
      <footer className={styles.foot}>
        <div className={styles.own} ref={setPlace} />
      </footer>
    );
  }
  const working = status.kind === 'busy' || status.kind === 'starting' || writing !== undefined;
  const fresh = checked && !outOfDate;
  return (
    <footer className={styles.foot}>
      {status.kind === 'firstRun' ? (
        <span className={text.caption}>{t('se.brand', { v: version })}</span>
      ) : (
        <>
          <Button
            className={styles.button}
            appearance={fresh ? 'secondary' : 'primary'}
            icon={{ className: styles.icon, children: <ArrowSyncRegular /> }}
            disabledFocusable={working}
            onClick={() => void controller.check()}
          >
            {t(checked ? 'act.recheck' : 'act.check')}
          </Button>
          <Button
            className={styles.button}
            icon={{ className: styles.icon, children: <DocumentTableCheckmarkRegular /> }}
            disabledFocusable={working}
            onClick={() => void controller.writeSummary()}
          >
            {t('act.summary')}
          </Button>
        </>
      )}
      {AREAS.settings && (
        <Button
          className={mergeClasses(styles.end, view.tab === 'settings' && styles.chosen)}
          appearance={view.tab === 'settings' ? 'secondary' : 'subtle'}
          icon={<SettingsRegular />}
          aria-label={t('nav.settings')}
          aria-pressed={view.tab === 'settings'}
          onClick={() => {
            dispatch({ type: 'tabOpened', tab: view.tab === 'settings' ? 'overview' : 'settings' });
          }}
        />
      )}
    </footer>
  );
}
