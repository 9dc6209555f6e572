import { tableEvents } from '../../events/eventTypes';
import { describe } from '../model';

/** What an add-in may reach of a table. */
export const tableApi = describe<Excel.Table>()('Table', {
  scalars: [
    'highlightFirstColumn',
    'highlightLastColumn',
    'id',
    'name',
    'showBandedColumns',
    'showBandedRows',
    'showFilterButton',
    'showHeaders',
    'showTotals',
    'style',
  ],
  navigations: ['columns', 'rows', 'worksheet'],
  methods: [
    'convertToRange',
    'delete',
    'getDataBodyRange',
    'getHeaderRowRange',
    'getRange',
    'getTotalRowRange',
    'resize',
  ],
  events: tableEvents,
});
