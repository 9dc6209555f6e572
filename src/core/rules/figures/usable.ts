import type { Payer, Plan } from '../../reading/portfolio';
import type { RuleContext } from '../rule';
import type { PlanFigures } from './planFigures';
import type { Sum } from './sum';

/** The plan's total frame; undefined where it is missing or not known, which is then reported. */
export function usableFrame(context: RuleContext, plan: Plan): Sum | undefined {
  const { frame } = context.figures(plan);
  if (frame.state === 'unknown') context.notRun({ kind: 'unknownAmount', columns: ['frame'] }, plan);
  else if (frame.state !== 'known' || frame.ore <= 0) context.notRun({ kind: 'noFrame' }, plan);
  else return frame;
  return undefined;
}

/**
 * True where the payers' amounts can be used: at least one payer of the plan has an amount, and none of those needed
 * is unknown or without a column. Else the reason is reported. Funding rows are complete as they stand: a payer
 * without rows pays nothing.
 */
export function usablePayers(context: RuleContext, plan: Plan, needed: readonly Payer[]): boolean {
  const figures = context.figures(plan);
  const unknown = needed.filter((payer) => figures.payers[payer].state === 'unknown');
  if (unknown.length > 0) {
    context.notRun({ kind: 'unknownAmount', columns: figures.payersFrom === 'funding' ? ['total'] : unknown }, plan);
    return false;
  }
  if (nobodyPays(figures)) {
    context.notRun({ kind: 'noPayers' }, plan);
    return false;
  }
  const [missing] = figures.payersFrom === 'plans' ? needed.filter((payer) => lacksColumn(figures, payer)) : [];
  if (missing !== undefined && missing !== 'other') context.notRun({ kind: 'noPayer', payer: missing }, plan);
  return missing === undefined;
}

function nobodyPays({ payers }: PlanFigures): boolean {
  return Object.values(payers).every((sum) => sum.state === 'blank' || sum.state === 'absent');
}

function lacksColumn({ payers }: PlanFigures, payer: Payer): boolean {
  return payer !== 'other' && payers[payer].state === 'absent';
}
