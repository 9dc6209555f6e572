import type { CellValue } from '../cells';
import { PROBLEMS } from '../messages';
import { quoted, textOf } from './text';

export type Language = 'da' | 'en';

/** Danish unless `en` is asked for, so that a shared workbook reads the same for everyone. */
export function languageOf(cell: CellValue): Language {
  const text = textOf(cell).toLowerCase();
  if (text === '' || text === 'da') return 'da';
  if (text === 'en') return 'en';
  throw PROBLEMS.unknown(quoted(cell), 'da, en');
}
