import { createRoot } from 'react-dom/client';
import type { WorkbookPort } from '../excel/port';
import { App } from './components/shell/App';
import { keepPreferences, keptPreferences } from './preferences';
import { Controller } from './state/controller';
import { firstState } from './state/reducer';
import { Store } from './state/store';

export interface MountOptions {
  readonly version: string;
  /** Opens the example portfolio as a workbook of its own; left out where the host cannot. */
  readonly openExample?: () => Promise<void>;
  /** The version that the functions in cells answer with; undefined where they do not answer. */
  readonly functionsVersion: () => string | undefined;
  /** What keeps one user's preferences apart from another's (`Office.context.partitionKey`). */
  readonly partition?: string;
  /** The officer's clock. */
  readonly now?: () => Date;
}

/** Not every browser that Office uses tells when it is idle. */
const SOON_MS = 500;

function idle(): Promise<void> {
  return new Promise((rested) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => rested(), { timeout: SOON_MS });
    else setTimeout(rested, SOON_MS);
  });
}

/** What commands of the ribbon may ask of the opened pane. */
export type MountedPane = Pick<Controller, 'check' | 'writeSummary' | 'addTemplate' | 'dispose'>;

/** Puts the pane into the page and starts it. */
export function mount(page: HTMLElement, port: WorkbookPort, options: MountOptions): MountedPane {
  const { version, functionsVersion, openExample, partition = '', now = () => new Date() } = options;
  const store = new Store(firstState(port.environment, keptPreferences(partition)));
  const controller = new Controller(port, store, {
    version,
    now,
    rest: () => new Promise((rested) => setTimeout(rested)),
    idle,
    keepPreferences: (preferences) => {
      keepPreferences(preferences, partition);
    },
    ...(openExample && { openExample }),
  });
  createRoot(page).render(
    <App store={store} controller={controller} version={version} functionsVersion={functionsVersion} />,
  );
  void controller.start();
  return controller;
}
