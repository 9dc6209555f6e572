import type { DefinedName } from '../../core/sheet/workbook';
import { escapeAttribute, escapeText } from '../xml/escapeXml';

/** @param position of a sheet among all sheets of the workbook, from 0. */
export function definedNameXml(
  { name, refersTo, hidden, sheet }: DefinedName,
  position: (sheet: string) => number,
  prefix = '',
): string {
  const local = sheet === undefined ? '' : ` localSheetId="${position(sheet)}"`;
  const start = `<${prefix}definedName name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ''}>`;
  return `${start}${escapeText(refersTo)}</${prefix}definedName>`;
}
