import { makeStyles } from '@fluentui/react-components';
import { useEffect, type ReactElement, type Ref } from 'react';
import { usePane } from '../shared/PaneContext';
import { AREAS } from './areas';
import { Busy } from './Busy';
import { fetched } from './fetched';
import { Notices } from './Notices';

const useStyles = makeStyles({
  main: { minWidth: 0 },
  // Above what sticks.
  floating: { position: 'relative', zIndex: 4 },
});

/** Small, and often what is shown first: fetched while the workbook is asked what it remembers. */
const FirstRun = fetched(
  async () => (await import(/* webpackChunkName: "firstRun" */ './FirstRun')).FirstRun,
  'atOnce',
);

/** Messages first, then the opened tab. */
export function Main({ floatRef }: { floatRef: Ref<HTMLDivElement> }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const { tab, plan, waiver } = state.view;
  const { kind } = state.status;
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [tab, plan, waiver?.finding]);
  // Until the workbook has answered, the overview has nothing to show.
  const Area = kind === 'starting' && tab === 'overview' ? undefined : AREAS[tab];
  const isTab = tab !== 'settings';
  return (
    <main className={styles.main} aria-busy={kind === 'busy' || kind === 'starting'}>
      <div id="view" {...(isTab && { role: 'tabpanel', 'aria-labelledby': `tab-${tab}` })}>
        <Notices />
        <Busy />
        {kind === 'firstRun' && tab === 'overview' ? <FirstRun /> : Area && <Area />}
      </div>
      <div ref={floatRef} className={styles.floating} />
    </main>
  );
}
