import { type Area, columnName, quoteSheet } from '../../core/sheet/address';
import { escapeText } from '../xml/escapeXml';
import { child } from '../xml/find';
import type { PageDetails, PageText } from '../details/pageDetails';
import type { PageEdit } from './sheetChanges';
import { inchesOf, STANDARD_MARGINS } from '../details/margins';
import { breaksXml } from '../write/printXml';
import type { SheetEditor } from './sheetEditor';

/** Paper, margins, header, footer and page breaks. Print area and titles are names of the workbook. */
export function editPage(sheet: SheetEditor, page: PageEdit): void {
  const { orientation, paper, scale, fit, margins, breakBeforeRows, breakBeforeColumns } = page;
  put(sheet, 'printOptions', {
    ...flag('horizontalCentered', page.centerHorizontally),
    ...flag('verticalCentered', page.centerVertically),
    ...flag('headings', page.printHeadings),
    ...flag('gridLines', page.printGridlines),
  });
  if (margins) {
    const inches = Object.entries(margins).map(([name, centimetres]) => [name, inchesOf(centimetres)] as const);
    const base = sheet.child('pageMargins') ? {} : STANDARD_MARGINS;
    const all = Object.entries({ ...base, ...Object.fromEntries(inches) });
    put(sheet, 'pageMargins', Object.fromEntries(all.map(([name, size]) => [name, String(size)])));
  }
  put(sheet, 'pageSetup', {
    ...(paper !== undefined && { paperSize: String(paper) }),
    ...(scale !== undefined && { scale: scale === 100 ? undefined : String(scale) }),
    ...(orientation !== undefined && { orientation }),
    ...(fit && { fitToWidth: String(fit.wide), fitToHeight: String(fit.tall) }),
    ...flag('blackAndWhite', page.blackAndWhite),
    ...flag('draft', page.draft),
  });
  if (breakBeforeRows) sheet.put('rowBreaks', breaksXml('rowBreaks', breakBeforeRows, sheet.prefix));
  if (breakBeforeColumns) sheet.put('colBreaks', breaksXml('colBreaks', breakBeforeColumns, sheet.prefix));
  editTexts(sheet, page);
}

/** Off is what holds where the attribute is not there. */
function flag(attribute: string, is: boolean | undefined): Readonly<Record<string, string | undefined>> {
  return is === undefined ? {} : { [attribute]: is ? '1' : undefined };
}

function put(sheet: SheetEditor, name: string, attributes: Readonly<Record<string, string | undefined>>): void {
  const element = sheet.child(name);
  if (element) {
    for (const [attribute, value] of Object.entries(attributes)) sheet.attribute(element, attribute, value);
    return;
  }
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : ` ${attribute}="${value}"`,
  );
  if (written.length > 0) sheet.add(name, `<${sheet.prefix}${name}${written.join('')}/>`);
}

function editTexts(sheet: SheetEditor, { header, footer }: PageEdit): void {
  const p = sheet.prefix;
  const element = sheet.child('headerFooter');
  const texts = [
    ['oddHeader', header],
    ['oddFooter', footer],
  ] as const;
  const xml = texts.map(([name, text]) => {
    if (text) return codeOf(text) === '' ? '' : `<${p}${name}>${escapeText(codeOf(text))}</${p}${name}>`;
    const old = child(element, name);
    return old ? sheet.raw(old) : '';
  });
  if (!header && !footer) return;
  const odd = ['oddHeader', 'oddFooter'];
  const others = element?.children.filter(({ local }) => !odd.includes(local)).map((other) => sheet.raw(other)) ?? [];
  const inner = [...xml, ...others].join('');
  const start = element && !element.selfClosing ? sheet.raw(element).slice(0, sheet.raw(element).indexOf('>') + 1) : '';
  sheet.put('headerFooter', inner === '' ? '' : `${start || `<${p}headerFooter>`}${inner}</${p}headerFooter>`);
}

function codeOf({ left, center, right }: PageText): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}

/**
 * The names of the workbook that hold print area and titles: what they refer to, `null` for none.
 * @param before rows and columns share one name, so that the one not edited has to be known.
 */
export function pageNames(
  page: PageEdit,
  tab: string,
  before: Pick<PageDetails, 'repeatRows' | 'repeatColumns'>,
): Map<string, string | null> {
  const names = new Map<string, string | null>();
  const sheet = quoteSheet(tab);
  if (page.printArea) {
    const areas = page.printArea.map((area) => `${sheet}!${fixedArea(area)}`);
    names.set('_xlnm.Print_Area', areas.length > 0 ? areas.join(',') : null);
  }
  if (page.repeatRows !== undefined || page.repeatColumns !== undefined) {
    const { repeatRows: rows, repeatColumns: columns } = { ...before, ...page };
    const parts = [
      columns && `${sheet}!$${columnName(columns[0])}:$${columnName(columns[1])}`,
      rows && `${sheet}!$${rows[0] + 1}:$${rows[1] + 1}`,
    ].filter(Boolean);
    names.set('_xlnm.Print_Titles', parts.length > 0 ? parts.join(',') : null);
  }
  return names;
}

function fixedArea({ top, left, bottom, right }: Area): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}
