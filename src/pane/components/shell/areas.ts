import type { ComponentType } from 'react';
import type { Tab } from '../../state/view';
import { Overview } from '../overview';

/**
 * What each tab shows. The overview comes with the pane; the others are loaded when they are first opened:
 * `findings: lazy(async () => ({ default: (await import('../findings')).Findings }))`.
 */
export const AREAS: Readonly<Partial<Record<Tab, ComponentType>>> = {
  overview: Overview,
};
