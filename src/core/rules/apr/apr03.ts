import type { Finding } from '../../findings';
import type { ApprovalStep, Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import type { LocalAgreement } from '../../rulesets';
import type { Cell } from '../../sheet/address';
import type { Rule, RuleContext } from '../rule';
import { agreementFacts, chainOf } from './chain';
import { isApproval, isPassed, stepsOf, type Steps } from './steps';

/**
 * LBF's commitment is not dated before any approval it rests on, the section meetings' included. Source: Bilag 5, »Hvem
 * godkender«: in the end LBF. The same day will do; the release of the money is none of them.
 */
export const apr03: Rule = {
  code: 'APR-03',
  severity: 'error',
  needs: [{ table: 'approvals', columns: ['step', 'date'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const agreement = chainOf(context, plan);
      if (!agreement) continue;
      const steps = stepsOf(plan);
      const lbf = steps('lbf');
      if (!isPassed(lbf)) continue;
      if (lbf.last === undefined) context.notRun({ kind: 'noDate' }, plan);
      else report(context, plan, agreement, steps, lbf.last);
    }
  },
};

interface Later {
  readonly step: ApprovalStep;
  readonly day: string;
  readonly cell: Cell;
  readonly section?: string;
}

function report(context: RuleContext, plan: Plan, agreement: LocalAgreement, steps: Steps, day: string): void {
  const later = approvals(plan, agreement, steps).filter((approval) => approval.day > day);
  const { row } = steps('lbf');
  if (later.length === 0 || !row) return;
  const finding: Finding<'APR-03'> = {
    code: 'APR-03',
    severity: 'error',
    plan: plan.name,
    cells: [cellOf(row, 'date'), ...later.map(({ cell }) => cell)],
    ruleSet: agreement.id,
    source: agreement.approvalSource,
    facts: { day, later: later.map(withoutCell), ...agreementFacts(context, plan, agreement) },
  };
  context.report(finding);
}

function approvals(plan: Plan, agreement: LocalAgreement, steps: Steps): Later[] {
  const rule = agreement.approvalSteps.find(({ step }) => step === 'lbf');
  const found = (rule?.restsOn ?? []).flatMap((step): Later[] => {
    const { row, first } = steps(step);
    return row && first !== undefined ? [{ step, day: first, cell: cellOf(row, 'date') }] : [];
  });
  for (const section of plan.sections) {
    const day = section.meeting?.day;
    if (day === undefined || !section.outcome || !isApproval(section.outcome)) continue;
    found.push({ step: 'sectionMeetings', day, cell: cellOf(section, 'meeting'), section: section.name });
  }
  return found;
}

function withoutCell({ step, day, section }: Later): Finding<'APR-03'>['facts']['later'][number] {
  return { step, day, ...(section !== undefined && { section }) };
}
