import { CellKind } from '../sheet/grid';
import { candidateOf, type Candidate } from './candidate';
import { candidates } from './candidates';
import type { FoundTable } from './foundTable';
import type { HeadingSource } from './headingCells';
import { HeadingHits } from './headingHits';
import { mappedHeadings } from './mappedTables';
import type { Mapping } from './mapping';
import { tableOfCandidate } from './tableOfCandidate';
import { usedColumns } from './usedColumns';
import { withBlocks } from './withBlocks';

/** Tables that may stand beside each other, or start within a few rows. */
const MOST_BESIDE = 40;

/** All tables of a sheet, by their headings, from top to bottom and left to right. */
export function findTables(source: HeadingSource, mappings: readonly Mapping[] = []): FoundTable[] {
  const columns = usedColumns(source.sheet.grid);
  const chosen: Candidate[] = [];
  const takenDownTo: number[] = [];
  let fruitless = 0;
  const take = (candidate: Candidate): void => {
    chosen.push(candidate);
    const last = candidate.rows.at(-1) ?? 0;
    for (let column = candidate.left; column <= candidate.right; column++)
      takenDownTo[column] = Math.max(takenDownTo[column] ?? -1, last);
  };
  for (const { rows, cells, plan } of mappedHeadings(source, mappings)) take(candidateOf(rows, cells, plan));
  const headings = new HeadingHits(source, columns, takenDownTo);
  for (let row = 0; row < source.sheet.grid.rowCount; row++) {
    const hits = headings.of(row);
    if (hits === 0 || hits < fewestHits(fruitless)) continue;
    if (hits === 1 && isDataRow(source, row, columns, takenDownTo)) continue;
    const before = chosen.length;
    const fitting = windowsAt(row)
      .flatMap((rows) => candidates(source, rows, columns))
      .sort((a, b) => b.plan.score - a.plan.score || a.rows.length - b.rows.length);
    for (const candidate of fitting) {
      const recent = chosen.slice(-MOST_BESIDE);
      if (recent.some((other) => shareHeadings(candidate, other))) continue;
      if (candidate.plan.complete || !isBelowTable(candidate, takenDownTo) || startsAnew(source, candidate))
        take(candidate);
    }
    if (chosen.length === before) fruitless++;
  }
  chosen.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || a.left - b.left);
  return withBlocks(
    source,
    chosen.map((candidate, index) => tableOfCandidate(source, candidate, chosen, index)),
    columns,
  );
}

/**
 * A row right below the filled row of a table found, with one text that could be a heading ("Kommune" as a payer): its data. A
 * heading row has two at the least.
 */
function isDataRow(
  source: HeadingSource,
  row: number,
  columns: readonly number[],
  takenDownTo: readonly number[],
): boolean {
  const { grid } = source.sheet;
  let above = 0;
  let likely = 0;
  for (const column of columns) {
    if (takenDownTo[column] !== undefined && grid.kind(row - 1, column) !== CellKind.Blank) above++;
    if (grid.kind(row, column) !== CellKind.Text) continue;
    const { keys, weakKeys } = source.match(grid.text(row, column));
    if (keys.size > 0 || weakKeys.size > 0) likely++;
  }
  return above > 1 && likely < 2;
}

/** The more rows of data look like headings and are none, the more a row must look like one to be tried. */
function fewestHits(fruitless: number): number {
  if (fruitless < 300) return 1;
  return fruitless < 1000 ? 2 : fruitless < 2000 ? 4 : Infinity;
}

/** One to three rows from the row before to the second one after: titles above and lines below are tried without. */
function windowsAt(row: number): number[][] {
  const windows: number[][] = [];
  for (let first = Math.max(0, row - 1); first <= row + 2; first++) {
    for (let last = first; last <= Math.min(first + 2, row + 2); last++) {
      windows.push(Array.from({ length: last - first + 1 }, (_, index) => first + index));
    }
  }
  return windows;
}

/** Headings right above better ones are their upper line ("Finansiering" above "LBF"), and no table of their own. */
function shareHeadings(a: Candidate, b: Candidate): boolean {
  if (a.left > b.right || b.left > a.right) return false;
  return (a.rows[0] ?? 0) <= (b.rows.at(-1) ?? 0) && (b.rows[0] ?? 0) <= (a.rows.at(-1) ?? 0) + 1;
}

/** Rows below a table are its data, unless they are whole headings or stand apart and are clearly headings. */
function isBelowTable({ rows, left, right }: Candidate, takenDownTo: readonly number[]): boolean {
  for (let column = left; column <= right; column++) {
    if ((takenDownTo[column] ?? Infinity) < (rows[0] ?? 0)) return true;
  }
  return false;
}

function startsAnew(source: HeadingSource, { plan, rows, left, right }: Candidate): boolean {
  let filledAbove = 0;
  for (let column = left; column <= right; column++) {
    if (source.sheet.grid.kind((rows[0] ?? 0) - 1, column) !== CellKind.Blank) filledAbove++;
  }
  return plan.distinct && filledAbove <= 1;
}
