import { lazy, type ComponentType } from 'react';
import type { Tab } from '../../state/view';

/** What each tab shows; a tab that is not here is not offered. Each is loaded when it is first opened. */
export const AREAS: Readonly<Partial<Record<Tab, ComponentType>>> = {
  overview: lazy(async () => ({ default: (await import(/* webpackChunkName: "overview" */ '../overview')).Overview })),
  findings: lazy(async () => ({ default: (await import(/* webpackChunkName: "findings" */ '../findings')).Findings })),
  tables: lazy(async () => ({ default: (await import(/* webpackChunkName: "tables" */ '../tables')).Tables })),
  functions: lazy(async () => ({
    default: (await import(/* webpackChunkName: "functionHelp" */ '../functions')).Functions,
  })),
  settings: lazy(async () => ({ default: (await import(/* webpackChunkName: "settings" */ '../settings')).Settings })),
};
