import type { LabelCell } from './labelCells';
import type { ColumnKey } from './sourceTable';

/** Labels that belong together: what one sheet, or one part of it, says about one plan. */
export type LabelBlock = readonly LabelCell[];

const WIDEST_GAP = 3;

/**
 * Groups labels into blocks. Labels in one column with few rows between are one block, until a field comes
 * again; blocks side by side are one where they have no field in common.
 */
export function labelBlocks(labels: readonly LabelCell[]): LabelBlock[] {
  const merged: LabelBlock[] = [];
  for (const chain of chains(labels)) {
    const at = merged.findIndex((block) => fitTogether(block, chain));
    if (at < 0) merged.push(chain);
    else merged[at] = [...(merged[at] ?? []), ...chain];
  }
  return merged.map(withoutWeak).filter(isPlan);
}

function chains(labels: readonly LabelCell[]): LabelBlock[] {
  const byColumn = new Map<number, LabelCell[][]>();
  const all: LabelCell[][] = [];
  for (const label of labels) {
    const ofColumn = byColumn.get(label.column) ?? [];
    byColumn.set(label.column, ofColumn);
    const open = ofColumn.at(-1);
    const near = open && label.row - (open.at(-1)?.row ?? 0) <= WIDEST_GAP;
    if (near && !open.some((other) => other.key === label.key && other.weak === label.weak)) open.push(label);
    else {
      const started = [label];
      ofColumn.push(started);
      all.push(started);
    }
  }
  return all;
}

function fitTogether(block: LabelBlock, chain: LabelBlock): boolean {
  const top = chain[0]?.row ?? 0;
  const bottom = chain.at(-1)?.row ?? 0;
  const near = block.some((label) => label.row >= top - 1 && label.row <= bottom + 1);
  return near && !chain.some((label) => block.some((other) => other.key === label.key && other.weak === label.weak));
}

/** "I alt" is the frame only where nothing else is. */
function withoutWeak(block: LabelBlock): LabelBlock {
  const sure = new Set<ColumnKey>(block.flatMap((label) => (label.weak ? [] : [label.key])));
  return block.filter((label) => !label.weak || !sure.has(label.key));
}

function isPlan(block: LabelBlock): boolean {
  const filled = new Set(block.filter((label) => label.filled).map((label) => label.key));
  if (filled.size < 2 || block.every((label) => label.row === block[0]?.row && label.value.row > label.row))
    return false;
  const frame = block.find((label) => label.key === 'frame' && label.filled);
  if (frame && !frame.weak) return true;
  return filled.size >= 3 && (filled.has('plan') || frame !== undefined);
}
