import { createContext, useContext } from 'react';
import type { PaneAction } from '../../state/actions';
import type { PaneController } from '../../state/paneController';
import type { PaneState } from '../../state/paneState';
import type { Speech } from '../../text/messageText';

/** What every component has at hand. */
export interface Pane extends Speech {
  readonly state: PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly controller: PaneController;
  /** Budgetkontrol's version. */
  readonly version: string;
  /** The version that the functions in cells answer with; undefined where they do not answer. */
  readonly functionsVersion: () => string | undefined;
  /** Where menus and messages in passing are put: in the main part of the page, so that they are in a landmark. */
  readonly floatIn: HTMLElement | null;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A component of the pane stands outside it.');
  return pane;
}
