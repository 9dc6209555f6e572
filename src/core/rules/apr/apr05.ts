import type { MissingStep } from '../../findings/facts/apr';
import type { Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import type { LocalAgreement } from '../../rulesets';
import type { Cell } from '../../sheet/address';
import { fullAgreement } from '../fullAgreement';
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
      const agreement = fullAgreement(context.rulesFor(plan));
      if (agreement) report(context, plan, agreement);
      else context.notRun({ kind: 'noAgreement' }, plan);
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
  const missing = restsOn.flatMap((step) => missingOf(context, plan, steps(step)) ?? []);
  const start = plan.start?.day;
  const unreleased = !isPassed(steps('release')) && (start === undefined || start > context.today);
  if (missing.length === 0) return;
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
  const own = record.row ? [cellOf(record.row, isPassed(record) ? 'date' : 'outcome')] : [];
  if (record.step === 'sectionMeetings' && plan.sections.length > 0) {
    return missingMeetings(sectionMeetings(plan, record, context.today), record.outcome);
  }
  if (!isPassed(record)) return { fact: { step: record.step, outcome: record.outcome }, cells: own };
  if (record.first !== undefined) return undefined;
  return { fact: { step: record.step, outcome: record.outcome, noDate: true }, cells: own };
}

function missingMeetings({ settled, open }: SectionMeetings, outcome: StepRecord['outcome']): Missing | undefined {
  if (open.length === 0) return undefined;
  const meetings = { settled: settled.length, total: settled.length + open.length };
  return {
    fact: { step: 'sectionMeetings', outcome, meetings },
    cells: open.map(({ section }) => cellOf(section, 'outcome')),
  };
}
