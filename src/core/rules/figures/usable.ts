import type { Payer, Plan } from '../../reading/portfolio';
import type { RuleContext } from '../rule';
import { PAYERS } from './planFigures';
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
  const { payers, payersFrom } = context.figures(plan);
  const unknown = needed.filter((payer) => payers[payer].state === 'unknown');
  if (unknown.length > 0) {
    context.notRun({ kind: 'unknownAmount', columns: payersFrom === 'funding' ? ['total'] : unknown }, plan);
    return false;
  }
  if (!PAYERS.some((payer) => isWritten(payers[payer]))) {
    context.notRun({ kind: 'noPayers' }, plan);
    return false;
  }
  if (payersFrom === 'funding') return true;
  for (const payer of needed) {
    if (payer === 'other' || payers[payer].state !== 'absent') continue;
    context.notRun({ kind: 'noPayer', payer }, plan);
    return false;
  }
  return true;
}

/** True where something stands in a cell of the sum, usable or not. */
export function isWritten({ state }: Sum): boolean {
  return state === 'known' || state === 'unknown';
}
