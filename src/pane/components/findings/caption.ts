import type { Finding } from '../../../core/findings';
import { placesText } from '../../../core/summary/findingCells';

const PLACES_LENGTH = 44;

/** What stands in small type under a finding: the parts that there are, then its cells. */
export function captionOf({ cells }: Finding, parts: readonly (string | undefined)[]): string {
  const all = [...parts, placesText(cells, PLACES_LENGTH)];
  return all.filter((part) => part !== undefined && part !== '').join('\u00a0 · \u00a0');
}

/** The plan or the plans that a finding is about; undefined for one about the workbook. */
export function plansOf({ plan, plans }: Finding): string | undefined {
  return plan ?? plans?.join(', ');
}
