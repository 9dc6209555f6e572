import type { CheckResult } from '../check';
import { LABELS, type Labels } from '../findings/labels';
import { wordsFor } from '../findings/words';
import type { Words } from '../findings/wording';
import { SHEET_NAMES, type SummaryMeta } from './meta';
import { planLines, type PlanLine } from './planLine';
import { SheetRows } from './sheetRows';
import { SUMMARY_TEXT, type SummaryText } from './text';
import { workbookVerdict, type WorkbookVerdict } from './workbookVerdict';

/** What every block of the summary is made from. */
export interface SheetContext {
  readonly result: CheckResult;
  readonly meta: SummaryMeta;
  readonly names: { readonly summary: string; readonly findings: string };
  readonly text: SummaryText;
  readonly labels: Labels;
  readonly words: Words;
  readonly sheet: SheetRows;
  readonly lines: readonly PlanLine[];
  readonly verdict: WorkbookVerdict;
  readonly rules: { readonly ran: number; readonly all: number };
  /** `14.03.2018 kl. 14.32` */
  readonly when: string;
}

export function sheetContext(result: CheckResult, meta: SummaryMeta): SheetContext {
  const names = meta.names ?? SHEET_NAMES;
  const text = SUMMARY_TEXT[meta.lang];
  const words = wordsFor(meta.lang, meta.culture);
  const silent = result.rulesNotRun.filter((entry) => entry.plan === undefined).map((entry) => entry.code);
  const ran = new Set(result.rulesRun);
  return {
    result,
    meta,
    names,
    text,
    labels: LABELS[meta.lang],
    words,
    sheet: new SheetRows(names.summary),
    lines: planLines(result),
    verdict: workbookVerdict(result),
    rules: { ran: ran.size, all: new Set([...ran, ...silent]).size },
    when: whenText(meta.checkedAt, text.at, words),
  };
}

function whenText(checkedAt: string, at: string, words: Words): string {
  const time = /T(\d{2}):(\d{2})/.exec(checkedAt);
  const day = words.day(checkedAt);
  return time ? `${day} ${at} ${time[1]}.${time[2]}` : day;
}
