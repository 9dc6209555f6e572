import type { ColumnKey, SourceTable } from '../../../../core/reading';
import { columnName } from '../../../../core/sheet/address';
import type { Selection } from '../../../../excel/port';

/** What the selection in the sheet says about where a table's column is. */
export type Pointed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'elsewhere'; readonly selection: Selection }
  | {
      readonly kind: 'column';
      readonly selection: Selection;
      /** `H` */
      readonly letters: string;
      /** What the column is read as now. */
      readonly taken: ColumnKey | undefined;
    };

/** Only one column of the table's own sheet can be pointed out. */
export function pointed(table: SourceTable, selection: Selection | undefined): Pointed {
  if (!selection) return { kind: 'nothing' };
  const { area } = selection;
  if (area.sheet !== table.sheet || area.left !== area.right) return { kind: 'elsewhere', selection };
  const keys = Object.entries(table.columns) as [ColumnKey, number][];
  const taken = keys.find(([, column]) => column === area.left)?.[0];
  return { kind: 'column', selection, letters: columnName(area.left), taken };
}
