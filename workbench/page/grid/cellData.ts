import { CellValueType, type ICellData } from '@univerjs/core';
import { CellError, type CellState, type CellValue } from '../../host/state/cell';
import { shortStyleOf, styleOf } from './style';

/** A cell's content for Univer; what is not there is `null`, which takes it away. */
function contentOf(cell: CellState | undefined): ICellData {
  // Univer spills by itself: a value in the way would be in the way.
  if (!cell || cell.spilledFrom !== undefined) return { v: null, t: null, f: null, si: null, p: null };
  return { ...valueOf(cell.value), f: cell.formula ?? null, si: null, p: null };
}

/** Content and format. */
export function cellDataOf(cell: CellState | undefined): ICellData {
  return { ...contentOf(cell), s: styleOf(cell?.format) as NonNullable<ICellData['s']> };
}

/** A cell of a workbook that Univer has not seen yet. @param covers its row or column has a format that is not to shine through. */
export function newCellData(cell: CellState, covers: boolean): ICellData {
  const content = Object.entries(contentOf(cell)).filter(([, value]) => value !== null);
  const { format } = cell;
  const style = format && (covers ? (styleOf(format) as NonNullable<ICellData['s']>) : shortStyleOf(format));
  return { ...Object.fromEntries(content), ...(style && { s: style }) };
}

function valueOf(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (value instanceof CellError) return { v: value.code, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Text that looks like a number stays text.
  const numeric = value.trim() !== '' && !Number.isNaN(Number(value));
  return { v: value, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

const ERROR = /^#(?:N\/A|[A-Z0-9/_]+[!?])$/;

/** What Univer has in a cell, as the document keeps it. */
export function valueFrom(data: Pick<ICellData, 'v' | 't' | 'p'>): CellValue {
  const text = data.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const value = text ?? data.v;
  if (value === undefined || value === null || value === '') return null;
  if (data.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  if (typeof value !== 'string') return value;
  if (data.t === CellValueType.NUMBER && !Number.isNaN(Number(value))) return Number(value);
  return data.t !== CellValueType.FORCE_STRING && ERROR.test(value) ? new CellError(value) : value;
}
