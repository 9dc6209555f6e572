import type { Plan } from '../reading/portfolio';
import { cellOf, hasColumn, type ColumnKey } from '../reading/sourceTable';
import type { Cell } from '../sheet/address';

/** The cell where the plan's field is written or is to be written; undefined where no table of the plan has the column. */
export function planCell(plan: Plan, key: ColumnKey): Cell | undefined {
  const record = plan.records.find((candidate) => hasColumn(candidate.table, key));
  return record && cellOf(record, key);
}
