import { WorkbookProblem } from '../port';
import { behaviourOf } from './errorAnswers';
import type { CallOptions, WorkbookCalls } from './workbookCalls';

export interface Written<T> {
  readonly result: T;
  readonly undoSteps: number;
}

/**
 * Writes without hearing of it: our own edits are no news. `batch` queues what it writes, and may `send` parts of it
 * before the rest. A problem says whether something had been written.
 */
export async function writeQuietly<T>(
  calls: WorkbookCalls,
  batch: (context: Excel.RequestContext, send: () => Promise<void>) => T | Promise<T>,
  options: CallOptions = {},
): Promise<Written<T>> {
  const { mergeUndo = true } = options;
  let sent = 0;
  try {
    return await calls.run(
      async (context) => {
        sent = 0;
        const send = async (): Promise<void> => {
          await context.sync();
          sent++;
        };
        context.runtime.enableEvents = false;
        const result = await batch(context, send);
        context.runtime.enableEvents = true;
        await send();
        return { result, undoSteps: mergeUndo && calls.mergesUndo ? 1 : sent };
      },
      { ...options, mergeUndo },
    );
  } catch (error) {
    await hearAgain(calls);
    if (!(error instanceof WorkbookProblem) || error.details.written) throw error;
    const written = sent > 0 || !isRefusedWhole(error) ? 'part' : 'nothing';
    throw new WorkbookProblem(error.kind, { ...error.details, written });
  }
}

/** What Excel refuses before it carries out anything. */
function isRefusedWhole({ details: { code = '' } }: WorkbookProblem): boolean {
  return code === 'RequestPayloadSizeLimitExceeded' || ['onceMore', 'backOff'].includes(behaviourOf(code).answer);
}

async function hearAgain(calls: WorkbookCalls): Promise<void> {
  try {
    await calls.run(
      async (context) => {
        context.runtime.enableEvents = true;
        await context.sync();
      },
      { repeatable: true },
    );
  } catch {
    // The problem that led here is the one to be told.
  }
}
