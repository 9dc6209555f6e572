import type { Workbook } from '../sheet/workbook';
import type { HeadingMatch } from './headingMatch';
import { matchHeading } from './headingMatch';
import type { Mapping } from './mapping';
import type { Memory } from './memory';
import type { ReadingNote } from './notes';
import { cleanText, memoised, normaliseKey } from './text';
import { textFactsOf, type TextFacts } from './textFacts';

/** An approximate, ambiguous or unreadable amount that the officer has accepted a number for. */
export interface AcceptedReading {
  /** `Sheet!A1`, the sheet name as on its tab. */
  readonly cell: string;
  /** The text the number was accepted for; when the cell says something else by now, nothing is accepted. */
  readonly text?: string;
  readonly ore: number;
}

/** What all parts of one reading share. */
export interface ReadingContext {
  readonly workbook: Workbook;
  readonly notes: ReadingNote[];
  readonly mappings: readonly Mapping[];
  readonly accepted: ReadonlyMap<string, AcceptedReading>;
  readonly match: (text: string) => HeadingMatch;
  readonly factsOf: (texts: readonly string[]) => TextFacts;
  readonly clean: (text: string) => string;
  readonly key: (text: string) => string;
}

/** Headings are looked at from several sides, so that more of them are kept. */
const MOST_HEADINGS = 40_000;

export function readingContext(workbook: Workbook, { mappings, accepted }: Memory): ReadingContext {
  return {
    workbook,
    notes: [],
    mappings,
    accepted: new Map(accepted.map((reading) => [reading.cell, reading])),
    match: memoised(matchHeading, MOST_HEADINGS),
    factsOf: textFactsOf(),
    clean: memoised(cleanText),
    key: memoised(normaliseKey),
  };
}
