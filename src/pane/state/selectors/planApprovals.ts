import type { PlanResult } from '../../../core/check';
import { sectionMeetings } from '../../../core/rules/apr/sectionMeetings';
import { isPassed, stepsOf, type StepRecord } from '../../../core/rules/apr/steps';
import type { ApprovalStep } from '../../../core/reading/portfolio';

/** How far one step of the approval chain is. */
export interface PlanApproval {
  readonly step: ApprovalStep;
  readonly state: 'approved' | 'rejected' | 'under way' | 'pending';
  /** `YYYY-MM-DD` */
  readonly day?: string;
  /** Section meetings: how many of how many have approved. */
  readonly meetings?: { readonly settled: number; readonly total: number };
}

const CHAIN: readonly ApprovalStep[] = [
  'localLeaders',
  'districtBoard',
  'sectionMeetings',
  'tmu',
  'br',
  'release',
  'lbf',
];

/** The chain of the plan's agreement, or the steps the workbook names; none where neither says anything. */
export function planApprovals({ plan, rules }: PlanResult, today: string): readonly PlanApproval[] {
  const steps = stepsOf(plan);
  const asked = rules.agreement?.approvalSteps.map(({ step }) => step) ?? [];
  if (plan.approvals.length === 0 && plan.sections.length === 0) return [];
  return CHAIN.filter((step) => asked.includes(step) || steps(step).row !== undefined).map((step) =>
    step === 'sectionMeetings' && plan.sections.length > 0
      ? meetings(plan, steps(step), today)
      : { step, ...recordState(steps(step)) },
  );
}

function recordState(record: StepRecord): Pick<PlanApproval, 'state' | 'day'> {
  const day = record.last ?? record.row?.date?.day;
  if (isPassed(record)) return { state: 'approved', ...(day !== undefined && { day }) };
  return { state: record.outcome === 'rejected' ? 'rejected' : 'pending' };
}

function meetings(plan: PlanResult['plan'], record: StepRecord, today: string): PlanApproval {
  const { settled } = sectionMeetings(plan, record, today);
  const [done, total] = [settled.length, plan.sections.length];
  const state = done === total ? 'approved' : done > 0 ? 'under way' : 'pending';
  const days = settled.flatMap(({ meeting }) => meeting?.day ?? []).sort();
  const last = days.at(-1);
  return {
    step: 'sectionMeetings',
    state,
    meetings: { settled: done, total },
    ...(state === 'approved' && last !== undefined && { day: last }),
  };
}
