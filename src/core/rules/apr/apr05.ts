import type { MissingStep } from '../../findings/facts/apr';
import type { Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import type { LocalAgreement } from '../../rulesets';
import type { Cell } from '../../sheet/address';
import { agreementFor } from '../fullAgreement';
import type { Rule, RuleContext } from '../rule';
import { agreementFacts } from './chain';
import { sectionMeetings, type SectionMeetings } from './sectionMeetings';
import { isPassed, stepsOf, type StepRecord } from './steps';

/** What is still missing before submission to LBF, in the order of the chain. Source: Bilag 5, »Hvem godkender«. */
export const apr05: Rule = {
  code: 'APR-05',
  severity: 'notice',
  needs: [{ table: 'approvals', columns: ['step'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const agreement = agreementFor(context, plan);
      if (agreement) report(context, plan, agreement);
    }
  },
};

interface Missing {
  readonly fact: MissingStep;
  readonly cells: readonly Cell[];
}

function report(context: RuleContext, plan: Plan, agreement: LocalAgreement): void {
  const steps = stepsOf(plan);
  const restsOn = agreement.approvalSteps.find(({ step }) => step === 'lbf')?.restsOn ?? [];
  const missing: Missing[] = [];
  for (const step of restsOn) {
    const entry = missingOf(context, plan, steps(step));
    if (entry) missing.push(entry);
  }
  if (missing.length === 0) return;
  const start = plan.start?.day;
  const unreleased = !isPassed(steps('release')) && (start === undefined || start > context.today);
  const cells = missing.flatMap((entry) => entry.cells);
  context.report<'APR-05'>({
    code: 'APR-05',
    severity: 'notice',
    plan: plan.name,
    cells: cells.length > 0 ? cells : [plan.nameCell],
    actual: restsOn.length - missing.length,
    expected: restsOn.length,
    difference: -missing.length,
    unit: 'count',
    missing: missing.length,
    ruleSet: agreement.id,
    source: agreement.approvalSource,
    facts: {
      missing: missing.map(({ fact }) => fact),
      committed: isPassed(steps('lbf')),
      ...(unreleased && { release: start === undefined ? {} : { start } }),
      ...agreementFacts(context, plan, agreement),
    },
  });
}

function missingOf(context: RuleContext, plan: Plan, record: StepRecord): Missing | undefined {
  const { step, outcome, row } = record;
  if (step === 'sectionMeetings' && plan.sections.length > 0) {
    return missingMeetings(sectionMeetings(plan, record, context.today), outcome);
  }
  const passed = isPassed(record);
  if (passed && record.first !== undefined) return undefined;
  const cells = row ? [cellOf(row, passed ? 'date' : 'outcome')] : [];
  return { fact: { step, outcome, ...(passed && { noDate: true }) }, cells };
}

function missingMeetings({ settled, open }: SectionMeetings, outcome: StepRecord['outcome']): Missing | undefined {
  if (open.length === 0) return undefined;
  const meetings = { settled: settled.length, total: settled.length + open.length };
  return {
    fact: { step: 'sectionMeetings', outcome, meetings },
    cells: open.map(({ section }) => cellOf(section, 'outcome')),
  };
}
