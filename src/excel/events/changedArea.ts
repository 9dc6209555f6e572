import { type Area, MAX_COLUMNS, MAX_ROWS, parseLocalAddress } from '../../core/sheet/address';

/** `B2:D9`, `C:C` or `4:7`, as events tell where something changed. Undefined for several areas at once. */
export function changedArea(sheet: string, address: string): Area | undefined {
  const [from = '', to = from, ...more] = address.replaceAll('$', '').split(':');
  if (more.length > 0) return undefined;
  const first = corner(from, { row: 0, column: 0 });
  const last = corner(to, { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 });
  if (!first || !last) return undefined;
  return { sheet, top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** A cell; of a whole row or column, with what it does not say taken from `rest`. */
function corner(text: string, rest: { readonly row: number; readonly column: number }) {
  if (/^[0-9]+$/.test(text)) return parseLocalAddress(`A${text}`) && { row: Number(text) - 1, column: rest.column };
  const cell = parseLocalAddress(text);
  if (cell) return cell;
  const column = parseLocalAddress(`${text}1`)?.column;
  return column === undefined ? undefined : { row: rest.row, column };
}

export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
