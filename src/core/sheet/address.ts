/** One cell. Row and column count from 0: `{ sheet: 'Planer', row: 3, column: 1 }` is Planer!B4. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, counted from 0. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits: 1,048,576 rows and 16,384 columns (XFD). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A1` without the sheet. */
export function localAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** The sheet name as a formula needs it: quoted unless it is a plain word. */
export function quoteSheet(sheet: string): string {
  const plain = /^[A-Za-zÆØÅæøå_][A-Za-zÆØÅæøå_0-9.]*$/.test(sheet);
  const looksLikeCell = /^[A-Za-z]{1,3}[0-9]+$/.test(sheet) || /^[Rr]?[0-9]*[Cc]?[0-9]*$/.test(sheet);
  return plain && !looksLikeCell ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

export function areaOf(cell: Cell | Area): Area {
  if ('top' in cell) return cell;
  return { sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
}

/** `Sheet!A1` or `Sheet!A1:B2`: the sheet name as it is on its tab, for people and for JSON. */
export function formatAddress(place: Cell | Area): string {
  const area = areaOf(place);
  return `${area.sheet}!${rangeAddress(area)}`;
}

/** `A1` or `A1:B2`, without the sheet. */
export function rangeAddress(area: Area): string {
  const first = localAddress(area.top, area.left);
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${localAddress(area.bottom, area.right)}`;
}

/**
 * Reads `A1` or `$A$1`. Returns undefined for anything that is no cell of an Excel sheet.
 */
export function parseLocalAddress(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (column > MAX_COLUMNS || row > MAX_ROWS) return undefined;
  return { row: row - 1, column: column - 1 };
}
