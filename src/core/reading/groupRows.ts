import { NATIONAL_RULE_SETS } from '../rulesets';
import type { FoundTable } from './foundTable';
import type { ReadingContext } from './readingContext';
import { onlyText } from './onlyText';
import { memoised, normaliseKey } from './text';

/** A line inside a table that names the plan or the theme of the rows below it. */
interface Group {
  readonly plan: string;
  readonly theme: string;
}

export interface GroupedRows {
  readonly rows: readonly number[];
  /** What the lines above a row name; undefined where the table has no such lines. */
  readonly groupOf: ((row: number) => Group) | undefined;
}

const THEMES: ReadonlySet<string> = new Set(
  NATIONAL_RULE_SETS.flatMap((set) => set.themes.map((theme) => normaliseKey(theme.name))),
);
const NO_GROUP: Group = { plan: '', theme: '' };

/**
 * Takes the group lines out of the rows of a table of activities or payments: lines with nothing but the name of a listed plan,
 * or of a theme, where the table has no column for it.
 */
export function groupedRows(
  context: ReadingContext,
  found: FoundTable,
  rows: readonly number[],
  planKeys: () => ReadonlySet<string>,
): GroupedRows {
  const { plan, theme } = found.columns;
  if ((found.kind !== 'activities' && found.kind !== 'funding') || (plan !== undefined && theme !== undefined)) {
    return { rows, groupOf: undefined };
  }
  const isPlan = memoised<boolean>((text) => plan === undefined && planKeys().has(context.key(text)));
  const isTheme = memoised<boolean>((text) => theme === undefined && THEMES.has(context.key(text)));
  const kept: number[] = [];
  const groups = new Map<number, Group>();
  let open = NO_GROUP;
  for (const row of rows) {
    const text = onlyText(found, row);
    if (text !== undefined && isPlan(text)) open = { plan: context.clean(text), theme: '' };
    else if (text !== undefined && isTheme(text)) open = { ...open, theme: context.clean(text) };
    else {
      kept.push(row);
      if (open !== NO_GROUP) groups.set(row, open);
    }
  }
  return { rows: kept, groupOf: open === NO_GROUP ? undefined : (row) => groups.get(row) ?? NO_GROUP };
}
