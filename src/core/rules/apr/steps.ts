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

/** The plan's approval rows by step; the same record each time. */
export function stepsOf(plan: Plan): Steps {
  const records = new Map<ApprovalStep, StepRecord>();
  return (step) => {
    let record = records.get(step);
    if (!record) {
      record = recordOf(
        step,
        plan.approvals.filter((row) => row.step === step),
      );
      records.set(step, record);
    }
    return record;
  };
}

function recordOf(step: ApprovalStep, rows: readonly Approval[]): StepRecord {
  const row = rows.reduce<Approval | undefined>(
    (latest, next) => (latest && isBefore(next, latest) ? latest : next),
    undefined,
  );
  const days = rows
    .filter((candidate) => isApproval(candidate.outcome))
    .flatMap((candidate) => candidate.date?.day ?? [])
    .sort();
  return { step, outcome: row?.outcome ?? 'absent', row, first: days[0], last: days.at(-1) };
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
