import type { Area } from '../../core/sheet/address';
import type { DefinedName } from '../../core/sheet/workbook';
import { wideArea } from '../sheet/areasOf';
import { centimetresOf, STANDARD_MARGINS } from './margins';
import { child, childrenOf, isOn, wholeNumber } from '../xml/find';
import type { XmlElement } from '../xml/xmlTree';
import type { Margins, PageDetails, PageText } from './pageDetails';

/** @param names of the workbook, among which are print area and titles. */
export function readPage(root: XmlElement | undefined, sheet: string, names: readonly DefinedName[]): PageDetails {
  const setup = child(root, 'pageSetup')?.attributes;
  const margins = child(root, 'pageMargins')?.attributes;
  const options = child(root, 'printOptions')?.attributes;
  const texts = child(root, 'headerFooter');
  const margin = (name: keyof Margins) => centimetresOf(Number(margins?.get(name) ?? STANDARD_MARGINS[name]) || 0);
  const fits = isOn(child(child(root, 'sheetPr'), 'pageSetUpPr')?.attributes.get('fitToPage'));
  const paper = wholeNumber(setup?.get('paperSize'));
  const header = pageText(child(texts, 'oddHeader')?.text);
  const footer = pageText(child(texts, 'oddFooter')?.text);
  const titles = areasOfName('_xlnm.Print_Titles', sheet, names);
  const rows = titles.find(({ left, right }) => right - left > 16_000);
  const columns = titles.find(({ top, bottom }) => bottom - top > 1_000_000);
  return {
    orientation: setup?.get('orientation') === 'landscape' ? 'landscape' : 'portrait',
    ...(paper === undefined ? {} : { paper }),
    ...(fits
      ? { fit: { wide: wholeNumber(setup?.get('fitToWidth')) ?? 1, tall: wholeNumber(setup?.get('fitToHeight')) ?? 1 } }
      : {}),
    scale: wholeNumber(setup?.get('scale')) ?? 100,
    margins: {
      left: margin('left'),
      right: margin('right'),
      top: margin('top'),
      bottom: margin('bottom'),
      header: margin('header'),
      footer: margin('footer'),
    },
    centerHorizontally: isOn(options?.get('horizontalCentered')),
    centerVertically: isOn(options?.get('verticalCentered')),
    printArea: areasOfName('_xlnm.Print_Area', sheet, names),
    ...(rows && { repeatRows: [rows.top, rows.bottom] as const }),
    ...(columns && { repeatColumns: [columns.left, columns.right] as const }),
    ...(header && { header }),
    ...(footer && { footer }),
    breakBeforeRows: breaks(root, 'rowBreaks'),
    breakBeforeColumns: breaks(root, 'colBreaks'),
    printGridlines: isOn(options?.get('gridLines')),
    printHeadings: isOn(options?.get('headings')),
    blackAndWhite: isOn(setup?.get('blackAndWhite')),
    draft: isOn(setup?.get('draft')),
  };
}

function breaks(root: XmlElement | undefined, list: 'rowBreaks' | 'colBreaks'): number[] {
  return childrenOf(child(root, list), 'brk').flatMap(({ attributes }) => wholeNumber(attributes.get('id')) ?? []);
}

function areasOfName(wanted: string, sheet: string, names: readonly DefinedName[]): Area[] {
  const found = names.find(({ name, sheet: scope }) => scope === sheet && name.toLowerCase() === wanted.toLowerCase());
  // Commas and exclamation marks may stand in the quoted name of a sheet.
  const parts = found?.refersTo.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => wideArea(part.slice(part.lastIndexOf('!') + 1), sheet) ?? []);
}

/** `&Lx&Cy&Rz`; what stands before the first of these is in the middle. */
function pageText(code: string | undefined): PageText | undefined {
  if (code === undefined || code === '') return undefined;
  const texts = { L: '', C: '', R: '' };
  let side: keyof typeof texts = 'C';
  for (const piece of code.split(/(&[LCR&])/)) {
    const letter = /^&([LCR])$/.exec(piece)?.[1];
    if (letter) side = letter as keyof typeof texts;
    else texts[side] += piece;
  }
  return { left: texts.L, center: texts.C, right: texts.R };
}
