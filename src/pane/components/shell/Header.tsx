import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NARROW } from '../../theme/tokens';
import { usePane } from '../shared/PaneContext';
import type { Tab as TabName } from '../../state/view';
import { AREAS } from './areas';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    height: '44px',
    // Office's own button lies over the top right corner.
    paddingRight: '40px',
    paddingLeft: 'calc(var(--panePadding) - 10px)',
    [NARROW]: { paddingLeft: 'calc(var(--panePadding) - 8px)' },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The line under the opened tab is a little wider than its word.
  tab: {
    minHeight: '44px',
    padding: '8px 9px 4px',
    fontSize: '14px',
    '::before': { left: '5px', right: '5px' },
    '::after': { left: '5px', right: '5px' },
    [NARROW]: { padding: '8px 6px 4px' },
  },
});

const TABS: readonly TabName[] = ['overview', 'findings', 'tables', 'functions'];

export function Header(): ReactElement {
  const styles = useStyles();
  const { state, dispatch, t } = usePane();
  const { tab } = state.view;
  return (
    <header className={styles.header}>
      <TabList
        size="small"
        aria-label={t('nav.label')}
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          dispatch({ type: 'tabOpened', tab: value as TabName });
        }}
      >
        {TABS.filter((name) => AREAS[name]).map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="view" className={styles.tab}>
            {t(`nav.${name}`)}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
