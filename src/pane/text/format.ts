import type { Language } from '../../core/findings/labels';
import { formatDay } from '../../core/findings/formatDay';
import { formatCount, formatKroner, formatOre, formatPercent, type NumberCulture } from '../../core/money';
import type { Environment } from '../../excel/port';
import { cultureOf } from '../state/selectors/cultureOf';

/** Numbers and times as the officer reads them: separators are Excel's, not those of the language. */
export interface Format {
  readonly culture: NumberCulture;
  /** `12.345,67 kr.` */
  kr(ore: number): string;
  /** `12.345,67` */
  ore(ore: number): string;
  /** `+12.345,67`, with a sign also above zero. */
  signed(ore: number): string;
  /** `12,5 %`, of a fraction. */
  percent(share: number, decimals?: number): string;
  /** `12,5 %` and `75 %`: a rate without an empty decimal. */
  rate(share: number): string;
  count(value: number): string;
  /** `0,8`, of seconds. */
  seconds(value: number): string;
  /** `20.11.2017`, of `2017-11-20`. */
  day(iso: string): string;
  /** `14.32` (`14:32` in English), of `2018-03-14T14:32`. */
  time(at: string): string;
}

export function formatFor(environment: Environment, language: Language): Format {
  const culture = cultureOf(environment);
  return {
    culture,
    kr: (ore) => formatKroner(ore, culture),
    ore: (ore) => formatOre(ore, culture),
    signed: (ore) => `${ore > 0 ? '+' : ''}${formatOre(ore, culture)}`,
    percent: (share, decimals = 1) => formatPercent(share, decimals, culture),
    rate: (share) => formatPercent(share, Number.isInteger(Math.round(share * 1e6) / 1e4) ? 0 : 1, culture),
    count: (value) => formatCount(value, culture),
    seconds: (value) => value.toFixed(1).replace('.', culture.decimal),
    day: formatDay,
    time: (at) => at.slice(11, 16).replace(':', language === 'da' ? '.' : ':'),
  };
}
