import { CellKind } from '../sheet/grid';
import type { ColumnPlan } from './columnPlan';
import type { FoundTable } from './foundTable';
import { headingCell, yearOfNumber, type HeadingCell, type HeadingSource } from './headingCells';
import { isHeading } from './headingMatch';
import { mappedHeadings } from './mappedTables';
import type { Mapping } from './mapping';
import { kindsOfName } from './sheetNames';
import { planGroups, type Named } from './tableGroups';
import { titlesAbove } from './titlesAbove';
import { statedUnit } from './unit';
import { usedColumns } from './usedColumns';

/** A heading row, or several that belong together, as one table would take it. */
interface Candidate {
  readonly rows: readonly number[];
  readonly cells: readonly HeadingCell[];
  readonly plan: ColumnPlan;
  readonly left: number;
  readonly right: number;
}

/** All tables of a sheet, by their headings, from top to bottom and left to right. */
export function findTables(source: HeadingSource, mappings: readonly Mapping[] = []): FoundTable[] {
  const columns = usedColumns(source.sheet.grid);
  const chosen: Candidate[] = [];
  const takenDownTo: number[] = [];
  const take = (candidate: Candidate): void => {
    chosen.push(candidate);
    const last = candidate.rows.at(-1) ?? 0;
    for (let column = candidate.left; column <= candidate.right; column++) takenDownTo[column] = last;
  };
  for (const { row, cells, plan } of mappedHeadings(source, mappings)) take(candidateOf([row], cells, plan));
  for (let row = 0; row < source.sheet.grid.rowCount; row++) {
    if (!mayHoldHeadings(source, row, columns, takenDownTo)) continue;
    const fitting = windowsAt(row)
      .flatMap((rows) => candidates(source, rows, columns))
      .filter((candidate) => candidate.rows.every((at) => at > (takenDownTo[candidate.left] ?? -1)))
      .filter((candidate) => candidate.plan.complete || !isInsideBody(source, candidate, chosen))
      .sort((a, b) => b.plan.score - a.plan.score || a.rows.length - b.rows.length);
    for (const candidate of fitting) {
      if (!overlaps(candidate, takenDownTo)) take(candidate);
    }
  }
  chosen.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || a.left - b.left);
  return chosen.map((candidate) => toTable(source, candidate, chosen));
}

function windowsAt(row: number): number[][] {
  const windows = [[row], [row, row + 1], [row, row + 1, row + 2], [row - 1, row], [row - 1, row, row + 1]];
  return windows.filter(([first = -1]) => first >= 0);
}

function overlaps(candidate: Candidate, takenDownTo: readonly number[]): boolean {
  const first = candidate.rows[0] ?? 0;
  for (let column = candidate.left; column <= candidate.right; column++) {
    if ((takenDownTo[column] ?? -1) >= first) return true;
  }
  return false;
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

function candidates(source: HeadingSource, rows: readonly number[], columns: readonly number[]): Candidate[] {
  const groups = headingGroups(source, rows, columns);
  const named = namedBy(source, rows[0] ?? 0);
  return planGroups(groups, named).map(({ cells, plan }) => candidateOf(rows, cells, plan));
}

function candidateOf(rows: readonly number[], cells: readonly HeadingCell[], plan: ColumnPlan): Candidate {
  return { rows, cells, plan, left: cells[0]?.column ?? 0, right: cells.at(-1)?.column ?? 0 };
}

/** Neighbouring columns with a heading; a run that holds an ordinary number is no heading. */
function headingGroups(source: HeadingSource, rows: readonly number[], columns: readonly number[]): HeadingCell[][] {
  const { grid, tables } = source.sheet;
  const groups: HeadingCell[][] = [];
  let group: HeadingCell[] = [];
  let numbers = false;
  const close = (): void => {
    if (group.length > 0 && !numbers) groups.push(group);
    group = [];
    numbers = false;
  };
  const last = rows.at(-1) ?? 0;
  const edges = new Set<number>();
  for (const { area } of tables) if (area.top === last) edges.add(area.left).add(area.right + 1);
  for (const column of columns) {
    if (edges.has(column)) close();
    const cell = headingCell(source, rows, column);
    const other = rows.some((row) => {
      const kind = grid.kind(row, column);
      if (kind === CellKind.Number) return yearOfNumber(source, row, column) === undefined;
      return kind === CellKind.Error || kind === CellKind.Boolean;
    });
    if (other) numbers = true;
    if (cell) group.push(cell);
    else if (!other) close();
  }
  close();
  return groups;
}

function namedBy(source: HeadingSource, top: number): Named {
  const ofSheet = kindsOfName(source.sheet.name);
  return (kind, cells) => {
    if (ofSheet.has(kind)) return true;
    const left = cells[0]?.column ?? 0;
    const right = cells.at(-1)?.column ?? 0;
    const table = source.sheet.tables.find(({ area }) => area.top >= top && area.top <= top + 2 && area.left === left);
    if (table && kindsOfName(table.name).has(kind)) return true;
    return titlesAbove(source.sheet, top, left, right).some(
      (title) => title.length < 40 && kindsOfName(title).has(kind),
    );
  };
}

/** True where the row above holds the data of another table, so that only a whole heading row starts a new one. */
function isInsideBody(source: HeadingSource, candidate: Candidate, chosen: readonly Candidate[]): boolean {
  const above = (candidate.rows[0] ?? 0) - 1;
  if (!chosen.some((other) => other.left <= candidate.right && candidate.left <= other.right)) return false;
  let filled = 0;
  for (let column = candidate.left; column <= candidate.right; column++) {
    if (source.sheet.grid.kind(above, column) !== CellKind.Blank) filled++;
  }
  return filled > 1;
}

function toTable(source: HeadingSource, candidate: Candidate, chosen: readonly Candidate[]): FoundTable {
  const { sheet } = source;
  const { plan, rows, left, right } = candidate;
  const top = rows[0] ?? 0;
  const last = rows.at(-1) ?? 0;
  const excelTable = sheet.tables.find(
    ({ area }) => area.top >= top && area.top <= last && area.left <= left && left <= area.right,
  );
  let bodyBottom = excelTable?.area.bottom ?? sheet.grid.rowCount - 1;
  for (const other of chosen) {
    const otherTop = other.rows[0] ?? 0;
    if (otherTop > last && other.left <= right && left <= other.right) bodyBottom = Math.min(bodyBottom, otherTop - 1);
  }
  const titles = titlesAbove(sheet, top, left, right);
  const first = chosen[0];
  const sheetTitles = first ? titlesAbove(sheet, first.rows[0] ?? 0, 0, Math.max(first.right, 5)) : [];
  const stated = [...titles, ...sheetTitles].map(statedUnit).find((unit) => unit !== undefined);
  const totals = new Set<number>();
  for (let row = 0; row < (excelTable?.totalsRows ?? 0); row++) totals.add((excelTable?.area.bottom ?? 0) - row);
  return {
    sheet,
    kind: plan.kind,
    headingRows: rows,
    left,
    right,
    bodyTop: last + 1,
    bodyBottom,
    columns: plan.columns,
    yearColumns: plan.yearColumns,
    columnUnits: plan.columnUnits,
    unit: stated ?? 100,
    missing: plan.missing,
    headings: candidate.cells.map((cell) => cell.text),
    titles,
    totalRows: totals,
  };
}
