import type { BodyRows } from './bodyRows';
import type { FoundTable } from './foundTable';
import { onlyText } from './onlyText';
import type { ReadingContext } from './readingContext';
import type { SumRow } from './sumRows';
import { memoised } from './text';
import { themeLines } from './themeLines';
import { themeNamed } from './themeLabel';

/** A line inside a table that names the plan or the theme of the rows below it. */
interface Group {
  readonly plan: string;
  readonly theme: string;
}

export interface GroupedRows {
  readonly rows: readonly number[];
  readonly sums: readonly SumRow[];
  /** What the lines above a row name; undefined where the table has no such lines. */
  readonly groupOf: ((row: number) => Group) | undefined;
  readonly isLine: (row: number) => boolean;
}

const NO_GROUP: Group = { plan: '', theme: '' };

/**
 * Takes the group lines out of the rows of a table of activities or payments: lines with nothing but the name of a theme, and of
 * a listed plan where the table has no column for it. The name of a theme may also stand beside the sums of the rows below it.
 */
export function groupedRows(
  context: ReadingContext,
  found: FoundTable,
  { rows, sums, isSingle }: BodyRows,
  planKeys: () => ReadonlySet<string>,
): GroupedRows {
  if (found.kind !== 'activities' && found.kind !== 'funding') {
    return { rows, sums, groupOf: undefined, isLine: () => false };
  }
  const { plan } = found.columns;
  const isPlan = memoised<boolean>((text) => plan === undefined && planKeys().has(context.key(text)));
  const summed = themeLines(context, found, rows, sums);
  const kept: number[] = [];
  const groups = new Map<number, Group>();
  const lines = new Set<number>();
  let open = NO_GROUP;
  const all = summed.size === 0 ? rows : [...new Set([...rows, ...summed.keys()])].sort((a, b) => a - b);
  let until = Infinity;
  for (const row of all) {
    if (row > until) {
      open = { ...open, theme: '' };
      until = Infinity;
    }
    const text = isSingle(row) ? onlyText(found, row) : undefined;
    const line = summed.get(row);
    const theme = line?.theme ?? (text === undefined ? '' : themeNamed(context.clean(text)));
    if (text !== undefined && isPlan(text)) open = { plan: context.clean(text), theme: '' };
    else if (theme !== '') open = { ...open, theme };
    else {
      kept.push(row);
      if (open !== NO_GROUP) groups.set(row, open);
      continue;
    }
    lines.add(row);
    until = line?.lastRow ?? Infinity;
  }
  const known = new Set(sums.map(({ row }) => row));
  const more = [...summed].filter(([row]) => !known.has(row));
  return {
    rows: kept,
    sums: more.length === 0 ? sums : [...sums, ...more.map(([row, { label }]) => sumOf(row, label))].sort(byRow),
    groupOf: open === NO_GROUP ? undefined : (row) => groups.get(row) ?? NO_GROUP,
    isLine: (row) => lines.has(row),
  };
}

function sumOf(row: number, label: string): SumRow {
  return { row, label, role: 'sum' };
}

function byRow(one: SumRow, other: SumRow): number {
  return one.row - other.row;
}
