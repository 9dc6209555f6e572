import type { Fix, FixedCell } from '../../core/findings';
import { cleanText } from '../../core/reading/text';
import { type Area, type Cell, localAddress } from '../../core/sheet/address';
import type { WorkbookCalls } from '../calls/workbookCalls';
import { writeQuietly } from '../calls/writeQuietly';
import { type FixOutcome, WorkbookProblem } from '../port';
import { areasOfCells } from './addresses';
import { guardText } from './guardText';

const TEXT_FORMAT = '@';

/** Cells of a fix that lie together, as they are now. */
interface Patch {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly isLocked: boolean;
}

/** Writes all cells of a fix in one round trip, after one that looks whether they still hold what they held. */
export async function applyFix(calls: WorkbookCalls, fix: Fix): Promise<FixOutcome> {
  const [first] = fix.cells;
  const options = { repeatable: true, ...(first && { sheet: first.cell.sheet }) };
  const areas = areasOfCells(fix.cells.map(({ cell }) => cell));
  const patches = await calls.run((context) => look(context, areas), options);
  const wanted = new Map(fix.cells.map((cell) => [keyOf(cell.cell.sheet, cell.cell.row, cell.cell.column), cell]));
  for (const patch of patches) {
    const changed = eachCell(patch, wanted).find(({ cell, value }) => !isStill(value, cell.before));
    if (changed) return { applied: false, changed: changed.cell.cell };
  }
  const locked = patches.find(({ isLocked }) => isLocked);
  if (locked) throw new WorkbookProblem('protected', { sheet: locked.area.sheet, written: 'nothing' });
  const { undoSteps } = await writeQuietly(
    calls,
    (context) => {
      for (const patch of patches) write(context, patch, wanted);
    },
    { ...options, single: fix.cells.length === 1 && !patches.some((patch) => asEntries(patch, wanted).length > 0) },
  );
  return { applied: true, undoSteps };
}

async function look(context: Excel.RequestContext, areas: readonly Area[]): Promise<Patch[]> {
  const asked = areas.map((area) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    const range = rangeOf(sheet, area).load('values,numberFormat');
    return {
      area,
      range,
      protection: sheet.protection.load('protected'),
      lock: range.format.protection.load('locked'),
    };
  });
  await context.sync();
  return asked.map(({ area, range, protection, lock }) => ({
    area,
    values: range.values,
    formats: range.numberFormat,
    // `null` says that some are.
    isLocked: protection.protected && lock.locked !== false,
  }));
}

function write(context: Excel.RequestContext, patch: Patch, wanted: ReadonlyMap<string, FixedCell>): void {
  const sheet = context.workbook.worksheets.getItem(patch.area.sheet);
  for (const { row, column } of asEntries(patch, wanted)) {
    sheet.getRangeByIndexes(row, column, 1, 1).numberFormat = [['General']];
  }
  const cells = eachCell(patch, wanted);
  const width = patch.area.right - patch.area.left + 1;
  const entries = cells.map(({ cell }) => entryOf(cell.after));
  const rows = Array.from({ length: entries.length / width }, (_, row) =>
    entries.slice(row * width, (row + 1) * width),
  );
  rangeOf(sheet, patch.area).formulas = rows;
}

/** Cells for text that get a number or a formula: in their format it would stay the text that is to be corrected. */
function asEntries(patch: Patch, wanted: ReadonlyMap<string, FixedCell>): Cell[] {
  return eachCell(patch, wanted).flatMap(({ cell: { cell, after }, format }) => {
    const isEntry = typeof after === 'number' || after.startsWith('=');
    return isEntry && format === TEXT_FORMAT ? [cell] : [];
  });
}

/** Row by row. */
function eachCell({ area, values, formats }: Patch, wanted: ReadonlyMap<string, FixedCell>) {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const cell = wanted.get(keyOf(area.sheet, area.top + row, area.left + column));
      return cell ? [{ cell, value, format: formats[row]?.[column] }] : [];
    }),
  );
}

/** Texts are compared as the check reads them: spaces that nobody sees do not count. */
function isStill(value: unknown, before: FixedCell['before']): boolean {
  if (typeof before === 'number') return value === before;
  return cleanText(String(value)) === cleanText(before ?? '');
}

function entryOf(after: FixedCell['after']): string | number {
  return typeof after === 'number' || after.startsWith('=') ? after : guardText(after);
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

const keyOf = (sheet: string, row: number, column: number): string => `${localAddress(row, column)} ${sheet}`;
