import type { CellDocument } from '../../core/document/sheetDocument';
import { localAddress } from '../../core/sheet/address';
import { escapeExcel } from '../xml/excelEscape';
import { escapeText } from '../xml/escapeXml';
import type { StyleSheet } from './styleSheet';

/** Excel's own limit for the text of a cell. */
const LONGEST_TEXT = 32_767;
const ELLIPSIS = '…';

/** One `<c>`. Text is an inline string, so that the shared strings need not be touched. */
export function cellXml(row: number, cell: CellDocument, styles: StyleSheet, formula = cell.formula): string {
  const { column, value, style } = cell;
  const quoted = typeof value === 'string' && formula === undefined && /^[=+\-@]/.test(value);
  const index = styles.indexOf(style, quoted);
  const start = `<c r="${localAddress(row, column)}"${index > 0 ? ` s="${index}"` : ''}`;
  const f = formula === undefined ? '' : `<f>${escapeText(formula.replace(/^=/, ''))}</f>`;
  if (value === null) return f === '' ? `${start}/>` : `${start}>${f}</c>`;
  if (typeof value === 'boolean') return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`No cell can hold ${value}.`);
    return `${start}>${f}<v>${Object.is(value, -0) ? '-0' : value}</v></c>`;
  }
  const text = escapeText(escapeExcel(shorten(value)));
  if (f !== '') return `${start} t="str">${f}<v>${text}</v></c>`;
  return `${start} t="inlineStr"><is><t${spaceAttribute(text)}>${text}</t></is></c>`;
}

function spaceAttribute(text: string): string {
  return /^[ \t\n]|[ \t\n]$|\n| {2}/.test(text) ? ' xml:space="preserve"' : '';
}

function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT - ELLIPSIS.length);
  return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut) + ELLIPSIS;
}
