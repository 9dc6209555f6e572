import type { TableDocument } from '../../core/document/sheetDocument';
import { rangeAddress } from '../../core/sheet/address';
import { MAIN_NS } from '../opc/namespaces';
import { escapeAttribute } from '../xml/escapeXml';
import { XML_HEAD } from './xmlHead';

export function tableXml(table: TableDocument, id: number, name: string): string {
  const ref = rangeAddress(table.area);
  const columns = table.columns.map(
    (column, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(column)}"/>`,
  );
  return (
    `${XML_HEAD}<table xmlns="${MAIN_NS}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
