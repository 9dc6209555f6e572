import type { OpenPlan } from './buildPlans';
import type { ReadTable } from './readTables';
import type { ReadingContext } from './readingContext';

/** The plan of a row: the one it names, else the one its sheet speaks of, else the workbook's only one. */
export class PlanOfRow {
  private readonly byKey = new Map<string, OpenPlan>();
  private readonly bySheet = new Map<string, OpenPlan | undefined>();

  constructor(
    private readonly context: ReadingContext,
    private readonly plans: readonly OpenPlan[],
  ) {
    for (const plan of plans) this.byKey.set(plan.key, plan);
  }

  readonly find = (
    table: ReadTable,
    row: number,
  ): { readonly planName: string; readonly plan: OpenPlan | undefined } => {
    const name = table.planOf(row);
    if (name !== '') return { planName: name, plan: this.byKey.get(this.context.key(name)) };
    if (table.found.columns.plan !== undefined) return { planName: '', plan: undefined };
    const plan = this.ofTable(table);
    return { planName: plan?.name ?? '', plan };
  };

  /** The plan of a table that has no plan column. */
  ofTable(table: ReadTable): OpenPlan | undefined {
    const { sheet, titles } = table.found;
    if (!this.bySheet.has(sheet.name)) this.bySheet.set(sheet.name, this.ofSheet(sheet.name));
    return this.named(titles) ?? this.bySheet.get(sheet.name) ?? (this.plans.length === 1 ? this.plans[0] : undefined);
  }

  private ofSheet(sheet: string): OpenPlan | undefined {
    const here = this.plans.filter((plan) => plan.records.some((record) => record.table.sheet === sheet));
    return here.length === 1 ? here[0] : this.named([sheet]);
  }

  /** The only plan whose name stands in one of the texts; the longest where one name holds another. */
  private named(texts: readonly string[]): OpenPlan | undefined {
    const keys = texts.map((text) => ` ${this.context.key(text)} `);
    const named = this.plans.filter((plan) => keys.some((key) => key.includes(` ${plan.key} `)));
    named.sort((a, b) => b.key.length - a.key.length);
    const [longest] = named;
    return longest && named.every((plan) => longest.key.includes(plan.key)) ? longest : undefined;
  }
}
