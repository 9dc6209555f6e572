import type { Activity, FundingRow, Plan } from '../../reading/portfolio';
import type { SourceTable } from '../../reading/sourceTable';

/** Rows of one plan in one table, that are one finding. */
export interface RowGroup<T> {
  /** The listed plan; undefined where the rows name none that is listed. */
  readonly plan: Plan | undefined;
  readonly items: T[];
}

/** Collects what is wrong row by row, by table and plan, in the order of the first row. */
export class RowGroups<T> {
  private readonly tables = new Map<SourceTable, Map<string, RowGroup<T>>>();

  add(row: Activity | FundingRow, item: T): void {
    let plans = this.tables.get(row.table);
    if (!plans) this.tables.set(row.table, (plans = new Map()));
    const name = row.plan?.name ?? `?${row.planName}`;
    const group = plans.get(name);
    if (group) group.items.push(item);
    else plans.set(name, { plan: row.plan, items: [item] });
  }

  all(): RowGroup<T>[] {
    return [...this.tables.values()].flatMap((plans) => [...plans.values()]);
  }
}

/** What a row is called: its activity, or its payer with the organisation that distinguishes it. */
export function rowName(row: Activity | FundingRow): string {
  if ('name' in row) return row.name;
  return row.organisation === '' ? row.payerText : row.organisation;
}
