import type { OutOfDate } from '../../state/paneState';
import { listText } from '../../text/listText';
import type { Speech } from '../../text/messageText';

/** How many cells in which sheets; a sheet that came or went has none to count. */
export function outOfDateText({ sheets }: OutOfDate, { t, format }: Speech): string {
  const s = listText(
    sheets.map(({ sheet }) => sheet),
    t,
  );
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  if (cells === 0) return t('od.textSheets', { s });
  return t(cells === 1 ? 'od.text.one' : 'od.text', { n: format.count(cells), s });
}
