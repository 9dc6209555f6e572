import { planColumns, type ColumnPlan } from './columnPlan';
import type { HeadingCell } from './headingCells';
import { isHeading } from './headingMatch';
import { TABLE_KINDS } from './headings';
import type { TableKind } from './sourceTable';

/** Says whether a name or title marks the table as one of the kind. */
export type Named = (kind: TableKind, cells: readonly HeadingCell[]) => boolean;

/** Longer heading rows than this are not searched for a second table without a blank column between. */
const LONGEST_SEARCH = 60;

/** The kind that fits the headings best, or undefined where none does. */
export function bestPlan(cells: readonly HeadingCell[], named: Named): ColumnPlan | undefined {
  if (!cells.some((cell) => isHeading(cell.match))) return undefined;
  let best: ColumnPlan | undefined;
  for (const kind of TABLE_KINDS) {
    const plan = planColumns(kind, cells, named(kind, cells));
    if ((plan.complete || plan.recognisable) && (!best || plan.score > best.score)) best = plan;
  }
  return best;
}

export interface GroupPlan {
  readonly cells: readonly HeadingCell[];
  readonly plan: ColumnPlan;
}

/**
 * The tables that stand side by side under one heading row. Groups parted by a blank column are one table
 * where the right group only adds columns to the left one; one group is two tables where each half is a
 * whole table.
 *
 * @param groups headings in runs of neighbouring columns
 */
export function planGroups(groups: readonly (readonly HeadingCell[])[], named: Named): GroupPlan[] {
  const found: GroupPlan[] = [];
  let open: GroupPlan | undefined;
  for (const part of groups.flatMap((group) => splitGroup(group, named))) {
    const alone = bestPlan(part, named);
    const joined: GroupPlan | undefined = open && join(open, part, alone, named);
    if (joined) {
      open = joined;
      continue;
    }
    if (open) found.push(open);
    open = alone && { cells: part, plan: alone };
  }
  if (open) found.push(open);
  return found;
}

function join(
  open: GroupPlan,
  part: readonly HeadingCell[],
  alone: ColumnPlan | undefined,
  named: Named,
): GroupPlan | undefined {
  if (alone?.complete && open.plan.complete) return undefined;
  const cells = [...open.cells, ...part];
  const plan = bestPlan(cells, named);
  const own = part.filter((cell) => isHeading(cell.match)).length;
  if (!plan || own === 0 || plan.taken < open.plan.taken + own) return undefined;
  return { cells, plan };
}

function splitGroup(cells: readonly HeadingCell[], named: Named): (readonly HeadingCell[])[] {
  if (cells.length > LONGEST_SEARCH) return [cells];
  const whole = bestPlan(cells, named)?.taken ?? 0;
  if (cells.filter((cell) => isHeading(cell.match)).length <= whole + 1) return [cells];
  let best = { taken: whole + 1, at: 0 };
  for (let at = 2; at <= cells.length - 2; at++) {
    const left = bestPlan(cells.slice(0, at), named);
    const right = bestPlan(cells.slice(at), named);
    if (!left?.complete || !right?.complete) continue;
    if (left.taken + right.taken > best.taken) best = { taken: left.taken + right.taken, at };
  }
  if (best.at === 0) return [cells];
  return [cells.slice(0, best.at), ...splitGroup(cells.slice(best.at), named)];
}
