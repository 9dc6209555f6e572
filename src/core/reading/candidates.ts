import { MAX_COLUMNS } from '../sheet/address';
import { CellKind } from '../sheet/grid';
import { candidateOf, type Candidate } from './candidate';
import { planColumns } from './columnPlan';
import { headingCell, yearOfNumber, type HeadingCell, type HeadingSource } from './headingCells';
import { withNamelessPayers } from './namelessPayers';
import { kindsOfName } from './sheetNames';
import type { TableKind } from './sourceTable';
import { planGroups, type Named } from './tableGroups';
import { memoised } from './text';
import { titlesAbove } from './titlesAbove';
import { withUnitRow } from './unitRow';

const LONGEST_TITLE = 40;

/** The tables that the given rows would be the headings of. */
export function candidates(source: HeadingSource, rows: readonly number[], columns: readonly number[]): Candidate[] {
  const last = rows.at(-1) ?? 0;
  const groups = headingGroups(source, rows, columns).map((group) => withNamelessPayers(source, last, group));
  const named = namedBy(source, rows[0] ?? 0);
  return planGroups(groups, named).map(({ cells, plan }) => {
    const whole = withUnitRow(source.sheet, rows, cells[0]?.column ?? 0, cells.at(-1)?.column ?? 0);
    if (whole === rows) return candidateOf(rows, cells, plan);
    const withUnits = cells.map((cell) => headingCell(source, whole, cell.column) ?? cell);
    return candidateOf(whole, withUnits, planColumns(plan.kind, withUnits, named(plan.kind, withUnits)));
  });
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
  const kindsOf = memoised(kindsOfName);
  const ofSheet = kindsOf(source.sheet.name);
  const known = new Map<number, ReadonlySet<TableKind>>();
  return (kind, cells) => {
    if (ofSheet.has(kind)) return true;
    const left = cells[0]?.column ?? 0;
    const right = cells.at(-1)?.column ?? 0;
    const span = left * MAX_COLUMNS + right;
    let kinds = known.get(span);
    if (!kinds) {
      const table = source.sheet.tables.find(
        ({ area }) => area.top >= top && area.top <= top + 2 && area.left === left,
      );
      const titles = titlesAbove(source.sheet, top, left, right).filter((title) => title.length < LONGEST_TITLE);
      kinds = new Set([...(table ? [table.name] : []), ...titles].flatMap((name) => [...kindsOf(name)]));
      known.set(span, kinds);
    }
    return kinds.has(kind);
  };
}
