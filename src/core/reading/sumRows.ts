import { CellKind } from '../sheet/grid';
import type { FoundTable } from './foundTable';
import { figureColumns } from './figureColumns';
import type { ReadingContext } from './readingContext';
import type { ColumnKey } from './sourceTable';
import { mayAddOwnColumn, sumsOwnColumn } from './sumFormula';
import { textIndexes } from './textIndexes';

/** A row of sums, or one that stands beside the data, with its label; `''` where it has none. */
export interface SumRow {
  readonly row: number;
  readonly label: string;
  /** `part`: of the row above ("heraf løn"). `check`: an average, a difference, another year's budget. */
  readonly role: 'sum' | 'part' | 'check';
}

const LABEL_KEYS: readonly ColumnKey[] = [
  'plan',
  'activity',
  'payer',
  'section',
  'step',
  'budgetYear',
  'theme',
  'organisation',
  'district',
  'purpose',
  'type',
];

export interface SummedRows {
  readonly sums: SumRow[];
  /** All rows with a label that may make them a sum, or a row beside the data. */
  readonly labelled: ReadonlySet<number>;
}

/** The rows of sums among the filled rows below the headings, told by label or formula. */
export function sumRows(
  context: ReadingContext,
  found: FoundTable,
  filled: readonly number[],
  names: () => ReadonlySet<string>,
): SummedRows {
  const { columns, sheet, totalRows } = found;
  const labelled = [...new Set([found.left, ...LABEL_KEYS.flatMap((key) => columns[key] ?? [])])];
  const { grid } = sheet;
  const facts = context.factsOf(grid.texts);
  // Column by column: few rows are left to be looked at closely.
  const likely = new Set(filled.filter((row) => totalRows.has(row)));
  const adding = new Set<number>();
  for (const column of labelled) {
    const texts = textIndexes(grid, column, found.bodyTop, found.bodyBottom);
    // Rows below each other mostly hold the same text.
    let none = 0;
    // By position: before a loop is compiled, an iterator makes an object for each row.
    for (let index = 0; index < filled.length; index++) {
      const row = filled[index] as number;
      const text = texts[row - found.bodyTop] as number;
      if (text <= 0 || text === none) continue;
      if (facts.sum.at(text).kind === 'none') none = text;
      else likely.add(row);
    }
  }
  for (const column of figureColumns(found)) for (const row of rowsAddingUp(found, filled, column)) adding.add(row);

  const labelOf = (row: number): string | undefined => {
    if (totalRows.has(row)) return firstLabel(row);
    for (const column of labelled) {
      if (grid.kind(row, column) !== CellKind.Text) continue;
      const text = grid.textIndex(row, column);
      const label = facts.sum.at(text);
      if (label.kind === 'sum') return facts.clean.at(text);
      if (label.kind === 'maybe' && (names().has(label.rest) || adding.has(row))) return facts.clean.at(text);
    }
    return adding.has(row) ? firstLabel(row) : undefined;
  };
  const firstLabel = (row: number): string => {
    const column = labelled.find((candidate) => grid.kind(row, candidate) === CellKind.Text);
    return column === undefined ? '' : facts.clean.at(grid.textIndex(row, column));
  };
  const sums = [...new Set([...likely, ...adding])]
    .sort((a, b) => a - b)
    .flatMap((row): SumRow[] => {
      const label = labelOf(row);
      return label === undefined ? [] : [{ row, label, role: 'sum' }];
    });
  return { sums, labelled: likely };
}

/** The rows that add up their own column; formulas that read the same in many rows are looked at once. */
function rowsAddingUp(found: FoundTable, rows: readonly number[], column: number): number[] {
  const { grid } = found.sheet;
  const keys = grid.formulaKeys(column, found.bodyTop, found.bodyBottom);
  if (!keys) return [];
  const acrossOnly = new Set<number>([0]);
  let across = 0;
  const adding: number[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const key = keys[row - found.bodyTop] as number;
    if (key === across || acrossOnly.has(key)) continue;
    if (sumsOwnColumn(grid, row, column, found.bodyTop, found.bodyBottom)) adding.push(row);
    else if (!mayAddOwnColumn(grid, row, column)) acrossOnly.add((across = key));
  }
  return adding;
}
