import { BudgetOfRow } from './budgetOfRow';
import type { BudgetColumns } from './oreColumn';
import { CITATIONS, STATUSES, type Activity, type ActivityStatus, type Citation, type Plan } from './portfolio';
import type { SourceTable } from './sourceTable';
import type { TextColumn } from './textColumn';
import type { TextFacts } from './textFacts';
import { statesEffect } from './vocabulary';
import { normaliseKey } from './text';

/** What the activities of one table share. */
export interface ActivityColumns {
  readonly table: SourceTable;
  readonly facts: TextFacts;
  readonly budget: BudgetColumns;
  readonly name: TextColumn;
  readonly reference: TextColumn;
  readonly effect: TextColumn;
  /** The theme of a row: its own, or that of a line above it. */
  readonly themeOf: (row: number) => string;
  readonly targetGroup: TextColumn;
  readonly edition: TextColumn;
  readonly indicator: TextColumn;
  readonly carriedOutBy: TextColumn;
}

/** One activity: a place in its table's columns, so that a row costs little until it is looked at. */
export class ActivityRow extends BudgetOfRow implements Activity {
  constructor(
    private readonly columns: ActivityColumns,
    row: number,
    readonly planName: string,
    readonly plan: Plan | undefined,
    readonly isNamed: boolean,
    readonly commonCost: boolean,
    /** Places among `CITATIONS` and `STATUSES`. */
    private readonly citationAt: number,
    private readonly statusAt: number,
  ) {
    super(columns.budget, row);
  }

  get table(): SourceTable {
    return this.columns.table;
  }

  get name(): string {
    return this.columns.name.at(this.row);
  }

  get nameKey(): string {
    const { name, facts } = this.columns;
    return name.meaning(this.row, facts.key, normaliseKey);
  }

  get theme(): string {
    return this.columns.themeOf(this.row);
  }

  get targetGroup(): string {
    return this.columns.targetGroup.at(this.row);
  }

  get reference(): string {
    return this.columns.reference.at(this.row);
  }

  get citation(): Citation {
    return CITATIONS[this.citationAt] ?? 'none';
  }

  get edition(): string {
    return this.columns.edition.at(this.row);
  }

  get status(): ActivityStatus {
    return STATUSES[this.statusAt] ?? 'planned';
  }

  get effect(): string {
    return this.columns.effect.at(this.row);
  }

  get hasEffect(): boolean {
    const { effect, facts } = this.columns;
    return effect.meaning(this.row, facts.effect, statesEffect);
  }

  get indicator(): string {
    return this.columns.indicator.at(this.row);
  }

  get carriedOutBy(): string {
    return this.columns.carriedOutBy.at(this.row);
  }
}
