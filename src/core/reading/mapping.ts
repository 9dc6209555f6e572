import type { ColumnKey, TableKind } from './sourceTable';

/** A column that the officer has pointed out because its heading was not recognised. */
export interface Mapping {
  readonly sheet: string;
  readonly table: TableKind;
  /** The column's letters, or its number counted from 0; empty where the officer has said that there is no such column. */
  readonly column: string | number;
  readonly key: ColumnKey;
}
