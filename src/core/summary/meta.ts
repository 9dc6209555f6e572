import type { Language } from '../findings/labels';
import type { NumberCulture } from '../money';
import { FINDINGS_NAME, SUMMARY_NAME } from '../reading/ownSheets';

/** What the summary says about the check itself. */
export interface SummaryMeta {
  /** The workbook's file name. */
  readonly fileName: string;
  /** When the check ran: `2018-03-14` or `2018-03-14T14:32`. */
  readonly checkedAt: string;
  /** Budgetkontrol's version. */
  readonly version: string;
  readonly fingerprint?: Fingerprint;
  readonly lang: Language;
  /** How sentences write numbers; Danish when left out. Cells are numbers and follow Excel. */
  readonly culture?: NumberCulture;
  /** Titles of the two sheets, where the usual ones are taken by the officer's own. */
  readonly names?: { readonly summary: string; readonly findings: string };
}

/** What tells whether the cells are still those that were checked. */
export interface Fingerprint {
  /** `7F3A 91C2 5B0E D648` */
  readonly hash: string;
  /** The number of cells that were read. */
  readonly cells: number;
}

export const SHEET_NAMES = { summary: 'Kontrol', findings: 'Kontrol - fund' } as const;

/** Hidden names by which our own sheets are found again, whatever their titles. */
export const HIDDEN_NAMES = { summary: SUMMARY_NAME, findings: FINDINGS_NAME } as const;
