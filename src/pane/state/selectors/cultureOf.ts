import type { NumberCulture } from '../../../core/money';
import type { Environment } from '../../../excel/port';

/** How numbers are written: as Excel does, whatever the language of the words. */
export function cultureOf({ separators }: Environment): NumberCulture {
  return { group: separators.thousands, decimal: separators.decimal };
}
