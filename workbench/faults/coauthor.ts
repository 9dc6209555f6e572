import type { Host } from '../host/host';
import { writeEntries } from '../host/values/writeEntries';
import { parseRect } from '../host/state/rect';
import type { SheetState } from '../host/state/sheetState';

/** Writes into cells as somebody else who has the workbook open. Throws for a sheet or address that is not there. */
export function coauthor(
  host: Host,
  sheetName: string,
  address: string,
  values: readonly (readonly unknown[])[],
): void {
  const sheet = sheetNamed(host, sheetName);
  const rect = parseRect(address);
  if (!rect) throw new Error(`${address} is no address.`);
  host.document.transact('coauthor', () => {
    writeEntries(host, sheet, rect, values);
  });
}

/** Protects a sheet as the user would: what stands in its locked cells can no longer be changed. */
export function protectSheet(host: Host, sheetName: string): void {
  const sheet = sheetNamed(host, sheetName);
  host.document.transact('user', () => {
    host.document.set(sheet, 'protection', { protected: true });
    host.document.clearUndo();
  });
}

function sheetNamed(host: Host, name: string): SheetState {
  const sheet = host.document.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}
