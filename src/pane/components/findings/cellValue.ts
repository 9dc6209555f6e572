import { plainNumber } from '../../../core/findings/plainNumber';
import { wordsFor } from '../../../core/findings/words';
import type { FixedCell } from '../../../core/findings';
import type { Language } from '../../../core/findings/labels';
import type { Format } from '../../text/format';

/**
 * What a cell holds, as the officer reads it; undefined where it is empty. Amounts have two decimals at least, so that
 * they stand under each other.
 */
export function cellValue(value: FixedCell['before'], { culture }: Format, amount: boolean): string | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  const plain = plainNumber(value, wordsFor('da', culture));
  if (!amount) return plain;
  const [whole = '', decimals = ''] = plain.split(culture.decimal);
  return whole + culture.decimal + decimals.padEnd(2, '0');
}

/** What a cell holds now: a number written as text is in quotes, or it would look like the number that it becomes. */
export function cellNow(
  now: FixedCell['before'],
  after: FixedCell['after'],
  format: Format,
  amount: boolean,
  language: Language,
): string | undefined {
  const written = cellValue(now, format, amount);
  const isText = typeof now === 'string' && !now.startsWith('=') && typeof after === 'number';
  return written !== undefined && isText ? wordsFor(language).quote(written) : written;
}
