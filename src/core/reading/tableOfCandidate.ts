import type { Candidate } from './candidate';
import type { FoundTable } from './foundTable';
import type { HeadingSource } from './headingCells';
import { settleUnits } from './settleUnits';
import { titlesAbove } from './titlesAbove';
import { statedUnit } from './unit';

/** The table under a heading row: it ends where its Excel table ends, or where the next one in its columns begins. */
export function tableOfCandidate(
  source: HeadingSource,
  candidate: Candidate,
  /** All candidates from top to bottom, and this one's place among them. */
  chosen: readonly Candidate[],
  index: number,
): FoundTable {
  const { sheet } = source;
  const { plan, rows, left, right } = candidate;
  const top = rows[0] ?? 0;
  const last = rows.at(-1) ?? 0;
  const excelTable = sheet.tables.find(
    ({ area }) => area.top >= top && area.top <= last && area.left <= left && left <= area.right,
  );
  let bodyBottom = excelTable?.area.bottom ?? sheet.grid.rowCount - 1;
  let next: Candidate | undefined;
  for (let at = index + 1; at < chosen.length && !next; at++) {
    const other = chosen[at];
    if (other && (other.rows[0] ?? 0) > last && other.left <= right && left <= other.right) next = other;
  }
  if (next) bodyBottom = Math.min(bodyBottom, (next.rows[0] ?? 0) - 1);
  const titles = titlesAbove(sheet, top, left, right);
  const first = chosen[0];
  const sheetTitles = first ? titlesAbove(sheet, first.rows[0] ?? 0, 0, Math.max(first.right, 5)) : [];
  const stated = [...titles, ...sheetTitles].map(statedUnit).find((unit) => unit !== undefined);
  const totals = new Set<number>();
  for (let row = 0; row < (excelTable?.totalsRows ?? 0); row++) totals.add((excelTable?.area.bottom ?? 0) - row);
  const found: FoundTable = {
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
    headingCells: candidate.cells,
    titles,
    totalRows: totals,
  };
  return settleUnits(found, stated !== undefined);
}
