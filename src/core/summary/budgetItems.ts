import type { ListItem } from './listBlock';
import type { SheetContext } from './sheetContext';

/** Each plan's share by budget. */
export function budgetItems({ lines, text, words }: SheetContext): ListItem[] {
  const shares = lines.flatMap(({ plan, budgetShare }) =>
    budgetShare === undefined ? [] : [`${plan.replaceAll(' ', '\u00a0')}\u00a0${words.pct(budgetShare)}`],
  );
  if (shares.length === 0) return [];
  // A line is broken only between plans: within one there are no plain spaces.
  const [first = '', ...others] = shares;
  const line = [`${text.byBudget.note} ${first}`, ...others].join(' · ').replaceAll(' · ', '\u00a0· ');
  return [{ label: text.byBudget.label, text: line }];
}
