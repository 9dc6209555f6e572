import type { Plan } from '../../reading/portfolio';
import { cellOf, hasColumn } from '../../reading/sourceTable';
import type { LocalAgreement } from '../../rulesets';
import { agreementFor } from '../fullAgreement';
import type { Rule, RuleContext } from '../rule';
import { agreementFacts } from './chain';
import { sectionMeetings } from './sectionMeetings';
import { stepsOf } from './steps';

/**
 * Every section's meeting has approved, or its rejection is recorded as overruled with a reason. Source: Bilag 5, »Hvem
 * godkender«.
 */
export const apr02: Rule = {
  code: 'APR-02',
  severity: 'warning',
  needs: [{ table: 'sections', columns: ['section'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const agreement = agreementFor(context, plan);
      if (!agreement) continue;
      if (plan.sections.length === 0) context.notRun({ kind: 'noRows', table: 'sections' }, plan);
      else if (!recordsMeetings(plan)) {
        context.notRun({ kind: 'noColumn', table: 'sections', columns: ['meeting', 'outcome'] }, plan);
      } else judge(context, plan, agreement);
    }
  },
};

function recordsMeetings(plan: Plan): boolean {
  if (plan.approvals.some((row) => row.step === 'sectionMeetings')) return true;
  return plan.sections.some(({ table }) => hasColumn(table, 'outcome') || hasColumn(table, 'meeting'));
}

function judge(context: RuleContext, plan: Plan, agreement: LocalAgreement): void {
  const { settled, open } = sectionMeetings(plan, stepsOf(plan)('sectionMeetings'), context.today);
  if (open.length === 0) return;
  context.report<'APR-02'>({
    code: 'APR-02',
    severity: 'warning',
    plan: plan.name,
    cells: open.map(({ section }) => cellOf(section, 'outcome')),
    actual: settled.length,
    expected: plan.sections.length,
    difference: -open.length,
    unit: 'count',
    missing: open.length,
    ruleSet: agreement.id,
    source: agreement.approvalSource,
    facts: {
      settled: settled.length,
      total: plan.sections.length,
      open: open.map(({ fault }) => fault),
      ...agreementFacts(context, plan, agreement),
    },
  });
}
