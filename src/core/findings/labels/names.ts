import { columnNames, tableKindNames } from '../../reading/headings';
import type { ColumnKey, TableKind } from '../../reading/sourceTable';
import type { Language } from './labels';

/** What a kind of table is called: the sheet name of the template. */
export function tableName(kind: TableKind, lang: Language): string {
  return tableKindNames[kind][lang];
}

/** What a column is called: the heading of the template. */
export function columnName(key: ColumnKey, lang: Language): string {
  return columnNames[key][lang];
}

/** The same inside a sentence: a small first letter unless the name is an abbreviation. */
export function columnInSentence(key: ColumnKey, lang: Language): string {
  const name = columnName(key, lang);
  return /^[A-ZÆØÅ]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
