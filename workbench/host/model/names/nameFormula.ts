import { invalidArgument } from '../../hostError';
import { parseRect } from '../../state/rect';
import { absoluteReference } from '../../state/reference';
import type { WorkbookDocument } from '../../state/workbookDocument';

/**
 * The formula of a name as it is kept. Cells without a sheet's name are those of the active sheet. Assumed: a text
 * that does not begin with `=` is no formula and is refused.
 */
export function nameFormula(document: WorkbookDocument, raw: unknown): string {
  if (typeof raw !== 'string' || !raw.startsWith('=') || raw.length < 2) throw invalidArgument();
  const rect = parseRect(raw.slice(1).trim());
  return rect ? `=${absoluteReference(document.activeSheet.name, rect)}` : raw;
}
