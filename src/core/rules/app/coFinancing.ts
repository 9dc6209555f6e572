import type { Cell } from '../../sheet/address';
import { PAYERS } from '../figures/planFigures';
import { rowBudget } from '../figures/rowBudget';
import { sumOf, type Sum } from '../figures/sum';
import { isWritten } from '../figures/usable';
import type { RuleContext } from '../rule';
import { appropriated, type Appropriated } from './appropriated';

/** The municipality's co-financing of all plans beside what is appropriated for it. */
export interface CoFinancing extends Appropriated {
  readonly used: number;
  readonly rounding: number;
  readonly cells: readonly Cell[];
  /** The number of plans that the municipality pays to. */
  readonly plans: number;
}

/**
 * Undefined where an amount is not known, which is then reported. A plan none of whose payers has an amount is
 * reported too, and left out.
 */
export function coFinancing(context: RuleContext): CoFinancing | undefined {
  const available = appropriated(context.portfolio);
  if (available.total.state === 'unknown') {
    context.notRun({ kind: 'unknownAmount', columns: ['amount'] });
    return undefined;
  }
  if (available.total.state !== 'known') {
    context.notRun({ kind: 'noRows', table: 'appropriations' });
    return undefined;
  }
  const sums: Sum[] = [];
  for (const plan of context.portfolio.plans) {
    const { payers, payersFrom } = context.figures(plan);
    const { municipality } = payers;
    if (municipality.state === 'unknown') {
      context.notRun({ kind: 'unknownAmount', columns: [payersFrom === 'funding' ? 'total' : 'municipality'] });
      return undefined;
    }
    if (municipality.state === 'known') sums.push(municipality);
    else if (!PAYERS.some((payer) => isWritten(payers[payer]))) {
      context.notRun({ kind: 'noPayers' }, plan);
    } else if (municipality.state === 'absent' && payersFrom === 'plans') {
      context.notRun({ kind: 'noPayer', payer: 'municipality' }, plan);
    }
  }
  return {
    ...available,
    used: sums.reduce((sum, { ore }) => sum + ore, 0),
    rounding: sums.reduce((sum, { rounding }) => sum + rounding, available.total.rounding),
    cells: sums.flatMap(({ cells }) => cells),
    plans: sums.length,
  };
}

/**
 * Municipal co-financing by the budget year that its rows name: the plan's agreement ("Budget 2016"), else year columns.
 * Undefined where any of it lies in a year without an appropriation: such years are those of spending, not of budgets.
 */
export function usedByYear(
  context: RuleContext,
  listed: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> | undefined {
  const used = new Map<number, number>();
  const add = (year: number, ore: number): void => {
    used.set(year, (used.get(year) ?? 0) + ore);
  };
  for (const plan of context.portfolio.plans) {
    const named = /\bbudget\s*((?:19|20)\d\d)\b/i.exec(plan.agreement?.text ?? '')?.[1];
    if (named !== undefined) {
      add(Number(named), context.figures(plan).payers.municipality.ore);
      continue;
    }
    for (const row of plan.funding) {
      if (row.payer !== 'municipality' || sumOf(rowBudget(row)).state !== 'known') continue;
      for (const { year, ore, state } of row.years) if (state === 'known' && ore !== 0) add(year, ore);
    }
  }
  return used.size > 0 && [...used.keys()].every((year) => listed.has(year)) ? used : undefined;
}
