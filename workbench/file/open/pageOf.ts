import { columnName, rangeAddress } from '../../../src/core/sheet/address';
import type { PageDetails } from '../../../src/xlsx';
import { PAPER_TYPES } from '../../host/model/paperTypes';
import { defaultPageLayout, type PageLayoutState } from '../../host/state/pageLayoutState';
import { inUnits, pointsOfCentimetres } from '../units';

/** The file's print set-up in the words of the API. A paper that has no word here keeps its number. */
export function pageOf(page: PageDetails): PageLayoutState {
  const { margins, repeatRows, repeatColumns } = page;
  return {
    ...defaultPageLayout,
    orientation: page.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: page.paper === undefined ? '' : (PAPER_TYPES[page.paper - 1] ?? String(page.paper)),
    margins: inUnits(margins, pointsOfCentimetres),
    centerHorizontally: page.centerHorizontally,
    centerVertically: page.centerVertically,
    zoom: page.fit
      ? {
          ...(page.fit.wide > 0 && { horizontalFitToPages: page.fit.wide }),
          ...(page.fit.tall > 0 && { verticalFitToPages: page.fit.tall }),
        }
      : { scale: page.scale },
    ...(page.printArea.length > 0 && { printArea: page.printArea.map(rangeAddress).join(',') }),
    ...(repeatRows && { titleRows: `${String(repeatRows[0] + 1)}:${String(repeatRows[1] + 1)}` }),
    ...(repeatColumns && { titleColumns: repeatColumns.map(columnName).join(':') }),
    headersFooters: {
      leftHeader: page.header?.left ?? '',
      centerHeader: page.header?.center ?? '',
      rightHeader: page.header?.right ?? '',
      leftFooter: page.footer?.left ?? '',
      centerFooter: page.footer?.center ?? '',
      rightFooter: page.footer?.right ?? '',
    },
    printGridlines: page.printGridlines,
    printHeadings: page.printHeadings,
    blackAndWhite: page.blackAndWhite,
    draftMode: page.draft,
    rowBreaks: page.breakBeforeRows,
    columnBreaks: page.breakBeforeColumns,
  };
}
