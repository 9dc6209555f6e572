import type { ComponentType } from 'react';
import type { Tab } from '../../state/view';
import { fetched } from './fetched';

/** What each tab shows; a tab that is not here is not offered. Each is loaded when it is first opened. */
export const AREAS: Readonly<Partial<Record<Tab, ComponentType>>> = {
  overview: fetched(async () => (await import(/* webpackChunkName: "overview" */ '../overview')).Overview),
  findings: fetched(async () => (await import(/* webpackChunkName: "findings" */ '../findings')).Findings),
  tables: fetched(async () => (await import(/* webpackChunkName: "tables" */ '../tables')).Tables),
  functions: fetched(async () => (await import(/* webpackChunkName: "functionHelp" */ '../functions')).Functions),
  settings: fetched(async () => (await import(/* webpackChunkName: "settings" */ '../settings')).Settings),
};
