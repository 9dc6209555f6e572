import type { CellStyle } from '../document/sheetDocument';
import type { ColumnKey, TableKind } from '../reading/sourceTable';

/** Where a pick list gets its values: fixed ones, or a column of another of the template's sheets. */
export type Choices =
  | { readonly values: readonly string[] }
  | { readonly column: readonly [TableKind, ColumnKey] }
  | { readonly guide: 'outcomes' };

/** A column of the template: one of the tables' columns, or a year. */
export interface TemplateColumn {
  readonly key: ColumnKey | { readonly year: number };
  readonly width: number;
  readonly format?: keyof typeof TEMPLATE_FORMATS;
  readonly choices?: Choices;
}

export interface TemplateTable {
  readonly kind: TableKind;
  readonly columns: readonly TemplateColumn[];
  /** Rows that are formatted and have pick lists. */
  readonly rows: number;
}

export const TEMPLATE_FORMATS = {
  kroner: '#,##0.00',
  day: 'dd\\.mm\\.yyyy',
  count: '#,##0',
  hours: '#,##0.0',
} as const;

export const COLORS = { accent: '0B6A88', pale: 'D6ECF4', line: '5B6770', caption: '616161', white: 'FFFFFF' } as const;

/** Columns that the check cannot do without stand on the accent, the others on its pale tint. */
export function headingStyle(needed: boolean, format?: keyof typeof TEMPLATE_FORMATS): CellStyle {
  return {
    bold: true,
    fill: needed ? COLORS.accent : COLORS.pale,
    ...(needed && { color: COLORS.white }),
    vertical: 'center',
    wrap: true,
    ...(format !== undefined && format !== 'day' && { horizontal: 'right' as const }),
    border: { bottom: { line: 'thin', color: COLORS.line } },
  };
}
