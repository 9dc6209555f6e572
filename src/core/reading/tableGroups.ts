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
  let open: OpenGroup | undefined;
  const close = (): void => {
    if (open?.plan) found.push({ cells: open.cells, plan: open.plan });
  };
  for (const part of groups.flatMap((group) => splitGroup(group, named))) {
    const alone = { cells: part, plan: bestPlan(part, named) };
    const joined = open && join(open, alone, named);
    if (!joined) close();
    open = joined ?? alone;
  }
  close();
  return found;
}

/** Headings that may still go on; without a plan where they are no table by themselves yet. */
interface OpenGroup {
  readonly cells: readonly HeadingCell[];
  readonly plan: ColumnPlan | undefined;
}

/** Both as one table, where the right one only adds columns to the left one. */
function join(open: OpenGroup, part: OpenGroup, named: Named): OpenGroup | undefined {
  if (part.plan?.complete && open.plan?.complete) return undefined;
  const cells = [...open.cells, ...part.cells];
  const plan = bestPlan(cells, named);
  const own = part.cells.filter((cell) => isHeading(cell.match)).length;
  const before = open.plan?.taken ?? open.cells.filter((cell) => isHeading(cell.match)).length;
  return plan && before > 0 && own > 0 && plan.taken >= before + own ? { cells, plan } : undefined;
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
