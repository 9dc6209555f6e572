import type { Parts } from './zipOf';
import { zipOf } from './zipOf';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface PartsOptions {
  /** Inside `<sheetData>`. */
  readonly rows?: string;
  /** The whole sheet part instead. */
  readonly sheet?: string;
  /** Inside `<sst>`. */
  readonly strings?: string;
  readonly cellXfs?: string;
  readonly numFmts?: string;
  /** Before `<sheets>` in the workbook part. */
  readonly workbookStart?: string;
  /** After `<sheets>`. */
  readonly workbookEnd?: string;
  readonly extra?: Parts;
}

/** The parts of a small workbook with one sheet, `Ark1`. */
export function workbookParts(options: PartsOptions = {}): Record<string, string | Uint8Array> {
  const { rows = '', strings = '', cellXfs = '<xf/>', numFmts = '' } = options;
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${R}">${options.workbookStart ?? ''}<sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets>${options.workbookEnd ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['sharedStrings', '/xl/sharedStrings.xml'],
    }),
    'xl/worksheets/sheet1.xml':
      options.sheet ?? `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${numFmts}<cellXfs>${cellXfs}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    ...options.extra,
  };
}

export function workbookBytes(options: PartsOptions = {}): Uint8Array {
  return zipOf(workbookParts(options));
}

/** id → type and target; a third item is the target mode. */
export function relationships(items: Readonly<Record<string, readonly string[]>>): string {
  const inner = Object.entries(items).map(
    ([id, [type, target, mode]]) =>
      `<Relationship Id="${id}" Type="${type?.includes(':') ? type : `${R}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `<Relationships xmlns="${P}">${inner.join('')}</Relationships>`;
}
