import type { UnreadSheet } from '../facts/dat';

/** Why a sheet was not read, in a few Danish words. */
export const unreadDa: Readonly<Record<UnreadSheet, string>> = {
  empty: 'tomt',
  noHeadings: 'ingen kendte overskrifter',
  ownSheet: 'Budgetkontrols eget ark',
  noRows: 'ingen rækker under overskrifterne',
  chartSheet: 'diagramark',
  otherTable: 'en tabel uden budget',
};
