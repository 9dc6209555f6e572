import { badness, type CheckResult, type Verdict } from '../check';

/** The workbook's verdict with the numbers its sentence needs. */
export interface WorkbookVerdict {
  readonly verdict: Verdict;
  readonly plans: number;
  /** Plans with each verdict. */
  readonly count: Readonly<Record<Verdict, number>>;
  /** Sheets that were looked at in vain, where no plan was found. */
  readonly sheetsSeen: number;
  /** The budget sheet that has headings and nothing under them, where no plan was found. */
  readonly blankSheet: string | undefined;
}

/**
 * The worst of the plans' verdicts and of the findings about the workbook as a whole. Where no plan was read nothing was assessed,
 * whatever there is to say about its sheets.
 */
export function workbookVerdict(result: CheckResult): WorkbookVerdict {
  const count: Record<Verdict, number> = { notReady: 0, notAssessed: 0, answersNeeded: 0, explained: 0, ready: 0 };
  for (const plan of result.plans) count[plan.verdict] += 1;
  const plans = result.plans.map((plan) => plan.verdict);
  const all = plans.length === 0 ? [] : [...plans, ...ofWorkbook(result)];
  return {
    verdict: all.sort((a, b) => badness(a) - badness(b))[0] ?? 'notAssessed',
    plans: result.plans.length,
    count,
    sheetsSeen: sheetsSeen(result),
    blankSheet: result.portfolio.tables.find(({ kind, rowCount }) => kind === 'plans' && rowCount === 0)?.sheet,
  };
}

function ofWorkbook(result: CheckResult): Verdict[] {
  const own = result.findings.filter((finding) => finding.plan === undefined && finding.plans === undefined);
  return own.flatMap((finding): Verdict[] => {
    if (finding.severity === 'error') return ['notReady'];
    if (finding.severity !== 'warning') return [];
    return [finding.waiver ? 'explained' : 'answersNeeded'];
  });
}

function sheetsSeen({ portfolio }: CheckResult): number {
  const sheets = new Set(portfolio.tables.map((table) => table.sheet));
  for (const note of portfolio.notes) if (note.kind === 'unreadSheet') sheets.add(note.sheet);
  return sheets.size;
}
