import type { TableDocument } from '../../core/document/sheetDocument';
import { rangeAddress } from '../../core/sheet/address';
import { MAIN_NS } from '../opc/namespaces';
import { escapeExcel } from '../xml/excelEscape';
import { escapeAttribute } from '../xml/escapeXml';
import { XML_HEAD } from './xmlHead';

/** @param style `null` is none. */
export function tableXml(
  table: Pick<TableDocument, 'area' | 'columns'>,
  id: number,
  name: string,
  style: string | null = 'TableStyleLight1',
): string {
  const ref = rangeAddress(table.area);
  const columns = table.columns.map(
    (column, index) => `<tableColumn id="${index + 1}" name="${columnAttribute(column)}"/>`,
  );
  return (
    `${XML_HEAD}<table xmlns="${MAIN_NS}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo${style === null ? '' : ` name="${escapeAttribute(style)}"`} showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

/** A column's name as Excel writes it: line breaks as escapes of its own. */
export function columnAttribute(name: string): string {
  return escapeAttribute(escapeExcel(name).replaceAll('\n', '_x000a_'));
}
