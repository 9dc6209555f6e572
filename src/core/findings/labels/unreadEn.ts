import type { UnreadSheet } from '../facts/dat';

/** Why a sheet was not read, in a few English words. */
export const unreadEn: Readonly<Record<UnreadSheet, string>> = {
  empty: 'empty',
  noHeadings: 'no known headings',
  ownSheet: 'Budgetkontrol’s own sheet',
  noRows: 'no rows below the headings',
  chartSheet: 'chart sheet',
  otherTable: 'a table without a budget',
};
