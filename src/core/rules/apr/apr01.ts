import type { Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import type { LocalAgreement } from '../../rulesets';
import type { Cell } from '../../sheet/address';
import type { Rule, RuleContext } from '../rule';
import { agreementFacts, chainOf } from './chain';
import { coverPairs, type Pair } from './coverPairs';
import { isPassed, stepFact, stepsOf, type StepRecord, type Steps } from './steps';

/**
 * No step but LBF's is approved before the steps it rests on: dated before them, or approved while one of them is not.
 * Source: Bilag 5, »Hvem godkender«. What rests on what stands in the local agreement.
 */
export const apr01: Rule = {
  code: 'APR-01',
  severity: 'error',
  needs: [{ table: 'approvals', columns: ['step'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const agreement = chainOf(context, plan);
      if (!agreement) continue;
      const { pairs, unclear, undated } = faultsOf(agreement, stepsOf(plan));
      for (const group of coverPairs(pairs)) report(context, plan, agreement, group);
      for (const [one, others] of unclear) report(context, plan, agreement, { kind: 'unclear', one, others });
      if (pairs.length === 0 && unclear.size === 0 && undated) context.notRun({ kind: 'noDate' }, plan);
    }
  },
};

interface Faults {
  readonly pairs: readonly Pair<StepRecord>[];
  /** Steps whose outcome cannot be read, each with those that rest on it: nothing is known of their order. */
  readonly unclear: ReadonlyMap<StepRecord, readonly StepRecord[]>;
  readonly undated: boolean;
}

function faultsOf(agreement: LocalAgreement, steps: Steps): Faults {
  const pairs: Pair<StepRecord>[] = [];
  const unclear = new Map<StepRecord, StepRecord[]>();
  let undated = false;
  for (const { step, restsOn } of agreement.approvalSteps) {
    const record = steps(step);
    if (step === 'lbf' || !isPassed(record)) continue;
    for (const rested of restsOn) {
      const base = steps(rested);
      if (base.outcome === 'unknown') unclear.set(base, [...(unclear.get(base) ?? []), record]);
      else if (!isPassed(base)) pairs.push({ step: record, base });
      else if (record.last === undefined || base.first === undefined) undated = true;
      else if (record.last < base.first) pairs.push({ step: record, base });
    }
  }
  return { pairs, unclear, undated };
}

interface Group {
  readonly kind: 'early' | 'late' | 'unclear';
  readonly one: StepRecord;
  readonly others: readonly StepRecord[];
}

function report(context: RuleContext, plan: Plan, agreement: LocalAgreement, { kind, one, others }: Group): void {
  const dayOf = (record: StepRecord, rests: boolean): string | undefined => (rests ? record.last : record.first);
  context.report<'APR-01'>({
    code: 'APR-01',
    severity: 'error',
    plan: plan.name,
    cells: (kind === 'unclear' ? [one] : [one, ...others]).flatMap(cellsOf),
    ruleSet: agreement.id,
    source: agreement.approvalSource,
    facts: {
      kind,
      text: one.row?.outcomeText ?? '',
      step: stepFact(one, dayOf(one, kind === 'early')),
      others: others.map((record) => stepFact(record, dayOf(record, kind !== 'early'))),
      ...agreementFacts(context, plan, agreement),
    },
  });
}

/** The date of an approved step, the outcome of one that is not; a step that is not recorded has no cell. */
function cellsOf(record: StepRecord): Cell[] {
  return record.row ? [cellOf(record.row, isPassed(record) ? 'date' : 'outcome')] : [];
}
