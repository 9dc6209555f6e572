import type { HeadingPlace } from '../reading/headingPlaces';
import { visibleText } from './visibleText';
import type { Words } from './wording';

const MOST = 12;

/** Headings with their cells: `»År 1« (F1), »År 2« (G1) og »År 3« (H1)`. */
export function headingList(headings: readonly HeadingPlace[], words: Words): string {
  return words.list(
    headings.map(({ text, cell }) => `${words.quote(visibleText(text))} (${words.cell(cell)})`),
    MOST,
  );
}
