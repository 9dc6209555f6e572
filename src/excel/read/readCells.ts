import type { CallOptions, WorkbookCalls } from '../calls/workbookCalls';
import { behaviourOf } from '../calls/errorAnswers';
import { pause } from '../calls/pause';
import { type ReadProgress, WorkbookProblem } from '../port';
import { askDetails, type Details } from './askDetails';
import { askPiece, fillPiece } from './askPiece';
import { CellQueue, type Piece } from './cellQueue';
import type { Outline } from './outlineTypes';
import type { SheetFiller } from './sheetFiller';

export interface CellReading {
  readonly outline: Outline;
  readonly fillers: ReadonlyMap<string, SheetFiller>;
  readonly canMerge: boolean;
  /** Our own sheets, by name. */
  readonly own: ReadonlySet<string>;
  readonly options: CallOptions;
  readonly onProgress: ((progress: ReadProgress) => void) | undefined;
}

/** All cells in as few round trips as they fit into, the details with the first. */
export async function readCells(calls: WorkbookCalls, reading: CellReading): Promise<Details> {
  const { outline, options } = reading;
  const queue = new CellQueue(outline.sheets);
  const cells = outline.sheets.reduce((sum, { used }) => sum + (used ? used.rows * used.columns : 0), 0);
  let atOnce = calls.tuning.cellsAtOnce;
  let canMerge = reading.canMerge;
  let cellsRead = 0;
  let details: Details | undefined;
  const tell = (waiting?: ReadProgress['waiting']): void => {
    const progress = { sheets: outline.sheets.length, cellsRead, cells };
    reading.onProgress?.(waiting ? { ...progress, waiting } : progress);
  };
  const call = { ...options, onWaiting: tell };
  tell();
  while (!details || !queue.isEmpty) {
    const pieces = queue.take(atOnce);
    const ask = details ? undefined : { merges: canMerge, own: reading.own };
    try {
      details = (await calls.run((context) => readTogether(context, reading, pieces, ask), call)) ?? details;
    } catch (error) {
      queue.putBack(pieces);
      const problem = error instanceof WorkbookProblem ? error : undefined;
      if (problem?.kind === 'tooLarge' && pieces.length > 0) {
        atOnce = smaller(calls, pieces, problem, atOnce);
        tell({ for: 'smaller' });
        continue;
      }
      // Above 512 merged areas Excel fails without saying so: the check can do without them.
      if (!ask || !canMerge || !problem || !mayBeMerges(problem)) throw error;
      canMerge = false;
      continue;
    }
    cellsRead += cellCount(pieces);
    tell();
    // Five seconds without an answer, and Excel starts the add-in anew.
    await pause(0, options.signal);
  }
  return details;
}

async function readTogether(
  context: Excel.RequestContext,
  { outline, fillers }: CellReading,
  pieces: readonly Piece[],
  ask: Parameters<typeof askDetails>[2] | undefined,
): Promise<Details | undefined> {
  const asked = pieces.map((piece) => askPiece(context, piece));
  const details = ask && askDetails(context, outline, ask);
  await context.sync();
  for (const piece of asked) {
    const filler = fillers.get(piece.piece.sheet.id);
    if (filler) fillPiece(piece, filler);
  }
  return details?.();
}

const cellCount = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** Half of what was too much. Throws where that is less than is worth trying. */
function smaller(calls: WorkbookCalls, pieces: readonly Piece[], problem: WorkbookProblem, atOnce: number): number {
  const half = Math.floor(Math.min(atOnce, cellCount(pieces)) / 2);
  if (half >= calls.tuning.fewestCells) return half;
  const largest = pieces.reduce((one, other) => (cellCount([other]) > cellCount([one]) ? other : one));
  throw new WorkbookProblem('tooLarge', { ...problem.details, sheet: largest.sheet.name });
}

function mayBeMerges({ details: { code = '' } }: WorkbookProblem): boolean {
  return ['tell', 'backOff', 'onceMore'].includes(behaviourOf(code).answer) && code !== 'AccessDenied';
}
