import type { OpenMeeting } from '../../findings/facts/apr';
import type { Plan, Section } from '../../reading/portfolio';
import { hasColumn } from '../../reading/sourceTable';
import type { StepRecord } from './steps';

export interface SectionMeetings {
  readonly settled: readonly Section[];
  readonly open: readonly { readonly section: Section; readonly fault: OpenMeeting }[];
}

/**
 * Which of the plan's sections have approved. A row for all section meetings among the approvals speaks for the
 * sections that have no outcome of their own, and its reason for the rejections that were overruled.
 */
export function sectionMeetings(plan: Plan, collective: StepRecord, today: string): SectionMeetings {
  const settled: Section[] = [];
  const open: { section: Section; fault: OpenMeeting }[] = [];
  for (const section of plan.sections) {
    const kind = faultOf(section, collective, today);
    if (kind) open.push({ section, fault: { section: section.name, kind, text: section.outcomeText } });
    else settled.push(section);
  }
  return { settled, open };
}

function faultOf(section: Section, collective: StepRecord, today: string): OpenMeeting['kind'] | undefined {
  const reason = section.reason !== '' || (collective.row?.reason ?? '') !== '';
  switch (section.outcome) {
    case 'approved':
      return undefined;
    case 'overruled':
      return reason ? undefined : 'noReason';
    case 'rejected':
      return collective.outcome === 'overruled' && reason ? undefined : 'rejected';
    case 'pending':
      return 'pending';
    case 'unknown':
      return 'unclear';
    default:
      return isSilentApproval(section, collective, reason, today) ? undefined : 'missing';
  }
}

/** No outcome of its own: the collective row decides; in a table without outcomes a meeting that was held has approved. */
function isSilentApproval(section: Section, collective: StepRecord, reason: boolean, today: string): boolean {
  if (collective.outcome === 'approved' || (collective.outcome === 'overruled' && reason)) return true;
  const day = section.meeting?.day;
  return collective.outcome === 'absent' && !hasColumn(section.table, 'outcome') && day !== undefined && day <= today;
}
