import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import {
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactElement,
} from 'react';
import type { PaneController } from '../../state/paneController';
import { languageOf } from '../../state/selectors/languageOf';
import type { Store } from '../../state/store';
import { formatFor } from '../../text/format';
import { translator } from '../../text/paneText';
import { NARROW } from '../../theme/tokens';
import { useTheme } from '../../theme/useTheme';
import { PaneContext, type Pane } from '../shared/PaneContext';
import { ErrorBoundary } from './ErrorBoundary';
import { Foot } from './Foot';
import { Header } from './Header';
import { LiveRegions } from './LiveRegions';
import { Main } from './Main';
import { OwnFoot } from './OwnFoot';

/** Loaded with the first message in passing; where that fails, the live region has said it all the same. */
const Toasts = lazy<ComponentType>(() =>
  import(/* webpackChunkName: "toasts" */ './Toasts').then(
    ({ Toasts }) => ({ default: Toasts }),
    () => ({ default: () => null }),
  ),
);

const useStyles = makeStyles({
  // What floats above the page (menus, toasts) has this too.
  everywhere: {
    '--panePadding': '16px',
    [NARROW]: { '--panePadding': '12px' },
    fontVariantNumeric: 'tabular-nums',
  },
  page: {
    minHeight: '100vh',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly store: Store;
  readonly controller: PaneController;
  readonly version: string;
  readonly functionsVersion: () => string | undefined;
}

/** The whole pane. */
export function App({ store, controller, version, functionsVersion }: Props): ReactElement {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const theme = useTheme(state);
  const language = languageOf(state);
  const { environment } = state;
  const speech = useMemo(
    () => ({ language, t: translator(language, environment.platform), format: formatFor(environment, language) }),
    [language, environment],
  );
  const [floatIn, setFloatIn] = useState<HTMLElement | null>(null);
  const pane: Pane = {
    ...speech,
    state,
    dispatch: store.dispatch,
    controller,
    version,
    functionsVersion,
    floatIn,
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.everywhere}>
      <PaneContext value={pane}>
        <ErrorBoundary t={speech.t}>
          <div className={styles.page}>
            <OwnFoot>
              <Header />
              <Main floatRef={setFloatIn} />
              <Foot />
            </OwnFoot>
          </div>
          {state.toasts.length > 0 && (
            <Suspense>
              <Toasts />
            </Suspense>
          )}
        </ErrorBoundary>
        <LiveRegions />
      </PaneContext>
    </FluentProvider>
  );
}
