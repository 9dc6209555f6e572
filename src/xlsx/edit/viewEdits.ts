import { localAddress } from '../../core/sheet/address';
import { putChildren } from '../write/elementEdits';
import { child, childrenOf } from '../xml/find';
import type { XmlElement } from '../xml/xmlTree';
import type { SheetChanges } from './sheetChanges';
import type { SheetEditor } from './sheetEditor';

const PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** The tab's colour, and whether pages are fitted to the paper. */
export function editProperties(sheet: SheetEditor, { tabColor, page }: SheetChanges): void {
  const p = sheet.prefix;
  const element = sheet.child('sheetPr');
  const changes = new Map<string, string>();
  if (tabColor !== undefined) changes.set('tabColor', tabColor === null ? '' : `<${p}tabColor rgb="FF${tabColor}"/>`);
  if (page?.fit !== undefined) {
    const old = child(element, 'pageSetUpPr');
    if (old) sheet.attribute(old, 'fitToPage', page.fit === null ? undefined : '1');
    else if (page.fit !== null) changes.set('pageSetUpPr', `<${p}pageSetUpPr fitToPage="1"/>`);
  }
  const xml = PROPERTIES.map((name) => changes.get(name) ?? '').join('');
  if (element) putChildren(sheet.edits, element, PROPERTIES, changes);
  else if (xml !== '') sheet.add('sheetPr', `<${p}sheetPr>${xml}</${p}sheetPr>`);
}

/** What stays in view, grid lines and headings, and whether the tab is the one in front. */
export function editViews(sheet: SheetEditor, changes: SheetChanges, selected: boolean | undefined): void {
  const { freeze, showGridlines, showHeadings } = changes;
  if ([freeze, showGridlines, showHeadings, selected].every((change) => change === undefined)) return;
  const p = sheet.prefix;
  const list = sheet.child('sheetViews');
  const views = childrenOf(list, 'sheetView');
  const pane = freeze ? paneXml(freeze, p) : '';
  for (const view of views) {
    if (showGridlines !== undefined) sheet.attribute(view, 'showGridLines', showGridlines ? undefined : '0');
    if (showHeadings !== undefined) sheet.attribute(view, 'showRowColHeaders', showHeadings ? undefined : '0');
    if (selected !== undefined) sheet.attribute(view, 'tabSelected', selected ? '1' : undefined);
    if (freeze !== undefined) editPane(sheet, view, pane);
  }
  const plain = pane === '' && showGridlines !== false && showHeadings !== false && !selected;
  if (views.length > 0 || plain) return;
  const lines = showGridlines === false ? ' showGridLines="0"' : '';
  const headings = showHeadings === false ? ' showRowColHeaders="0"' : '';
  const start = `<${p}sheetView${lines}${headings}${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  const view = pane === '' ? `${start}/>` : `${start}>${pane}</${p}sheetView>`;
  sheet.put('sheetViews', `<${p}sheetViews>${view}</${p}sheetViews>`);
}

function editPane(sheet: SheetEditor, view: XmlElement, pane: string): void {
  // Of a scrolled view the frozen rows would be those it was scrolled to.
  sheet.attribute(view, 'topLeftCell', undefined);
  for (const element of view.children) {
    if (['pane', 'selection'].includes(element.local)) sheet.edits.remove(element);
  }
  if (pane !== '') sheet.edits.insertFirst(view, pane);
}

function paneXml({ rows, columns }: { rows: number; columns: number }, p: string): string {
  if (rows === 0 && columns === 0) return '';
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const topLeft = localAddress(rows, columns);
  return (
    `<${p}pane${split} topLeftCell="${topLeft}" activePane="${active}" state="frozen"/>` +
    `<${p}selection pane="${active}" activeCell="${topLeft}" sqref="${topLeft}"/>`
  );
}
