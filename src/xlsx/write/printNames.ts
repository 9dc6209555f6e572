import type { SheetDocument } from '../../core/document/sheetDocument';
import { columnName, quoteSheet } from '../../core/sheet/address';
import type { DefinedName } from '../../core/sheet/workbook';

/** Print area and repeated rows, which Excel keeps as names local to the sheet. */
export function printNames({ print }: SheetDocument, tab: string): DefinedName[] {
  const names: DefinedName[] = [];
  const add = (name: string, place: string) =>
    names.push({ name, refersTo: `${quoteSheet(tab)}!${place}`, hidden: false, sheet: tab });
  if (print?.area) {
    const { top, left, bottom, right } = print.area;
    add('_xlnm.Print_Area', `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`);
  }
  if (print?.repeatRows) add('_xlnm.Print_Titles', `$${print.repeatRows[0] + 1}:$${print.repeatRows[1] + 1}`);
  return names;
}
