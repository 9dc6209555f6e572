import { lazy, type ComponentType } from 'react';
import type { Tab } from '../../state/view';

/** What each tab shows; a tab that is not here is not offered. Each is loaded when it is first opened. */
export const AREAS: Readonly<Partial<Record<Tab, ComponentType>>> = {
  overview: lazy(async () => ({ default: (await import(/* webpackChunkName: "overview" */ '../overview')).Overview })),
};
