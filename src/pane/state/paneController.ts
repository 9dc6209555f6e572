import type { Finding } from '../../core/findings';
import type { Area, Cell } from '../../core/sheet/address';
import type { ChoiceChange, ReadingAnswer } from './kept';
import type { Preferences } from './paneState';

/**
 * What the views ask for. Each answers when it is done and never throws: what went wrong is in the state
 * (`status` of kind `problem`, or a message).
 */
export interface PaneController {
  /** Reads what the workbook remembers, listens for edits, and checks anew where the workbook was checked before. */
  start(): Promise<void>;
  check(): Promise<void>;
  /** Stops the running check; the old result stays. */
  cancel(): void;
  /** Does again what failed. */
  retry(): Promise<void>;
  goTo(place: Cell | Area): Promise<void>;
  /** Writes the finding's correction; refused, and checked anew, where a cell has changed since. */
  applyFix(finding: Finding): Promise<void>;
  /** Writes the summary sheets; checks first where there is no result or an old one. */
  writeSummary(): Promise<void>;
  /** Adds the template's sheets; asks first where the workbook has budget sheets, unless it is to be done `anyway`. */
  addTemplate(anyway?: boolean): Promise<void>;
  /** Opens the example portfolio as a workbook of its own. Left out where the host cannot. */
  readonly openExample?: () => Promise<void>;
  /** Writes the explanation into the workbook and checks anew. Answers whether it was written. */
  saveWaiver(finding: Finding, answers: WaiverAnswers): Promise<boolean>;
  /** Keeps what the officer says about how the workbook is read, and checks anew. */
  answer(answer: ReadingAnswer): Promise<void>;
  /** Takes it back, and checks anew. */
  forget(answer: ReadingAnswer): Promise<void>;
  /** Changes what is kept in the workbook; checks anew where a result depends on it. */
  choose(change: ChoiceChange): Promise<void>;
  /** Changes what is kept on this computer. */
  prefer(preferences: Partial<Preferences>): void;
  /** Writes a formula (English, with `=`) into the active cell. Answers whether it was written. */
  insertFormula(formula: string): Promise<boolean>;
  /** Follows the selection of the sheet into `state.selection` until the returned function is called. */
  watchSelection(): () => void;
  /** Stops listening. */
  dispose(): void;
}

export interface WaiverAnswers {
  readonly reason: string;
  readonly name: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly until?: string;
}
