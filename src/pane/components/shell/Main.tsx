import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ReactElement, type Ref } from 'react';
import { usePane } from '../shared/PaneContext';
import { AREAS } from './areas';
import { Busy } from './Busy';
import { Loading } from './Loading';
import { Notices } from './Notices';

const useStyles = makeStyles({
  main: { minWidth: 0 },
  // Above what sticks.
  floating: { position: 'relative', zIndex: 4 },
});

const FirstRun = lazy(async () => ({
  default: (await import(/* webpackChunkName: "firstRun" */ './FirstRun')).FirstRun,
}));

/** Messages first, then the opened tab. */
export function Main({ floatRef }: { floatRef: Ref<HTMLDivElement> }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const { tab, plan, waiver } = state.view;
  const { kind } = state.status;
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [tab, plan, waiver?.finding]);
  const Area = AREAS[tab];
  const isTab = tab !== 'settings';
  return (
    <main className={styles.main} aria-busy={kind === 'busy' || kind === 'starting'}>
      <div id="view" {...(isTab && { role: 'tabpanel', 'aria-labelledby': `tab-${tab}` })}>
        <Notices />
        <Busy />
        <Suspense fallback={<Loading />}>
          {kind === 'firstRun' && tab === 'overview' ? <FirstRun /> : Area && <Area />}
        </Suspense>
      </div>
      <div ref={floatRef} className={styles.floating} />
    </main>
  );
}
