import type * as CheckWorkbook from './checkWorkbook';
import type * as WriteModule from './writes';

export type Writes = typeof WriteModule;

/** The rules come apart from the pane, so that it opens without them. */
export function loadCheck(): Promise<typeof CheckWorkbook> {
  return import(/* webpackChunkName: "check" */ './checkWorkbook');
}

/** So do the summary and the template. */
export function loadWrites(): Promise<Writes> {
  return import(/* webpackChunkName: "check" */ './writes');
}
