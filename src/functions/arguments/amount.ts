import { MAX_ORE, oreFromKroner, ORE_PER_KRONE, parseAmount } from '../../core/money';
import { isBlank, type CellValue } from '../cells';
import { PROBLEMS } from '../messages';
import { quoted, textOf } from './text';

/**
 * An amount in kr. as integer øre; a blank is 0. Text is read the Danish way.
 *
 * @throws FunctionError for what is no amount, is approximate, holds two amounts or is above 90 billion kr.
 */
export function oreOf(cell: CellValue): number {
  if (isBlank(cell)) return 0;
  return typeof cell === 'number' ? withinReach(oreFromKroner(cell).ore) : oreOfText(cell);
}

/** Øre as the kr. that a cell shows. */
export function kronerOf(ore: number): number {
  return ore / ORE_PER_KRONE;
}

/** @throws FunctionError for an amount that cannot be computed exactly. */
export function withinReach(ore: number): number {
  if (!(Math.abs(ore) <= MAX_ORE)) throw PROBLEMS.tooLarge();
  return ore;
}

function oreOfText(cell: CellValue): number {
  const amount = parseAmount(textOf(cell));
  switch (amount.kind) {
    case 'amount':
      return amount.ore;
    case 'blank':
      return 0;
    case 'approximate':
      throw PROBLEMS.approximate(quoted(cell));
    case 'ambiguous':
      throw PROBLEMS.twoAmounts(quoted(cell));
    case 'notAmount':
      throw PROBLEMS.notAmount(quoted(cell));
  }
}
