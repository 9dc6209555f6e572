import type { OutOfDate } from '../../state/paneState';
import type { Speech } from '../../text/messageText';

/** How many cells in which sheets; a sheet that came or went has none to count. */
export function outOfDateText({ sheets }: OutOfDate, { t, format }: Speech): string {
  const names = sheets.map(({ sheet }) => sheet);
  const s = names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${t('od.and')} ${names.at(-1) ?? ''}`;
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  if (cells === 0) return t('od.textSheets', { s });
  return t(cells === 1 ? 'od.text.one' : 'od.text', { n: format.count(cells), s });
}
