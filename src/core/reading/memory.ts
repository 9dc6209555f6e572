import { MAX_COLUMNS, parseLocalAddress } from '../sheet/address';
import { columnNames, TABLE_KINDS } from './headings';
import type { Mapping } from './mapping';
import type { AcceptedReading } from './readingContext';
import type { ColumnKey, TableKind } from './sourceTable';

/** The namespace of the add-in's own custom XML part. */
export const MEMORY_NS = 'urn:budgetkontrol:memory';

/** What the add-in remembers in the workbook that changes how it is read. */
export interface Memory {
  readonly mappings: readonly Mapping[];
  readonly accepted: readonly AcceptedReading[];
}

/** Reads the add-in's own custom XML part. What cannot be understood is left out; a broken part is an empty memory. */
export function readMemory(xml: string | undefined): Memory {
  const mappings: Mapping[] = [];
  const accepted: AcceptedReading[] = [];
  for (const { element, values } of memoryElements(xml ?? '')) {
    if (element === 'mapping') mappings.push(...mappingOf(values));
    else if (element === 'accepted') accepted.push(...acceptedOf(values));
  }
  return { mappings, accepted };
}

/** `<accepted cell="…"/>` */
export interface MemoryElement {
  readonly element: string;
  readonly values: ReadonlyMap<string, string>;
}

/** The elements of the part, each with its attributes, whatever they are. */
export function memoryElements(xml: string): MemoryElement[] {
  const tags = xml.matchAll(/<(?:\w+:)?(\w+)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/g);
  return [...tags].map(([, element = '', attributes = '']) => ({ element, values: attributesOf(attributes) }));
}

/** The number of a mapping's column, counted from 0; undefined where it names none. */
export function mappedColumn({ column }: Mapping): number | undefined {
  const number = typeof column === 'number' ? column : parseLocalAddress(`${column}1`)?.column;
  return number !== undefined && Number.isInteger(number) && number >= 0 && number < MAX_COLUMNS ? number : undefined;
}

function mappingOf(values: ReadonlyMap<string, string>): Mapping[] {
  const sheet = values.get('sheet');
  const table = values.get('table') as TableKind | undefined;
  const key = values.get('key') as ColumnKey | undefined;
  const written = values.get('column') ?? '';
  const column = /^[0-9]+$/.test(written) ? Number(written) : written;
  if (sheet === undefined || table === undefined || key === undefined) return [];
  if (!TABLE_KINDS.includes(table) || !Object.hasOwn(columnNames, key)) return [];
  return [{ sheet, table, column, key }];
}

function acceptedOf(values: ReadonlyMap<string, string>): AcceptedReading[] {
  const cell = values.get('cell');
  const text = values.get('text');
  const ore = Number(values.get('ore') ?? NaN);
  if (cell === undefined || !Number.isSafeInteger(ore)) return [];
  return [{ cell, ore, ...(text === undefined ? {} : { text }) }];
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    values.set(name, unescape(double ?? single ?? ''));
  }
  return values;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
