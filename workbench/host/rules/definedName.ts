import { parseLocalAddress } from '../../../src/core/sheet/address';
import { invalidArgument, itemAlreadyExists } from '../hostError';
import type { WorkbookDocument } from '../state/workbookDocument';

/**
 * Refuses what Excel refuses as the name of a table or of cells: a letter, `_` or `\` first, then letters, digits,
 * `.`, `_`, `\` and `?`, at most 255, and nothing that reads as a cell.
 */
export function checkDefinedName(name: unknown): asserts name is string {
  if (typeof name !== 'string' || name.length > 255) throw invalidArgument();
  if (!/^[\p{L}_\\][\p{L}\p{N}._\\?]*$/u.test(name)) throw invalidArgument();
  const isCell = parseLocalAddress(name) !== undefined || /^(r[0-9]*c?[0-9]*|c[0-9]*)$/i.test(name);
  if (isCell) throw invalidArgument();
}

/** Refuses a name that another table, or cells of the same scope, already have. Assumed: `ItemAlreadyExists`. */
export function checkFree(document: WorkbookDocument, name: string, sheet?: string): void {
  const wanted = name.toLowerCase();
  const { names, tables } = document.state;
  const isTaken =
    names.some((one) => one.sheet === sheet && one.name.toLowerCase() === wanted) ||
    tables.some((table) => table.name.toLowerCase() === wanted);
  if (isTaken) throw itemAlreadyExists();
}
