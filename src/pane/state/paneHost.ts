import type { Preferences } from './paneState';

/** What the controller needs beside the workbook. */
export interface PaneHost {
  readonly version: string;
  readonly now: () => Date;
  /** Lets Excel and the pane draw and answer. */
  readonly rest: () => Promise<void>;
  /** Resolves when the pane has been drawn and nothing is asked of it. */
  readonly idle: () => Promise<void>;
  readonly keepPreferences: (preferences: Preferences) => void;
  readonly openExample?: () => Promise<void>;
}
