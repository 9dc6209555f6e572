import { worksheetEvents } from '../events/eventTypes';
import { describe } from './model';

/** What an add-in may reach of a worksheet. */
export const worksheetApi = describe<Excel.Worksheet>()('Worksheet', {
  scalars: [
    'id',
    'name',
    'position',
    'showGridlines',
    'showHeadings',
    'standardHeight',
    'standardWidth',
    'tabColor',
    'visibility',
  ],
  navigations: [
    'charts',
    'freezePanes',
    'horizontalPageBreaks',
    'names',
    'pageLayout',
    'protection',
    'tables',
    'verticalPageBreaks',
  ],
  methods: [
    'activate',
    'calculate',
    'delete',
    'getCell',
    'getNext',
    'getNextOrNullObject',
    'getPrevious',
    'getPreviousOrNullObject',
    'getRange',
    'getRangeByIndexes',
    'getRanges',
    'getUsedRange',
    'getUsedRangeOrNullObject',
    '_GetSheetById',
  ],
  setAs: { Gridlines: 'showGridlines', Headings: 'showHeadings' },
  events: worksheetEvents,
});
