import { formatCount } from '../core/money';

/**
 * A fraction whose denominator has no factor but 2 and 5, with as many decimals as it takes and no more: `12,50125`.
 *
 * @param numerator over `denominator`
 */
export function decimalText(numerator: bigint, denominator: number): string {
  const size = numerator < 0n ? -numerator : numerator;
  let decimals = 0;
  let scaled = size;
  while (scaled % BigInt(denominator) !== 0n && decimals < MOST_DECIMALS) {
    scaled *= 10n;
    decimals += 1;
  }
  const digits = String(scaled / BigInt(denominator)).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const whole = formatCount(Number(digits.slice(0, cut)));
  return `${numerator < 0n ? '−' : ''}${whole}${decimals === 0 ? '' : `,${digits.slice(cut)}`}`;
}

/** An amount in øre as millions has eight; a rate of a rate has a few more than two. */
const MOST_DECIMALS = 12;
