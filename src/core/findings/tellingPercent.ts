import { DANISH, formatPercent, type NumberCulture } from '../money';

const MOST_DECIMALS = 6;

/** A share as per cent with one decimal, or as many as it takes to tell it from the other. */
export function tellingPercent(share: number, other?: number, culture: NumberCulture = DANISH): string {
  let decimals = 1;
  const text = (value: number): string => formatPercent(value, decimals, culture);
  if (other === undefined || other === share) return text(share);
  while (decimals < MOST_DECIMALS && text(share) === text(other)) decimals += 1;
  return text(share);
}
