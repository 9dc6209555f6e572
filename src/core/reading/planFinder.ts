import type { OpenPlan } from './buildPlans';
import type { ReadTable } from './readTables';
import type { ReadingContext } from './readingContext';
import { planNameOfTab, statedPlanName } from './sheetPlanName';

interface Named {
  /** As written; `''` where nothing names a plan. */
  readonly planName: string;
  readonly plan: OpenPlan | undefined;
}

const NOBODY: Named = { planName: '', plan: undefined };

/** The plan of a row: the one it names, else the one its table or sheet speaks of, else the workbook's only one. */
export class PlanOfRow {
  private readonly byKey = new Map<string, OpenPlan>();
  private readonly byName = new Map<string, Named>();
  private readonly byTable = new Map<ReadTable, Named>();

  constructor(
    private readonly context: ReadingContext,
    private readonly plans: readonly OpenPlan[],
  ) {
    for (const plan of plans) this.byKey.set(plan.key, plan);
  }

  readonly find = (table: ReadTable, row: number): Named => {
    const name = table.planOf(row);
    if (name !== '') return this.ofName(name);
    if (table.found.columns.plan === undefined) return this.ofTable(table);
    // An error in the plan's cell is noted when its text is asked for.
    table.reader.text(row, 'plan');
    return NOBODY;
  };

  /** The plan of a table that has no plan column. */
  ofTable(table: ReadTable): Named {
    let named = this.byTable.get(table);
    if (!named) {
      named = this.search(table);
      this.byTable.set(table, named);
    }
    return named;
  }

  private ofName(planName: string): Named {
    let named = this.byName.get(planName);
    if (!named) {
      named = { planName, plan: this.byKey.get(this.context.key(planName)) };
      this.byName.set(planName, named);
    }
    return named;
  }

  private search(table: ReadTable): Named {
    const { sheet, titles } = table.found;
    const plan = this.named(titles) ?? this.describedAbove(table) ?? this.named([sheet.name]);
    if (plan) return { planName: plan.name, plan };
    const stated = statedPlanName(sheet);
    if (stated !== undefined) return this.ofName(stated);
    const [only] = this.plans;
    if (only && this.plans.length === 1) return { planName: only.name, plan: only };
    const tab = planNameOfTab(sheet);
    return tab !== undefined && this.byKey.has(this.context.key(tab)) ? this.ofName(tab) : NOBODY;
  }

  /** The plan that the sheet itself describes: the only one, else the last one above the table. */
  private describedAbove({ found, source }: ReadTable): OpenPlan | undefined {
    const here = this.plans.flatMap((plan) =>
      plan.records
        .filter((record) => record.table.sheet === found.sheet.name)
        .map((record) => ({ plan, row: record.row })),
    );
    if (new Set(here.map(({ plan }) => plan)).size === 1) return here[0]?.plan;
    const isBlock = (plan: OpenPlan): boolean => plan.records.some((record) => record.table.fieldCells !== undefined);
    const above = here.filter(({ plan, row }) => row < source.area.top && isBlock(plan));
    return above.sort((a, b) => b.row - a.row)[0]?.plan;
  }

  /** The only plan whose name stands in one of the texts; the longest where one name holds another. */
  private named(texts: readonly string[]): OpenPlan | undefined {
    const keys = texts.map((text) => ` ${this.context.key(text)} `);
    const named = this.plans.filter((plan) => plan.key !== '' && keys.some((key) => key.includes(` ${plan.key} `)));
    named.sort((a, b) => b.key.length - a.key.length);
    const [longest] = named;
    return longest && named.every((plan) => longest.key.includes(plan.key)) ? longest : undefined;
  }
}
