import type { SheetDocument } from '../core/document/sheetDocument';
import type { DefinedName } from '../core/sheet/workbook';
import { CONTENT_TYPES_NS, MAIN_NS, RELATIONSHIPS_NS } from './opc/namespaces';
import { contentTypes, overrideXml, relationshipXml } from './opc/partTypes';
import { printNames } from './write/printNames';
import { definedNameXml } from './write/definedNameXml';
import { PartNames } from './write/partNames';
import { type NewPart, relationshipsPart, sheetParts, type SheetWriter } from './write/sheetParts';
import type { SheetOptions } from './write/sheetXml';
import { StyleSheet } from './write/styleSheet';
import { XML_HEAD } from './write/xmlHead';
import { escapeAttribute } from './xml/escapeXml';
import { newEntry } from './zip/zipRecords';
import { ZipWriter } from './zip/zipWriter';

export interface NewWorkbookOptions {
  readonly names?: readonly DefinedName[];
  /** By the document's name. */
  readonly sheets?: Readonly<Record<string, SheetOptions>>;
  /** The XML of this project's own custom part. */
  readonly memory?: string;
  readonly date1904?: boolean;
  /** Raw deflate; without it the entries are stored uncompressed. */
  readonly deflate?: (data: Uint8Array) => Uint8Array;
}

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const MEMORY = 'customXml/item1.xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A whole new workbook. The same documents always give the same bytes. */
export function newWorkbook(documents: readonly SheetDocument[], options: NewWorkbookOptions = {}): Uint8Array {
  const writer = newWriter();
  const sheets = documents.map((document) => {
    return sheetParts(writer.names.next('worksheets/sheet'), document, writer, options.sheets?.[document.name]);
  });
  const targets = sheets.map(([sheet], index) => relationshipXml(`rId${index + 1}`, 'worksheet', sheet?.path ?? ''));
  targets.push(relationshipXml(`rId${targets.length + 1}`, 'styles', STYLES));
  const parts: NewPart[] = [
    { path: WORKBOOK, text: workbookXml(documents, options) },
    ...sheets.flat(),
    { path: STYLES, text: new TextDecoder().decode(writer.styles.write()), type: 'styles' },
  ];
  if (options.memory !== undefined) {
    targets.push(relationshipXml(`rId${targets.length + 1}`, 'customXml', MEMORY));
    parts.push({ path: MEMORY, text: options.memory, type: 'customXml' });
  }
  parts.splice(1, 0, relationshipsPart(WORKBOOK, targets));
  const root = relationshipsPart('', [relationshipXml('rId1', 'officeDocument', WORKBOOK)]);
  return zip([{ path: '[Content_Types].xml', text: contentTypesXml(parts) }, root, ...parts], options.deflate);
}

function newWriter(): SheetWriter {
  let tables = 0;
  return {
    styles: new StyleSheet(),
    names: new PartNames('xl/'),
    tabName: (name) => name,
    tableIdentity: (name) => ({ id: ++tables, name }),
  };
}

function workbookXml(documents: readonly SheetDocument[], options: NewWorkbookOptions): string {
  const sheets = documents.map(({ name }, index) => {
    const visibility = options.sheets?.[name]?.visibility ?? 'visible';
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const names = [...(options.names ?? []), ...documents.flatMap((document) => printNames(document, document.name))].map(
    (name) => definedNameXml(name, (sheet) => documents.findIndex((document) => document.name === sheet)),
  );
  return [
    `${XML_HEAD}<workbook xmlns="${MAIN_NS}" xmlns:r="${RELATIONSHIPS_NS}">`,
    options.date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>',
    `<bookViews><workbookView${activeTab(documents, options)}/></bookViews><sheets>${sheets.join('')}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('');
}

// A hidden sheet cannot be the one in front.
function activeTab(documents: readonly SheetDocument[], { sheets }: NewWorkbookOptions): string {
  const first = documents.findIndex(({ name }) => (sheets?.[name]?.visibility ?? 'visible') === 'visible');
  return first > 0 ? ` firstSheet="${first}" activeTab="${first}"` : '';
}

function contentTypesXml(parts: readonly NewPart[]): string {
  const overrides = parts.flatMap(({ path, type }) => (type ? [overrideXml(path, contentTypes[type])] : []));
  return (
    `${XML_HEAD}<Types xmlns="${CONTENT_TYPES_NS}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrideXml(WORKBOOK, WORKBOOK_TYPE)}${overrides.join('')}</Types>`
  );
}

function zip(parts: readonly NewPart[], deflate: NewWorkbookOptions['deflate']): Uint8Array {
  const writer = new ZipWriter();
  for (const { path, text } of parts) {
    const data = new TextEncoder().encode(text);
    writer.add(newEntry(path, data, deflate?.(data)));
  }
  return writer.finish();
}
