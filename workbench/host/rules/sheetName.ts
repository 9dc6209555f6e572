import { invalidArgument } from '../hostError';
import type { WorkbookDocument } from '../state/workbookDocument';

/** Refuses what Excel refuses as a tab's name. */
export function checkSheetName(name: unknown): asserts name is string {
  if (typeof name !== 'string' || name.length === 0 || name.length > 31) throw invalidArgument();
  if (/[\\/?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
}

/** `Ark2`: the next name Excel would give a new sheet. */
export function freeSheetName(document: WorkbookDocument): string {
  for (let number = document.state.sheets.length + 1; ; number++) {
    const name = `Ark${String(number)}`;
    if (!document.sheetNamed(name)) return name;
  }
}
