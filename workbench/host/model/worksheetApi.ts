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
  navigations: ['freezePanes', 'horizontalPageBreaks', 'pageLayout', 'protection', 'verticalPageBreaks'],
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
