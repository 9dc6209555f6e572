import type { CellDocument } from '../../core/document/sheetDocument';
import { localAddress } from '../../core/sheet/address';
import { cellContent, looksLikeFormula } from './cellContent';
import type { StyleSheet } from './styleSheet';

/** One `<c>` of a new sheet. */
export function cellXml(row: number, cell: CellDocument, styles: StyleSheet, formula = cell.formula): string {
  const { column, value, style } = cell;
  const index = styles.indexOf(style, formula === undefined && looksLikeFormula(value));
  const { type, xml } = cellContent(value, formula);
  const start = `<c r="${localAddress(row, column)}"${index > 0 ? ` s="${index}"` : ''}${type ? ` t="${type}"` : ''}`;
  return xml === '' ? `${start}/>` : `${start}>${xml}</c>`;
}
