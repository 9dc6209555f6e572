import type { Progress } from '../paneState';

/** Where each step begins, as a fraction of the whole check. */
const BEGINS = { read: 0, tables: 0.5, rules: 0.6 } as const;

/** How far a check is, as a fraction. */
export function progressShare(progress: Progress): number {
  if (progress.step === 'tables') return BEGINS.tables;
  if (progress.step === 'rules') return BEGINS.rules + (1 - BEGINS.rules) * ((progress.rule - 1) / progress.rules);
  return progress.cells === 0 ? BEGINS.read : BEGINS.tables * (progress.cellsRead / progress.cells);
}
