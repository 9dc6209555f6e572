import { knownHeadings } from '../../../core/reading';
import type { Speech } from '../../text/messageText';
import type { MissingColumn } from '../../state/selectors/tables/missingColumns';

const MOST_HEADINGS = 4;

/** Where a missing column was looked for, and by which headings. */
export function whereText({ table, column }: MissingColumn, { t }: Speech): string {
  const rows = table.headingRows.map((row) => row + 1);
  const [first = 1, last = first] = [rows[0], rows.at(-1)];
  const r = first === last ? t('ta.row', { n: first }) : t('ta.rowSpan', { a: first, b: last });
  return t('ta.where', { r, a: knownHeadings(table.kind, column, MOST_HEADINGS).join(', ') });
}
