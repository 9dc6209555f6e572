import { escapeAttribute } from '../xml/escapeXml';
import { RELATIONSHIPS_NS } from './namespaces';

export type NewPartType =
  | 'worksheet'
  | 'drawing'
  | 'chart'
  | 'table'
  | 'styles'
  | 'sheetMetadata'
  | 'customXml'
  | 'customXmlProps'
  | 'core-properties'
  | 'custom-properties';

const office = 'application/vnd.openxmlformats-officedocument';

/** Content types of the parts that this project writes; custom XML goes by its file extension. */
export const contentTypes: Readonly<Record<NewPartType, string>> = {
  worksheet: `${office}.spreadsheetml.worksheet+xml`,
  table: `${office}.spreadsheetml.table+xml`,
  styles: `${office}.spreadsheetml.styles+xml`,
  sheetMetadata: `${office}.spreadsheetml.sheetMetadata+xml`,
  drawing: `${office}.drawing+xml`,
  chart: `${office}.drawingml.chart+xml`,
  customXml: 'application/xml',
  customXmlProps: `${office}.customXmlProperties+xml`,
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
  'custom-properties': `${office}.custom-properties+xml`,
};

function relationshipType(type: string): string {
  // The one type that belongs to packages of every kind.
  if (type === 'core-properties') {
    return 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  }
  return `${RELATIONSHIPS_NS}/${type}`;
}

export function overrideXml(path: string, contentType: string, prefix = ''): string {
  return `<${prefix}Override PartName="/${uri(path)}" ContentType="${contentType}"/>`;
}

/** Targets are written from the root, which every program reads; an external one is an address, written as it is. */
export function relationshipXml(id: string, type: string, target: string, prefix = '', external = false): string {
  const place = external ? `Target="${escapeAttribute(target)}" TargetMode="External"` : `Target="/${uri(target)}"`;
  return `<${prefix}Relationship Id="${id}" Type="${relationshipType(type)}" ${place}/>`;
}

function uri(path: string): string {
  return escapeAttribute(encodeURI(path));
}
