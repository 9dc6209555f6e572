import { COLUMN, LAST_COLUMN, WIDTHS } from './columns';
import { openFindings } from './openFindings';
import { ACCENT_LINE, HEADING, RIGHT, RULE, SECTION, SMALL } from './palette';
import { planRow } from './planRow';
import type { SheetContext } from './sheetContext';
import { totalRow } from './totalRow';

const GROUP_ROW = 7;
const HEADING_ROW = 8;
export const FIRST_PLAN_ROW = 9;
const LEFT_COLUMNS = 3;
/** First and last column under each group heading. */
const GROUPS = [
  [COLUMN.lbfShare, COLUMN.otherShare],
  [COLUMN.activities, COLUMN.needed],
  [COLUMN.errors, COLUMN.warnings],
] as const;

/** The table of plans with its total and note. Answers the next free row. */
export function plansBlock(context: SheetContext): number {
  const { sheet, text, lines } = context;
  sheet.height(GROUP_ROW, 20);
  sheet.put(GROUP_ROW, 0, text.plans, SECTION);
  GROUPS.forEach(([left, right], index) => {
    sheet.put(GROUP_ROW, left, text.groups[index] ?? '', SMALL);
    sheet.paint(GROUP_ROW, left, right, { border: { bottom: ACCENT_LINE } });
  });

  sheet.height(HEADING_ROW, 20);
  text.columns.forEach((heading, column) => {
    const size = heading.length > (WIDTHS[column] ?? 0) + 1 && !heading.includes(' ') ? 9 : 10;
    sheet.put(
      HEADING_ROW,
      column,
      heading,
      column < LEFT_COLUMNS ? HEADING : { ...HEADING, ...RIGHT, size, wrap: true },
    );
  });
  sheet.paint(HEADING_ROW, 0, LAST_COLUMN, { border: { bottom: RULE } });
  if (text.columns.some((heading) => heading.length > 16)) sheet.height(HEADING_ROW, 30);

  lines.forEach((line, index) => planRow(context, line, FIRST_PLAN_ROW + index));
  let next = FIRST_PLAN_ROW + lines.length;
  if (lines.length > 0) totalRow(context, next++, FIRST_PLAN_ROW);
  for (const note of notes(context)) {
    sheet.height(next, 14);
    sheet.put(next++, 0, note, SMALL);
  }
  return next;
}

/** Lines under the table: what the percentages are of, and where the counts differ from those above. */
function notes({ text, result, lines, words }: SheetContext): string[] {
  if (lines.length === 0) return [text.note.noPlans];
  const parts = [text.note.base];
  const [first, ...others] = new Set(result.plans.map(({ rules }) => agreedText(rules, words, text)));
  if (first !== undefined && others.length === 0) parts.push(first, text.note.legal);
  if (result.plans.some(({ rules }) => rules.value('majority.catalogue'))) parts.push(text.note.majority);
  const open = openFindings(result.findings).filter(({ waiver }) => !waiver).length;
  return [parts.join(' '), ...(counted(lines) === open ? [] : [text.note.counts])];
}

function counted(lines: SheetContext['lines']): number {
  return lines.reduce((whole, { errors, warnings }) => whole + errors + warnings, 0);
}

function agreedText(
  rules: SheetContext['result']['plans'][number]['rules'],
  words: SheetContext['words'],
  text: SheetContext['text'],
): string | undefined {
  const lbf = rules.value('share.lbf')?.value;
  const municipality = rules.value('share.municipality')?.value;
  const housing = rules.value('share.housing')?.value;
  if (lbf === undefined || municipality === undefined || housing === undefined) return undefined;
  const rate = (share: number): string => rateText(share, words);
  return text.note.agreed({ lbf: rate(lbf), municipality: rate(municipality), housing: rate(housing) });
}

/** A rate as it is spoken of: `75 %`, `12,5 %`. */
export function rateText(share: number, words: SheetContext['words']): string {
  return words.pct(share).replace(/[.,]0(?=\D*$)/, '');
}
