/** A number as digits, so that nothing is lost before the unit is known: 27,418 is 27418 / 10^3. */
export interface DecimalDigits {
  readonly negative: boolean;
  /** All digits without separators. */
  readonly digits: string;
  readonly decimals: number;
}

const SPACE = '[ \\u00a0\\u202f\\u2009]';
const GROUPED = `[1-9][0-9]{0,2}(?:\\.[0-9]{3})+|[1-9][0-9]{0,2}(?:${SPACE}[0-9]{3})+`;
/** A Danish number: `1.234,50`, `1 234,50`, `1234,5`, `0,125`, `5.000,-`, `1.000,00-`. */
export const DANISH_NUMBER = `(?:${GROUPED}|[0-9]+)(?:,(?:[0-9]+|-))?`;

const WHOLE = new RegExp(`^([+\\-−–]?)${SPACE}*(${DANISH_NUMBER})(-?)$`);

/**
 * Reads digits the Danish way: full stop or space groups thousands, comma is the decimal sign.
 * Undefined for anything else: `12.5`, `1,234.50` and `12.34.567` are not Danish, and are not guessed at.
 */
export function parseDanishNumber(text: string): DecimalDigits | undefined {
  const match = WHOLE.exec(text.trim());
  if (!match) return undefined;
  const [, sign = '', body = '', trailing = ''] = match;
  if (sign !== '' && trailing !== '') return undefined;
  const [whole = '', fraction = ''] = body.split(',');
  const decimals = fraction === '-' ? '' : fraction;
  return {
    negative: trailing === '-' || (sign !== '' && sign !== '+'),
    digits: whole.replace(/[^0-9]/g, '') + decimals,
    decimals: decimals.length,
  };
}

/** A plain Danish number without a unit (hours, dwellings, per cent figures); undefined where it is none. */
export function parseNumber(text: string): number | undefined {
  const parsed = parseDanishNumber(text);
  if (!parsed) return undefined;
  const value = Number(`${parsed.digits}e-${parsed.decimals}`);
  return parsed.negative && value !== 0 ? -value : value;
}
