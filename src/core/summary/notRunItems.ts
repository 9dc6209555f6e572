import { groupNotRun } from '../findings/groupNotRun';
import { renderReason } from '../findings/render';
import type { ListItem } from './listBlock';
import type { SheetContext } from './sheetContext';

const MOST_PLANS = 8;

/** Rules that did not run, those with the same reason and plans together. */
export function notRunItems(context: SheetContext): ListItem[] {
  const { result, text, words, meta } = context;
  const items = groupNotRun(result.rulesNotRun).map(({ codes, plans, reason }): ListItem => {
    const why = renderReason(reason, meta.lang);
    const sentence = plans.length === 0 ? why : text.notRun.forPlans(words.list(plans, MOST_PLANS), why);
    return { label: codes.join(', '), text: sentence };
  });
  return items.length > 0 ? items : [{ label: '', text: text.notRun.none }];
}
