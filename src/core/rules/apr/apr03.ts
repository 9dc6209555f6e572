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
  const later = approvalsAfter(day, plan, agreement, steps);
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

function approvalsAfter(lbf: string, plan: Plan, agreement: LocalAgreement, steps: Steps): Later[] {
  const later: Later[] = [];
  for (const step of agreement.approvalSteps.find((rule) => rule.step === 'lbf')?.restsOn ?? []) {
    const { row, first } = steps(step);
    if (row && first !== undefined && first > lbf) later.push({ step, day: first, cell: cellOf(row, 'date') });
  }
  for (const section of plan.sections) {
    const day = section.meeting?.day;
    if (day === undefined || day <= lbf || !section.outcome || !isApproval(section.outcome)) continue;
    later.push({ step: 'sectionMeetings', day, cell: cellOf(section, 'meeting'), section: section.name });
  }
  return later;
}

function withoutCell({ step, day, section }: Later): Finding<'APR-03'>['facts']['later'][number] {
  return { step, day, ...(section !== undefined && { section }) };
}
