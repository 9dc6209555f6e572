import { TABLE_KINDS } from './headings';
import { compact } from './headingMatch';
import type { TableKind } from './sourceTable';
import { SHEET_NAMES } from './synonyms';

const KIND_OF_NAME = new Map<string, TableKind>(
  TABLE_KINDS.flatMap((kind) => SHEET_NAMES[kind].split('|').map((name) => [compact(name), kind] as const)),
);

/** The kinds of table that the name of a sheet or of an Excel table, or a title, speaks of. */
export function kindsOfName(text: string): ReadonlySet<TableKind> {
  const kinds = new Set<TableKind>();
  const forms = [text, text.replace(/[0-9]+/g, ' '), ...text.split(/[\s_\-–:.,()]+/)];
  for (const form of forms) {
    const kind = KIND_OF_NAME.get(compact(form)) ?? KIND_OF_NAME.get(compact(form).replace(/^tbl|^tabel|^table/, ''));
    if (kind) kinds.add(kind);
    if (kind && form === text) break;
  }
  return kinds;
}
