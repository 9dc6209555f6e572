import { type UndoSteps, WorkbookProblem } from '../port';
import { behaviourOf } from './errorAnswers';
import type { CallOptions, WorkbookCalls } from './workbookCalls';

export interface Written<T> {
  readonly result: T;
  readonly undoSteps: UndoSteps;
}

interface WriteOptions extends CallOptions {
  /** Only one thing is changed. */
  readonly single?: boolean;
}

/**
 * Writes without hearing of it: our own edits are no news. `batch` queues what it writes, and may `send` parts of it
 * before the rest. A problem says whether something had been written. Excel's documentation makes each request an undo
 * step where several can be merged; what an older Excel makes of a request that changes several things is not told.
 */
export async function writeQuietly<T>(
  calls: WorkbookCalls,
  batch: (context: Excel.RequestContext, send: () => Promise<void>) => T | Promise<T>,
  options: WriteOptions = {},
): Promise<Written<T>> {
  const { mergeUndo = true, single = false } = options;
  let sent = 0;
  try {
    return await calls.run(
      async (context, merged) => {
        sent = 0;
        const send = async (): Promise<void> => {
          await context.sync();
          sent++;
        };
        context.runtime.enableEvents = false;
        const result = await batch(context, send);
        context.runtime.enableEvents = true;
        await send();
        return { result, undoSteps: merged ? 1 : single || calls.mergesUndo ? sent : undefined };
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
