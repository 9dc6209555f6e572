import { shiftFormula } from '../../../src/core/sheet/relativeFormula';
import type { Host } from '../host';
import { checkAllowed, checkWritable } from '../rules/protection';
import { checkRect } from '../rules/onSheet';
import { type CellState, withContent } from '../state/cell';
import { formattedCell } from '../state/formats';
import { columnCount, type Rect, rowCount } from '../state/rect';
import { formatAt } from '../state/sheetState';
import { readBlock } from '../state/workbookDocument';
import type { Place } from './address';

export const COPY_WORDS = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
type Copied = Exclude<(typeof COPY_WORDS)[number], 'Link'>;

/**
 * Copies cells. The target grows to the source's size where it is smaller, and takes the source several times where
 * its size is a multiple of it. Formulas keep their relative references; merges and sizes stay behind.
 */
export function copyCells(host: Host, source: Place, target: Place, what: Copied, skipBlanks: boolean): void {
  const rect = sized(source.rect, target.rect);
  checkRect(rect);
  if (what !== 'Formats') checkWritable(target.sheet, rect);
  if (what === 'All' || what === 'Formats') checkAllowed(target.sheet, 'allowFormatCells');
  const from = readBlock(source.sheet, source.rect);
  const [height, width] = [from.length, from[0]?.length ?? 1];
  const after = readBlock(target.sheet, rect).map((line, row) =>
    line.map((cell, column) => {
      const [sourceRow, sourceColumn] = [row % height, column % width];
      const copied = from[sourceRow]?.[sourceColumn];
      if (skipBlanks && (!copied || (copied.value === null && copied.formula === undefined))) return cell;
      const place = { row: rect.top + row, column: rect.left + column };
      const origin = { row: source.rect.top + sourceRow, column: source.rect.left + sourceColumn };
      const content = what === 'Formats' ? cell : withCopied(cell, copied, what, place, origin);
      if (what === 'Values' || what === 'Formulas') return content;
      const format = formatAt(source.sheet, origin.row, origin.column);
      return formattedCell(target.sheet, place, content, format);
    }),
  );
  host.document.putCells(target.sheet, rect, after, { content: what !== 'Formats' });
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

function withCopied(
  cell: CellState | undefined,
  copied: CellState | undefined,
  what: Copied,
  to: Spot,
  from: Spot,
): CellState | undefined {
  const value = copied?.value ?? null;
  const formula = what === 'Values' ? undefined : copied?.formula;
  if (formula === undefined) return withContent(cell, { value });
  return withContent(cell, { value, formula: shiftFormula(formula, to.row - from.row, to.column - from.column) });
}

function sized(source: Rect, target: Rect): Rect {
  const side = (wanted: number, given: number): number => (wanted % given === 0 ? wanted : given);
  const rows = side(rowCount(target), rowCount(source));
  const columns = side(columnCount(target), columnCount(source));
  return { ...target, bottom: target.top + rows - 1, right: target.left + columns - 1 };
}
