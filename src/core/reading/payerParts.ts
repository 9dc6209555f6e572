import { CellKind } from '../sheet/grid';
import type { BodyRows } from './bodyRows';
import { figureColumns } from './figureColumns';
import type { FoundTable } from './foundTable';
import { isSumOf } from './isSumOf';
import type { ReadingContext } from './readingContext';
import type { SumRow } from './sumRows';
import { payerOf, purposeOf } from './vocabulary';

export interface PayerParts extends Pick<BodyRows, 'rows' | 'sums'> {
  /** The row that names the payer: the one above for its parts, else the row itself. */
  readonly payerRow: (row: number) => number;
}

/**
 * "heraf frikøb" and "heraf koordinering" under the municipality's payment say what its parts are for. Where all that stands under
 * it says so and adds up to it, the parts are the payments, and the row above is their sum.
 */
export function payerParts(context: ReadingContext, found: FoundTable, { rows, sums }: BodyRows): PayerParts {
  const owners = new Map<number, number>();
  const parts = found.kind === 'funding' ? sums.filter(({ role }) => role === 'part') : [];
  for (const [owner, own] of byOwner(rows, sums, parts)) {
    if (isSplit(context, found, owner, own)) for (const { row } of own) owners.set(row, owner);
  }
  if (owners.size === 0) return { rows, sums, payerRow: (row) => row };
  const split = new Set(owners.values());
  const payer = found.columns.payer ?? found.left;
  const summed = [...split].map((row): SumRow => {
    return { row, label: context.clean(found.sheet.grid.text(row, payer)), role: 'sum' };
  });
  return {
    rows: [...rows.filter((row) => !split.has(row)), ...owners.keys()].sort((a, b) => a - b),
    sums: [...sums.filter(({ row }) => !owners.has(row)), ...summed].sort((a, b) => a.row - b.row),
    payerRow: (row) => owners.get(row) ?? row,
  };
}

/** Parts by the row of data that they stand under, with no sum between. */
function byOwner(
  rows: readonly number[],
  sums: readonly SumRow[],
  parts: readonly SumRow[],
): ReadonlyMap<number, readonly SumRow[]> {
  const groups = new Map<number, SumRow[]>();
  const others = [...rows, ...sums.flatMap(({ row, role }) => (role === 'part' ? [] : [row]))].sort((a, b) => a - b);
  const isData = new Set(rows);
  let at = -1;
  for (const part of parts) {
    while ((others[at + 1] ?? Infinity) < part.row) at++;
    const owner = others[at];
    if (owner !== undefined && isData.has(owner)) groups.set(owner, [...(groups.get(owner) ?? []), part]);
  }
  return groups;
}

function isSplit(context: ReadingContext, found: FoundTable, owner: number, parts: readonly SumRow[]): boolean {
  const { columns, sheet } = found;
  const { grid } = sheet;
  const { plan, purpose, payer = found.left } = columns;
  if (payerOf(context.clean(grid.text(owner, payer))) !== 'municipality') return false;
  if (purpose !== undefined && grid.kind(owner, purpose) !== CellKind.Blank) return false;
  if (parts.some(({ row }) => plan !== undefined && grid.kind(row, plan) === CellKind.Blank)) return false;
  const purposes = parts.map(({ label }) => purposeOf(label));
  if (new Set(purposes).size < 2 || purposes.includes(undefined)) return false;
  const figures = figureColumns(found).filter((column) => grid.kind(owner, column) !== CellKind.Blank);
  return (
    figures.length > 0 &&
    figures.every((column) => {
      const sum = parts.reduce(
        (total, { row }) => total + (grid.kind(row, column) === CellKind.Blank ? 0 : grid.number(row, column)),
        0,
      );
      return isSumOf(grid.number(owner, column), sum);
    })
  );
}
