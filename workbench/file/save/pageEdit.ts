import type { PageEdit } from '../../../src/xlsx';
import type { PageLayoutState } from '../../host/state/pageLayoutState';
import { parseRect } from '../../host/state/rect';
import { centimetresOfPoints } from '../units';
import { areasOf } from './area';

/** What of the print set-up differs. */
export function pageEdit(before: PageLayoutState, after: PageLayoutState): PageEdit | undefined {
  const was = resolved(before);
  const is = resolved(after);
  const changed = Object.entries(is).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(was[key as keyof PageEdit]),
  );
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

function resolved(page: PageLayoutState): Required<PageEdit> {
  const { margins, zoom, headersFooters: texts } = page;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const rows = page.titleRows === undefined ? undefined : parseRect(page.titleRows);
  const columns = page.titleColumns === undefined ? undefined : parseRect(page.titleColumns);
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    fit: fits ? { wide: zoom.horizontalFitToPages ?? 0, tall: zoom.verticalFitToPages ?? 0 } : null,
    margins: {
      left: centimetresOfPoints(margins.left),
      right: centimetresOfPoints(margins.right),
      top: centimetresOfPoints(margins.top),
      bottom: centimetresOfPoints(margins.bottom),
      header: centimetresOfPoints(margins.header),
      footer: centimetresOfPoints(margins.footer),
    },
    centerHorizontally: page.centerHorizontally,
    printArea: page.printArea === undefined ? [] : areasOf(page.printArea),
    repeatRows: rows ? [rows.top, rows.bottom] : null,
    repeatColumns: columns ? [columns.left, columns.right] : null,
    header: { left: texts.leftHeader, center: texts.centerHeader, right: texts.rightHeader },
    footer: { left: texts.leftFooter, center: texts.centerFooter, right: texts.rightFooter },
  };
}
