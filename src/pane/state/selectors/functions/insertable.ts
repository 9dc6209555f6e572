import { localAddress, parseLocalAddress, type Area } from '../../../../core/sheet/address';
import type { Selection } from '../../../../excel/port';
import type { Example } from '../../../../functions/examples';
import { overlap } from '../../areas';

/**
 * Whether an example's formula can go into the active cell. `unknown`: several cells are selected, or none is known; Excel
 * then decides where the formula goes, and refuses a cell that is not empty.
 */
export type Insertable =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'free' | 'filled'; readonly cell: string }
  /** The formula would refer to its own cell; `cells` are those it refers to there. */
  | { readonly kind: 'itself'; readonly cell: string; readonly cells: string };

export function insertable(example: Example | undefined, selection: Selection | undefined): Insertable {
  if (!selection) return { kind: 'unknown' };
  const { area, text } = selection;
  if (area.top !== area.bottom || area.left !== area.right) return { kind: 'unknown' };
  const cell = localAddress(area.top, area.left);
  if (text !== '') return { kind: 'filled', cell };
  const own = referredTo(example).find((address) => overlap(areaIn(area.sheet, address), area));
  return own === undefined ? { kind: 'free', cell } : { kind: 'itself', cell, cells: own };
}

/** The addresses in an example's formula. */
export function referredTo(example: Example | undefined): readonly string[] {
  return (example?.args ?? []).flatMap((arg) => (typeof arg === 'object' && arg !== null ? [arg.address] : []));
}

function areaIn(sheet: string, address: string): Area {
  const [first, last = first] = address.split(':').map((part) => parseLocalAddress(part));
  if (!first || !last) throw new Error(`No address: ${address}`);
  return { sheet, top: first.row, left: first.column, bottom: last.row, right: last.column };
}
