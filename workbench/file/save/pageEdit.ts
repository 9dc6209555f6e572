import type { PageEdit } from '../../../src/xlsx';
import { PAPER_TYPES } from '../../host/model/paperTypes';
import type { PageLayoutState } from '../../host/state/pageLayoutState';
import { parseRect } from '../../host/state/rect';
import { centimetresOfPoints, inUnits } from '../units';
import { areasOf } from './area';
import { same } from './same';

/** What of the print set-up differs. */
export function pageEdit(before: PageLayoutState, after: PageLayoutState): PageEdit | undefined {
  const was = resolved(before);
  const is = resolved(after);
  const changed = Object.entries(is).filter(([key, value]) => !same(value, was[key as keyof PageEdit]));
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

function resolved(page: PageLayoutState): Omit<Required<PageEdit>, 'paper'> & Pick<PageEdit, 'paper'> {
  const paper = paperNumber(page.paperSize);
  const { margins, zoom, headersFooters: texts } = page;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const rows = page.titleRows === undefined ? undefined : parseRect(page.titleRows);
  const columns = page.titleColumns === undefined ? undefined : parseRect(page.titleColumns);
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(paper !== undefined && { paper }),
    scale: zoom.scale ?? 100,
    fit: fits ? { wide: zoom.horizontalFitToPages ?? 0, tall: zoom.verticalFitToPages ?? 0 } : null,
    margins: inUnits(margins, centimetresOfPoints),
    centerHorizontally: page.centerHorizontally,
    centerVertically: page.centerVertically,
    breakBeforeRows: page.rowBreaks,
    breakBeforeColumns: page.columnBreaks,
    printGridlines: page.printGridlines,
    printHeadings: page.printHeadings,
    blackAndWhite: page.blackAndWhite,
    draft: page.draftMode,
    printArea: page.printArea === undefined ? [] : areasOf(page.printArea),
    repeatRows: rows ? [rows.top, rows.bottom] : null,
    repeatColumns: columns ? [columns.left, columns.right] : null,
    header: { left: texts.leftHeader, center: texts.centerHeader, right: texts.rightHeader },
    footer: { left: texts.leftFooter, center: texts.centerFooter, right: texts.rightFooter },
  };
}

/** A paper without a word has its number as its word. */
function paperNumber(word: string): number | undefined {
  const number = PAPER_TYPES.findIndex((name) => name === word) + 1 || Number(word);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
