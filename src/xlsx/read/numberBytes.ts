export const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Digits that are read exactly without a string, if their number stays below 2^53. */
export const EXACT_DIGITS = 16;
const LONGEST_PLAIN = 300;
const LONGEST_NUMBER = 1000;
const NUMBER = /^\s*[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?\s*$/;

/**
 * The number written in some bytes, exactly as `Number` reads it, but without making a string where it
 * has at most 16 digits and they stay below 2^53: then the digits and the power of ten are both exact and
 * one division rounds correctly. `NaN` for what is no finite number.
 */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  const start = at;
  let digits = 0;
  let fraction = -1;
  for (; at < to; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && fraction < 0) fraction = at;
    else return parseSlowly(bytes, from, to);
  }
  const length = to - start - (fraction < 0 ? 0 : 1);
  if (length > EXACT_DIGITS || digits > Number.MAX_SAFE_INTEGER) {
    return length < LONGEST_PLAIN ? Number(ascii(bytes, from, to)) : parseSlowly(bytes, from, to);
  }
  if (length === 0) return parseSlowly(bytes, from, to);
  const value = fraction < 0 ? digits : digits / (POWERS[to - fraction - 1] as number);
  return negative ? -value : value;
}

function parseSlowly(bytes: Uint8Array, from: number, to: number): number {
  const text = to - from > LONGEST_NUMBER ? '' : ascii(bytes, from, to);
  const value = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : NaN;
}

// In one call: a string put together letter by letter leaves as many pieces for the garbage collector.
function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
}

/** A whole number without a sign; -1 for everything else. */
export function parseIndex(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > 10) return -1;
  let index = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    index = index * 10 + digit;
  }
  return index;
}
