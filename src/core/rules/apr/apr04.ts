import type { Finding } from '../../findings';
import type { Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import type { LocalAgreement } from '../../rulesets';
import type { Cell } from '../../sheet/address';
import type { Rule, RuleContext } from '../rule';
import { agreementFacts, chainOf } from './chain';
import { isPassed, stepFact, stepsOf, type StepRecord } from './steps';

/**
 * The municipal money is released no later than the day the plan starts: approval of the content is not release. A plan
 * that has not started is warned from the day the City Council has approved its content; until then nothing is late.
 */
export const apr04: Rule = {
  code: 'APR-04',
  severity: 'warning',
  needs: [{ table: 'approvals', columns: ['step'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const agreement = chainOf(context, plan);
      if (!agreement) continue;
      const { start } = plan;
      const { payers } = context.figures(plan);
      const none = payers.municipality.state === 'known' && payers.municipality.ore === 0;
      if (start?.day === undefined) context.notRun({ kind: 'noPeriod' }, plan);
      else if (!none) judge(context, plan, agreement, { ...start, day: start.day });
    }
  },
};

type Kind = Finding<'APR-04'>['facts']['kind'];

function judge(context: RuleContext, plan: Plan, agreement: LocalAgreement, start: Cell & { day: string }): void {
  const steps = stepsOf(plan);
  const [release, council] = [steps('release'), steps('br')];
  const kind = kindOf(release, council, start.day, context.today);
  if (!kind) return;
  const place = [release, council].find((record) => record.row)?.row;
  const column = release.outcome === 'unknown' ? 'outcome' : 'date';
  context.report<'APR-04'>({
    code: 'APR-04',
    severity: 'warning',
    plan: plan.name,
    cells: [...(place ? [cellOf(place, column)] : []), { sheet: start.sheet, row: start.row, column: start.column }],
    ruleSet: agreement.id,
    source: agreement.approvalSource,
    facts: {
      kind,
      start: start.day,
      ...stepDay(stepFact(release, release.first)),
      ...agreementFacts(context, plan, agreement),
    },
  });
}

function kindOf(release: StepRecord, council: StepRecord, start: string, today: string): Kind | undefined {
  const started = start <= today;
  if (isPassed(release)) {
    if (release.first === undefined) return started ? 'noDate' : undefined;
    return release.first > start ? 'late' : undefined;
  }
  if (started) return 'started';
  return isPassed(council) ? 'approved' : undefined;
}

function stepDay({ outcome, day }: ReturnType<typeof stepFact>): Pick<Finding<'APR-04'>['facts'], 'outcome' | 'day'> {
  return { outcome, ...(day !== undefined && { day }) };
}
