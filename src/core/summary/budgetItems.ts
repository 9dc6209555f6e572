import { TEXT_LENGTH } from './columns';
import type { ListItem } from './listBlock';
import type { SheetContext } from './sheetContext';

/** Each plan's share by budget, several to a line. */
export function budgetItems({ lines, text, words }: SheetContext): ListItem[] {
  const shares = lines.flatMap(({ plan, budgetShare }) =>
    budgetShare === undefined ? [] : [`${plan.replaceAll(' ', '\u00a0')}\u00a0${words.pct(budgetShare)}`],
  );
  if (shares.length === 0) return [];
  const rows: string[] = [];
  let row = '';
  for (const share of shares) {
    if (row !== '' && row.length + 3 + share.length > TEXT_LENGTH) {
      rows.push(row);
      row = share;
    } else row = row === '' ? share : `${row} · ${share}`;
  }
  return [text.byBudget.note, ...rows, row].map((line, index) => ({
    label: index === 0 ? text.byBudget.label : '',
    text: line,
  }));
}
