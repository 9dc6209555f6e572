import type { StepFact } from '../../findings/facts/apr';
import type { Approval, ApprovalStep, Outcome, Plan } from '../../reading/portfolio';

/** What the approval rows say about one step of a plan. */
export interface StepRecord {
  readonly step: ApprovalStep;
  readonly outcome: Outcome | 'absent';
  /** The row that decides: the latest by date, else by position. */
  readonly row: Approval | undefined;
  /** First and last day on which the step was approved. A later approval repairs one that came too early. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

export type Steps = (step: ApprovalStep) => StepRecord;

const ABSENT = new Map<ApprovalStep, StepRecord>();
const known = new WeakMap<Plan, Steps>();

/** The plan's approval rows by step; the same records each time. */
export function stepsOf(plan: Plan): Steps {
  let steps = known.get(plan);
  if (!steps) {
    const records = new Map<ApprovalStep, StepRecord>();
    for (const row of plan.approvals)
      if (row.step) records.set(row.step, withRow(row.step, records.get(row.step), row));
    steps = (step) => records.get(step) ?? absent(step);
    known.set(plan, steps);
  }
  return steps;
}

function withRow(step: ApprovalStep, before: StepRecord | undefined, row: Approval): StepRecord {
  const latest = before?.row && isBefore(row, before.row) ? before.row : row;
  let { first, last } = before ?? { first: undefined, last: undefined };
  const day = isApproval(row.outcome) ? row.date?.day : undefined;
  if (day !== undefined) {
    if (first === undefined || day < first) first = day;
    if (last === undefined || day > last) last = day;
  }
  return { step, outcome: latest.outcome, row: latest, first, last };
}

function absent(step: ApprovalStep): StepRecord {
  const record = ABSENT.get(step) ?? { step, outcome: 'absent', row: undefined, first: undefined, last: undefined };
  ABSENT.set(step, record);
  return record;
}

/** A rejection that was overruled lets the step pass. */
export function isApproval(outcome: StepRecord['outcome']): boolean {
  return outcome === 'approved' || outcome === 'overruled';
}

export function isPassed(record: StepRecord): boolean {
  return isApproval(record.outcome);
}

/** @param day the day that was compared */
export function stepFact(record: StepRecord, day: string | undefined): StepFact {
  return { step: record.step, outcome: record.outcome, ...(day !== undefined && { day }) };
}

function isBefore(a: Approval, b: Approval): boolean {
  return a.date?.day !== undefined && b.date?.day !== undefined && a.date.day < b.date.day;
}
