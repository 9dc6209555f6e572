import { escapeAttribute } from '../xml/escapeXml';
import { RELATIONSHIPS_NS } from './namespaces';

export type NewPartType = 'worksheet' | 'drawing' | 'chart' | 'table' | 'styles' | 'customXml';

const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types of the parts that this project writes; custom XML goes by its file extension. */
export const contentTypes: Readonly<Record<NewPartType, string>> = {
  worksheet: `${sheetMl}.worksheet+xml`,
  table: `${sheetMl}.table+xml`,
  styles: `${sheetMl}.styles+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customXml: 'application/xml',
};

export function relationshipType(type: string): string {
  return `${RELATIONSHIPS_NS}/${type}`;
}

export function overrideXml(path: string, contentType: string, prefix = ''): string {
  return `<${prefix}Override PartName="/${uri(path)}" ContentType="${contentType}"/>`;
}

/** Targets are written from the root, which every program reads. */
export function relationshipXml(id: string, type: string, target: string, prefix = ''): string {
  return `<${prefix}Relationship Id="${id}" Type="${relationshipType(type)}" Target="/${uri(target)}"/>`;
}

function uri(path: string): string {
  return escapeAttribute(encodeURI(path));
}
