import { CellKind } from '../sheet/grid';
import { candidateOf, type Candidate } from './candidate';
import { candidates } from './candidates';
import type { FoundTable } from './foundTable';
import { yearOfNumber, type HeadingSource } from './headingCells';
import { isHeading } from './headingMatch';
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
  const take = (candidate: Candidate): void => {
    chosen.push(candidate);
    const last = candidate.rows.at(-1) ?? 0;
    for (let column = candidate.left; column <= candidate.right; column++)
      takenDownTo[column] = Math.max(takenDownTo[column] ?? -1, last);
  };
  for (const { row, cells, plan } of mappedHeadings(source, mappings)) take(candidateOf([row], cells, plan));
  for (let row = 0; row < source.sheet.grid.rowCount; row++) {
    if (!mayHoldHeadings(source, row, columns, takenDownTo)) continue;
    const fitting = windowsAt(row)
      .flatMap((rows) => candidates(source, rows, columns))
      .sort((a, b) => b.plan.score - a.plan.score || a.rows.length - b.rows.length);
    for (const candidate of fitting) {
      const recent = chosen.slice(-MOST_BESIDE);
      if (recent.some((other) => shareHeadings(candidate, other))) continue;
      if (candidate.plan.complete || !isBelowTable(candidate, chosen) || startsAnew(source, candidate)) take(candidate);
    }
  }
  chosen.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || a.left - b.left);
  return withBlocks(
    source,
    chosen.map((candidate) => tableOfCandidate(source, candidate, chosen)),
    columns,
  );
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

function shareHeadings(a: Candidate, b: Candidate): boolean {
  if (a.left > b.right || b.left > a.right) return false;
  return (a.rows[0] ?? 0) <= (b.rows.at(-1) ?? 0) && (b.rows[0] ?? 0) <= (a.rows.at(-1) ?? 0);
}

/** Looks for a known heading in a run of neighbouring cells that hold no ordinary number. */
function mayHoldHeadings(
  source: HeadingSource,
  row: number,
  columns: readonly number[],
  takenDownTo: readonly number[],
): boolean {
  const { grid } = source.sheet;
  let run: number[] = [];
  let numbers = false;
  for (const column of columns) {
    const kind = grid.kind(row, column);
    if (kind === CellKind.Blank) {
      if (run.length > 0 && !numbers && hasHeading(source, row, run)) return true;
      if (run.length > 0) run = [];
      numbers = false;
    } else if (kind === CellKind.Text) {
      if ((takenDownTo[column] ?? -1) < row) run.push(column);
    } else if (kind !== CellKind.Number || yearOfNumber(source, row, column) === undefined) numbers = true;
  }
  return run.length > 0 && !numbers && hasHeading(source, row, run);
}

function hasHeading(source: HeadingSource, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => isHeading(source.match(source.sheet.grid.text(row, column))));
}

/** Rows below a table are its data, unless they are whole headings or stand apart and are clearly headings. */
function isBelowTable(candidate: Candidate, chosen: readonly Candidate[]): boolean {
  return chosen.some((other) => other.left <= candidate.right && candidate.left <= other.right);
}

function startsAnew(source: HeadingSource, { plan, rows, left, right }: Candidate): boolean {
  let filledAbove = 0;
  for (let column = left; column <= right; column++) {
    if (source.sheet.grid.kind((rows[0] ?? 0) - 1, column) !== CellKind.Blank) filledAbove++;
  }
  return plan.distinct && filledAbove <= 1;
}
