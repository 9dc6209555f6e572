import { parseLocalAddress } from '../sheet/address';
import { CellKind } from '../sheet/grid';
import { figureColumns } from './figureColumns';
import type { FoundTable } from './foundTable';
import { isSumOf } from './isSumOf';
import type { ReadingContext } from './readingContext';
import type { ColumnKey, TableKind } from './sourceTable';
import { sumLabel, type SumLabel } from './sumLabel';
import type { SummedRows, SumRow } from './sumRows';

/** The column that names a row. */
const NAMING: Readonly<Partial<Record<TableKind, ColumnKey>>> = {
  plans: 'plan',
  activities: 'activity',
  funding: 'payer',
  sections: 'section',
};
/** Rows of checking stand at a table's end; more of them than this are not looked for. */
const MOST_CHECKS = 20;

/**
 * The rows that stand beside the data: sums, and besides them parts of the row above, and figures to check or compare the sums with.
 * A name may be like such a label, so that the label alone decides nothing.
 *
 * @param filled rows with content, from top to bottom
 */
export function besideRows(
  context: ReadingContext,
  found: FoundTable,
  filled: readonly number[],
  { sums, labelled }: SummedRows,
): readonly SumRow[] {
  const labels = labelsOf(context, found, labelled);
  if (labels.size === 0) return sums;
  const labelOfSum = new Map(sums.map(({ row, label }) => [row, label]));
  const isSum = new Set(labelOfSum.keys());
  const rows = new Rows(found);
  const parts: SumRow[] = [];
  const isPart = new Set<number>();
  let above: number | undefined;
  for (const row of filled) {
    const label = labels.get(row);
    if (label && !isSum.has(row) && above !== undefined && rows.isPart(row, above, label.kind)) {
      parts.push({ row, label: label.text, role: 'part' });
      isPart.add(row);
      // A row that adds up its own parts is data.
      if (sumLabel(labelOfSum.get(above) ?? '').kind === 'none' && rows.addsBelow(above)) isSum.delete(above);
    } else if (label?.kind !== 'part') above = row;
  }
  const data = filled.filter((row) => !isSum.has(row) && !isPart.has(row));
  const left = sums.filter(({ row }) => isSum.has(row));
  const firstSum = left[0]?.row ?? Infinity;
  const checks: SumRow[] = [];
  for (let at = data.length - 1; at > 0 && checks.length < MOST_CHECKS; at--) {
    const row = data[at] as number;
    const label = labels.get(row);
    if (label?.kind !== 'check' && label?.kind !== 'compared') break;
    const isBeside = firstSum < row || (label.kind === 'check' && rows.isCheck(row, data.slice(0, at)));
    if (!isBeside) break;
    checks.push({ row, label: label.text, role: 'check' });
  }
  return [...left, ...parts, ...checks].sort((one, other) => one.row - other.row);
}

interface Label {
  readonly kind: SumLabel['kind'];
  readonly text: string;
}

/** What rows are called that may stand beside the data. */
function labelsOf(context: ReadingContext, found: FoundTable, rows: ReadonlySet<number>): Map<number, Label> {
  const labels = new Map<number, Label>();
  const naming = NAMING[found.kind];
  if (naming === undefined) return labels;
  const { grid } = found.sheet;
  const facts = context.factsOf(grid.texts);
  for (const row of rows) {
    for (const column of [found.columns[naming] ?? found.left, found.left]) {
      if (grid.kind(row, column) !== CellKind.Text) continue;
      const text = grid.textIndex(row, column);
      const { kind } = facts.sum.at(text);
      if (kind === 'none' || kind === 'sum' || kind === 'maybe') continue;
      labels.set(row, { kind, text: facts.clean.at(text) });
      break;
    }
  }
  return labels;
}

/** What the cells of a table's rows say about each other. */
class Rows {
  private readonly figures: readonly number[];
  /** Columns that hold neither the rows' names nor their figures. */
  private readonly others: readonly number[];

  constructor(private readonly found: FoundTable) {
    this.figures = figureColumns(found);
    const { columns } = found;
    const names = new Set([found.left, columns.plan, columns[NAMING[found.kind] ?? 'plan']]);
    this.others = Object.values(columns).filter((column) => !names.has(column) && !this.figures.includes(column));
  }

  /** Every figure of the row has one above that it can be a part of. */
  isPart(row: number, above: number, kind: SumLabel['kind']): boolean {
    if (kind !== 'part' && !(kind === 'weakPart' && !this.isFilledIn(row, this.others))) return false;
    return this.figures.every((column) => !this.isFilled(row, column) || this.isFilled(above, column));
  }

  /** A formula of the row adds up cells below it alone. */
  addsBelow(row: number): boolean {
    return this.figures.some((column) => {
      const cells = this.found.sheet.grid.formula(row, column)?.match(/\$?[A-Z]{1,3}\$?[0-9]+/gi) ?? [];
      return cells.length > 0 && cells.every((cell) => (parseLocalAddress(cell)?.row ?? -1) > row);
    });
  }

  /** The row adds up those above, or lacks all that plans and sections have besides figures. */
  isCheck(row: number, above: readonly number[]): boolean {
    const { kind } = this.found;
    const filled = this.figures.filter((column) => this.isFilled(row, column));
    if (above.length > 1 && filled.length > 0 && filled.every((column) => this.addsUp(row, column, above))) return true;
    if ((kind !== 'plans' && kind !== 'sections') || this.isFilledIn(row, this.others)) return false;
    return above.some((other) => this.isFilledIn(other, this.others));
  }

  private addsUp(row: number, column: number, above: readonly number[]): boolean {
    const { grid } = this.found.sheet;
    let sum = 0;
    for (const other of above) sum += grid.kind(other, column) === CellKind.Number ? grid.number(other, column) : 0;
    return sum !== 0 && isSumOf(grid.number(row, column), sum);
  }

  private isFilledIn(row: number, columns: readonly number[]): boolean {
    return columns.some((column) => this.isFilled(row, column));
  }

  private isFilled(row: number, column: number): boolean {
    return this.found.sheet.grid.kind(row, column) !== CellKind.Blank;
  }
}
