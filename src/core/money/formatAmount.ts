/** No-break space: stands between a number and its unit. */
export const NBSP = '\u00a0';
const MINUS = '\u2212';

/** Separators of the reader's number culture; Danish unless said otherwise. */
export interface NumberCulture {
  readonly group: string;
  readonly decimal: string;
}

export const DANISH: NumberCulture = { group: '.', decimal: ',' };

/** `1234567` øre → `12.345,67 kr.` with a true minus and a no-break space. */
export function formatKroner(ore: number, culture: NumberCulture = DANISH): string {
  return `${formatOre(ore, culture)}${NBSP}kr.`;
}

/** `1234567` øre → `12.345,67`. */
export function formatOre(ore: number, culture: NumberCulture = DANISH): string {
  const size = Math.abs(ore);
  const kroner = Math.floor(size / 100);
  const rest = String(size - kroner * 100).padStart(2, '0');
  return `${ore < 0 ? MINUS : ''}${formatCount(kroner, culture)}${culture.decimal}${rest}`;
}

/** A whole number with its thousands grouped. */
export function formatCount(count: number, culture: NumberCulture = DANISH): string {
  const grouped = String(Math.abs(count)).replace(/\B(?=([0-9]{3})+$)/g, culture.group);
  return count < 0 ? MINUS + grouped : grouped;
}

/**
 * A fraction as per cent with at least `decimals` decimals: `0.125` → `12,5 %`. Rounded half away from zero.
 */
export function formatPercent(fraction: number, decimals = 1, culture: NumberCulture = DANISH): string {
  const scale = 10 ** decimals;
  const scaled = Math.round(Math.abs(fraction) * 100 * scale + 1e-9);
  const whole = formatCount(Math.floor(scaled / scale), culture);
  const rest = decimals > 0 ? culture.decimal + String(scaled % scale).padStart(decimals, '0') : '';
  return `${fraction < 0 && scaled > 0 ? MINUS : ''}${whole}${rest}${NBSP}%`;
}
