import { checkInSteps, type CheckOptions, type CheckResult } from '../../core/check';
import { RULE_CODES } from '../../core/findings';
import { readPortfolio } from '../../core/reading';
import type { AgreementId, NationalId, RuleChoice } from '../../core/rulesets';
import { fingerprint } from '../../core/summary';
import { ORE_PER_KRONE } from '../../core/money';
import type { Choices, WorkbookMemory, WorkbookPort } from '../../excel/port';
import { WorkbookProblem } from '../../excel/port';
import type { Checked, Progress } from './paneState';
import { summaryState } from './summaryState';

/** What a check needs from around it. */
interface CheckRun {
  readonly port: Pick<WorkbookPort, 'read'>;
  readonly memory: WorkbookMemory;
  readonly now: () => Date;
  /** Lets Excel and the pane draw and answer. */
  readonly rest: () => Promise<void>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Longer than this without a rest, and Excel's own sheet starts to feel slow. */
const MOST_MS_AT_ONCE = 40;

/** Reads the open workbook and checks it, in steps that can be stopped. Throws a `WorkbookProblem`. */
export async function checkWorkbook(run: CheckRun): Promise<Checked> {
  const started = run.now();
  const { workbook, fileName, unread } = await run.port.read({
    signal: run.signal,
    onProgress: ({ sheets, cellsRead, cells }) => {
      run.onProgress({ step: 'read', sheets, cellsRead, cells });
    },
  });
  const read = { sheets: workbook.sheets.length, readSeconds: (run.now().getTime() - started.getTime()) / 1000 };
  const at = localMinute(run.now());
  const options = checkOptions(run.memory, at.slice(0, 10));

  run.onProgress({ step: 'tables', ...read });
  await pause(run);
  const portfolio = readPortfolio(workbook, options);

  const steps = checkInSteps(portfolio, options);
  const result = await inSlices(steps, run, (rule) => {
    run.onProgress({
      step: 'rules',
      ...read,
      tables: portfolio.tables.length,
      rule: rule + 1,
      rules: RULE_CODES.length,
    });
  });
  const print = fingerprint(workbook, portfolio);
  return {
    result,
    at,
    fileName,
    fingerprint: print,
    rules: { ran: result.rulesRun.length, all: RULE_CODES.length },
    sheets: workbook.sheets.map(({ name }) => name),
    unread,
    summary: summaryState(workbook, print.hash),
  };
}

async function inSlices(
  steps: Generator<number, CheckResult, void>,
  run: CheckRun,
  tell: (rule: number) => void,
): Promise<CheckResult> {
  let until = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (run.now().getTime() < until) continue;
    tell(step.value);
    await pause(run);
    until = run.now().getTime() + MOST_MS_AT_ONCE;
  }
}

async function pause({ rest, signal }: CheckRun): Promise<void> {
  await rest();
  if (signal.aborted) throw new WorkbookProblem('cancelled');
}

function checkOptions({ choices, mappings, accepted }: WorkbookMemory, today: string): CheckOptions {
  return { today, mappings, accepted, ...ruleChoice(choices) };
}

function ruleChoice({ ruleSet, agreement, toleranceOre }: Choices): RuleChoice {
  return {
    ...(ruleSet !== undefined && { ruleSet: ruleSet as NationalId }),
    ...(agreement !== undefined && { agreement: agreement as AgreementId | 'none' }),
    ...(toleranceOre !== undefined && { toleranceKroner: toleranceOre / ORE_PER_KRONE }),
  };
}

/** `2018-03-14T14:32`, by the officer's clock. */
function localMinute(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
