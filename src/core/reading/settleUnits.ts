import { ORE_PER_KRONE, parseAmount } from '../money';
import { CellKind } from '../sheet/grid';
import { amountColumns } from './amountColumns';
import type { FoundTable } from './foundTable';

/** The amounts of one table differ this much at most: a column without a unit is so many times the columns with one. */
const NEIGHBOURS = { from: 0.012, below: 12 };
/** No plan's column comes to less, and no workbook's to more. */
const SUM = { from: 50_000 * ORE_PER_KRONE, to: 100_000_000_000 * ORE_PER_KRONE };

/**
 * Gives the columns whose heading states no unit the one that their neighbours' headings state, where the size of their amounts
 * agrees with it. Where neither that unit nor kroner fits, or both do, their unit is in doubt: NaN, and their amounts are not known.
 * A unit above the table holds for all columns that state none.
 */
export function settleUnits(found: FoundTable, statedAbove: boolean): FoundTable {
  const columns = amountColumns(found).filter(({ label }) => label !== 'rate');
  const stated = columns.filter(({ column }) => found.columnUnits.has(column));
  if (statedAbove || stated.length === 0 || stated.length === columns.length) return found;
  const units = [...new Set(stated.map(({ column }) => found.columnUnits.get(column) as number))];
  if (units.every((unit) => unit === ORE_PER_KRONE)) return found;

  const largest = Math.max(...stated.map(({ column }) => sumOf(found, column) * (found.columnUnits.get(column) ?? 0)));
  const silent = columns.filter(({ column }) => !found.columnUnits.has(column));
  const written = Math.max(...silent.map(({ column }) => sumOf(found, column)));
  const fitting = [...new Set([...units, ORE_PER_KRONE])].filter((unit) => fits(written * unit, largest));
  const [unit] = written === 0 ? units : fitting;
  if (unit !== undefined && (written === 0 || fitting.length === 1)) return { ...found, unit };
  const inDoubt = silent.map(({ column }) => [column, NaN] as const);
  return { ...found, columnUnits: new Map([...found.columnUnits, ...inDoubt]) };
}

function fits(ore: number, neighbours: number): boolean {
  const times = ore / neighbours;
  return ore >= SUM.from && ore <= SUM.to && times >= NEIGHBOURS.from && times < NEIGHBOURS.below;
}

/** The sum of a column's numbers as they are written, whatever their sign. */
function sumOf({ sheet: { grid }, bodyTop, bodyBottom }: FoundTable, column: number): number {
  let sum = 0;
  for (let row = bodyTop; row <= bodyBottom; row++) {
    const kind = grid.kind(row, column);
    if (kind === CellKind.Number) sum += Math.abs(grid.number(row, column));
    if (kind !== CellKind.Text) continue;
    const parsed = parseAmount(grid.text(row, column), ORE_PER_KRONE);
    if (parsed.kind === 'amount') sum += Math.abs(parsed.ore) / ORE_PER_KRONE;
  }
  return sum;
}
