import type { SheetDocument } from '../../core/document/sheetDocument';
import { type Area, localAddress, rangeAddress } from '../../core/sheet/address';
import { MAIN_NS, RELATIONSHIPS_NS } from '../opc/namespaces';
import { escapeAttribute } from '../xml/escapeXml';
import { cellXml } from './cellXml';
import { breaksXml, printXml } from './printXml';
import type { StyleSheet } from './styleSheet';
import { validationsXml } from './validationsXml';
import { XML_HEAD } from './xmlHead';

/** What a sheet can have that its document does not say. */
export interface SheetOptions {
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[];
  /** Counted from 0. */
  readonly hiddenColumns?: readonly number[];
  readonly protected?: boolean;
}

export interface SheetXmlInput {
  readonly document: SheetDocument;
  readonly options: SheetOptions;
  readonly styles: StyleSheet;
  /** The place as a formula or a link needs it, with the name that the sheet has in this workbook. */
  reference(area: Area, fixed: boolean): string;
  formula(formula: string): string;
  /** Relationship ids. */
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
}

/** The sheet part. The order of the elements is the format's. */
export function sheetXml(input: SheetXmlInput): string {
  const { document, options, drawing, tables } = input;
  const tableParts = tables.map((id) => `<tablePart r:id="${id}"/>`).join('');
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN_NS}" xmlns:r="${RELATIONSHIPS_NS}">`,
    propertiesXml(document),
    viewXml(document),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(document.columnWidths, new Set(options.hiddenColumns)),
    `<sheetData>${rowsXml(input)}</sheetData>`,
    options.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    mergesXml(document.merges),
    validationsXml(document.validations, (area) => input.reference(area, true)),
    linksXml(input),
    document.print ? printXml(document.print) : '',
    breaksXml('rowBreaks', document.print?.breakBeforeRows ?? []),
    drawing === undefined ? '' : `<drawing r:id="${drawing}"/>`,
    tables.length > 0 ? `<tableParts count="${tables.length}">${tableParts}</tableParts>` : '',
    '</worksheet>',
  ].join('');
}

function propertiesXml({ tabColor, print }: SheetDocument): string {
  const tab = tabColor === undefined ? '' : `<tabColor rgb="FF${tabColor}"/>`;
  const fit = print ? '<pageSetUpPr fitToPage="1"/>' : '';
  return tab + fit === '' ? '' : `<sheetPr>${tab}${fit}</sheetPr>`;
}

function viewXml({ showGridlines, freeze }: SheetDocument): string {
  const start = `<sheetView${showGridlines ? '' : ' showGridLines="0"'} workbookViewId="0"`;
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (rows === 0 && columns === 0) return `<sheetViews>${start}/></sheetViews>`;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const topLeft = localAddress(rows, columns);
  return (
    `<sheetViews>${start}><pane${split} topLeftCell="${topLeft}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${topLeft}" sqref="${topLeft}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[], hidden: ReadonlySet<number>): string {
  const last = Math.max(widths.length, ...[...hidden].map((column) => column + 1));
  const columns: string[] = [];
  for (let column = 0; column < last; column++) {
    const width = widths[column];
    if (width === undefined && !hidden.has(column)) continue;
    const size = ` width="${width ?? 8.43}"${width === undefined ? '' : ' customWidth="1"'}`;
    columns.push(`<col min="${column + 1}" max="${column + 1}"${size}${hidden.has(column) ? ' hidden="1"' : ''}/>`);
  }
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function rowsXml({ document, options, styles, formula }: SheetXmlInput): string {
  const hidden = new Set(options.hiddenRows);
  const written = new Set(document.rows.map(({ row }) => row));
  const empty = [...hidden].filter((row) => !written.has(row)).map((row) => ({ row, cells: [], height: undefined }));
  return [...document.rows, ...empty]
    .sort((a, b) => a.row - b.row)
    .map(({ row, height, cells }) => {
      const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      const ordered = [...cells].sort((a, b) => a.column - b.column);
      const inner = ordered.map((cell) => cellXml(row, cell, styles, cell.formula && formula(cell.formula)));
      return `<row r="${row + 1}"${size}${hidden.has(row) ? ' hidden="1"' : ''}>${inner.join('')}</row>`;
    })
    .join('');
}

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${rangeAddress(area)}"/>`).join('');
  return `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}

function linksXml({ document, reference }: SheetXmlInput): string {
  const links = document.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, link, value }) => {
      if (!link) return [];
      const location = escapeAttribute(reference(link, false));
      const display = escapeAttribute(String(value ?? '').slice(0, 255));
      return `<hyperlink ref="${localAddress(row, column)}" location="${location}" display="${display}"/>`;
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}
