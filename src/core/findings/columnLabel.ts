import type { ColumnKey } from '../reading/sourceTable';
import { columnName, type Language } from './labels';

/** A column's heading in the template, or the year of a year column. */
export function columnLabel(column: ColumnKey | number, lang: Language): string {
  return typeof column === 'number' ? String(column) : columnName(column, lang);
}
