import type { HeadingCell } from './headingCells';
import { KIND_SHAPES, PLAN_OPTIONAL } from './kinds';
import type { ColumnKey, TableKind } from './sourceTable';

/** The columns of a heading row as one kind of table would take them. */
export interface ColumnPlan {
  readonly kind: TableKind;
  readonly columns: Partial<Record<ColumnKey, number>>;
  readonly yearColumns: { readonly year: number; readonly column: number }[];
  /** Øre per unit of the columns whose heading states one. */
  readonly columnUnits: Map<number, number>;
  readonly missing: readonly ColumnKey[];
  /** Headings taken, years among them. */
  readonly taken: number;
  readonly score: number;
  /** All needed columns are there; the plan may come from elsewhere. */
  readonly complete: boolean;
  /** Surely of this kind though needed columns are missing. */
  readonly recognisable: boolean;
  /** Recognisable without the help of a name or title, most of its headings known. */
  readonly distinct: boolean;
}

/** "I alt" is a plan's frame only in a table that has payers. */
const PAYERS: readonly ColumnKey[] = ['lbf', 'municipality', 'housing'];

/** Takes the headings as columns of a table of the kind. `named`: the sheet, table or title says that it is of the kind. */
export function planColumns(kind: TableKind, cells: readonly HeadingCell[], named: boolean): ColumnPlan {
  const columns: Partial<Record<ColumnKey, number>> = {};
  const yearColumns: { year: number; column: number }[] = [];
  const columnUnits = new Map<number, number>();
  const shape = KIND_SHAPES[kind];
  const take = (cell: HeadingCell, key: ColumnKey | undefined): boolean => {
    if (key === undefined || columns[key] !== undefined) return false;
    if ((cell.match.percent || cell.holdsNames) && shape.amounts.includes(key)) return false;
    columns[key] = cell.column;
    return true;
  };
  let foreign = 0;
  let repeatedYears = 0;
  const left: HeadingCell[] = [];
  for (const cell of surestFirst(kind, cells)) {
    const { keys, year, unit } = cell.match;
    if (unit !== undefined) columnUnits.set(cell.column, unit);
    if (take(cell, keys.get(kind))) continue;
    if (year !== undefined) {
      if (yearColumns.some((column) => column.year === year)) repeatedYears++;
      else yearColumns.push({ year, column: cell.column });
    } else left.push(cell);
  }
  const paid = kind !== 'plans' || PAYERS.some((key) => columns[key] !== undefined);
  const takeWeak = (cell: HeadingCell): boolean => {
    const key = cell.match.weakKeys.get(kind);
    return (key !== 'frame' || paid) && take(cell, key);
  };
  let weak = 0;
  for (const cell of left) {
    if (takeWeak(cell)) weak++;
    else if (cell.match.keys.size > 0) foreign++;
  }

  const found = Object.keys(columns) as ColumnKey[];
  const missing = shape.needed.filter((key) => columns[key] === undefined);
  const needed = shape.needed.length - missing.length;
  const optional = found.length - needed;
  const takesYears = kind === 'activities' || kind === 'funding' || kind === 'plans';
  const years = takesYears ? Math.min(yearColumns.length, 2) : -yearColumns.length;
  const complete = missing.every((key) => key === 'plan' && PLAN_OPTIONAL.has(kind));
  const taken = found.length + (takesYears ? yearColumns.length : 0);
  return {
    kind,
    columns,
    yearColumns,
    columnUnits,
    missing,
    taken,
    score:
      needed * 3 +
      optional +
      years * 0.5 -
      missing.length * 1.5 -
      (foreign + repeatedYears) * 0.5 -
      weak * 0.25 +
      (named ? 2.5 : 0),
    complete: complete && found.length >= 2,
    recognisable: isRecognisable(kind, found, missing.length, named),
    distinct: isRecognisable(kind, found, missing.length, false) && taken * 2 > cells.length,
  };
}

/** A heading that may also mean something else ("Projekt") gives way to one that cannot ("Helhedsplan"). */
function surestFirst(kind: TableKind, cells: readonly HeadingCell[]): readonly HeadingCell[] {
  const isDouble = ({ match }: HeadingCell): boolean => match.keys.has(kind) && match.weakKeys.has(kind);
  if (!cells.some(isDouble)) return cells;
  return [...cells.filter((cell) => !isDouble(cell)), ...cells.filter(isDouble)];
}

function isRecognisable(kind: TableKind, found: readonly ColumnKey[], missing: number, named: boolean): boolean {
  const { anchors, needed } = KIND_SHAPES[kind];
  const anchored =
    anchors.filter((key) => found.includes(key)).length >= (kind === 'plans' && !found.includes('frame') ? 2 : 1);
  if (kind === 'catalogue' && named && found.includes('activity')) return true;
  if (!anchored) return named && found.length >= 2 && missing < needed.length;
  if (named) return found.length >= 2;
  return found.length >= 3 && needed.length - missing >= needed.length / 2;
}
