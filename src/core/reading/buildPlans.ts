import type { Cell } from '../sheet/address';
import { cellOf } from './sourceTable';
import type { Activity, Approval, FundingRow, Plan, PlanRecord, Section, SubAgreement } from './portfolio';
import type { ReadingContext } from './readingContext';

/** A plan while its rows are still being collected. */
export interface OpenPlan extends Plan {
  readonly activities: Activity[];
  readonly funding: FundingRow[];
  readonly sections: Section[];
  readonly subAgreements: SubAgreement[];
  readonly approvals: Approval[];
  years?: { first: number; last: number };
}

/** One plan per name; the first record that has a field gives the plan's. */
export function buildPlans(context: ReadingContext, records: readonly PlanRecord[]): OpenPlan[] {
  const byKey = new Map<string, PlanRecord[]>();
  for (const record of records) {
    const key = context.key(record.name) || record.name;
    const same = byKey.get(key);
    if (same) same.push(record);
    else byKey.set(key, [record]);
  }
  return [...byKey].map(([key, same], index) => openPlan(index, key, same));
}

const FIELDS = [
  'frame',
  'district',
  'start',
  'end',
  'lbf',
  'municipality',
  'municipalActivities',
  'municipalCoordination',
  'housing',
  'other',
  'agreement',
  'strategicAgreement',
  'board',
  'leadSection',
  'approaches',
  'ambitions',
  'ruleSet',
] as const satisfies readonly (keyof PlanRecord)[];
type Field = (typeof FIELDS)[number];

function openPlan(index: number, key: string, records: readonly PlanRecord[]): OpenPlan {
  const [first] = records;
  const nameCell: Cell = first ? cellOf(first, 'plan') : { sheet: '', row: 0, column: 0 };
  const plan: OpenPlan = emptyPlan(index, key, first?.name ?? '', nameCell, records);
  for (const field of FIELDS) {
    const value = fieldOf(records, field);
    if (value !== undefined) (plan as Partial<Record<Field, unknown>>)[field] = value;
  }
  return plan;
}

/** The first that is written; where none is, the last record's blank. */
function fieldOf(records: readonly PlanRecord[], field: Field): PlanRecord[Field] {
  let value: PlanRecord[Field];
  for (const record of records) {
    const own = record[field];
    if (own !== undefined && (value === undefined || isBlankAmount(value))) value = own;
  }
  return value;
}

/** A plan without records: named by rows in a workbook that lists no plans. */
export function emptyPlan(
  index: number,
  key: string,
  name: string,
  nameCell: Cell,
  records: readonly PlanRecord[] = [],
): OpenPlan {
  return {
    index,
    key,
    name,
    nameCell,
    records,
    activities: [],
    funding: [],
    sections: [],
    subAgreements: [],
    approvals: [],
  };
}

function isBlankAmount(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'state' in value && value.state === 'blank';
}
