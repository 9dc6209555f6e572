import { footerCodes } from '../../core/document/footerCodes';
import type { PrintSetup } from '../../core/document/sheetDocument';
import { localAddress, rangeAddress } from '../../core/sheet/address';

/** Centimetres between a footer and the paper's edge. */
const EDGE = 0.8;

export function setUpPrint({ pageLayout, horizontalPageBreaks }: Excel.Worksheet, print: PrintSetup): void {
  const { fit, margins, footer, area, repeatRows } = print;
  const edge = Math.min(EDGE, margins.bottom / 2);
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: fit.wide, ...(fit.tall > 0 && { verticalFitToPages: fit.tall }) };
  pageLayout.setPrintMargins('Centimeters', { ...margins, header: edge, footer: edge });
  pageLayout.centerHorizontally = print.centerHorizontally;
  if (footer) {
    const codes = footerCodes(footer);
    const onPages = pageLayout.headersFooters.defaultForAllPages;
    onPages.leftFooter = codes.left;
    onPages.centerFooter = codes.center;
    onPages.rightFooter = codes.right;
  }
  if (area) pageLayout.setPrintArea(rangeAddress(area));
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
  for (const row of print.breakBeforeRows) horizontalPageBreaks.add(localAddress(row, 0));
}
