import type { DefinedName } from '../../core/sheet/workbook';

/** A name as the file has it. @param sheet the sheet it is local to */
export function nameOf({ name, formula, visible }: Excel.NamedItem, sheet?: string): DefinedName {
  const refersTo = String(formula).replace(/^=/, '');
  return { name, refersTo, hidden: !visible, ...(sheet !== undefined && { sheet }) };
}
