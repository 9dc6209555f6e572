import { MAIN_NS } from '../opc/namespaces';
import { XML_HEAD } from './xmlHead';

/** What Excel calls the mark of dynamic arrays. */
export const DYNAMIC_ARRAY = 'XLDAPR';

const DYNAMIC_ARRAY_NS = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const DYNAMIC_ARRAY_URI = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';

/** What Excel does with the mark when cells are moved, copied or cleared: what it writes itself. */
const BEHAVIOUR = [
  'copy',
  'pasteAll',
  'pasteValues',
  'merge',
  'splitFirst',
  'rowColShift',
  'clearFormats',
  'clearComments',
  'assign',
  'coerce',
  'cellMeta',
];

export function metadataTypeXml(p: string): string {
  const behaviour = BEHAVIOUR.map((name) => ` ${name}="1"`).join('');
  return `<${p}metadataType name="${DYNAMIC_ARRAY}" minSupportedVersion="120000"${behaviour}/>`;
}

/** An array that spills. One that could not (`#SPILL!`) would be collapsed. */
export function dynamicArrayXml(p: string): string {
  const properties = `<xda:dynamicArrayProperties xmlns:xda="${DYNAMIC_ARRAY_NS}" fDynamic="1" fCollapsed="0"/>`;
  return `<${p}bk><${p}extLst><${p}ext uri="${DYNAMIC_ARRAY_URI}">${properties}</${p}ext></${p}extLst></${p}bk>`;
}

/** @param type from 1. @param value from 0. */
export function cellMetadataXml(p: string, type: number, value: number): string {
  return `<${p}bk><${p}rc t="${type}" v="${value}"/></${p}bk>`;
}

export function emptyMetadata(): string {
  return `${XML_HEAD}<metadata xmlns="${MAIN_NS}"></metadata>`;
}
