import { headingPlace } from './headingPlaces';
import type { ReadTable } from './readTables';
import type { ReadingContext } from './readingContext';

/** Notes the columns whose unit is in doubt, because only their neighbours' headings state one. */
export function noteUnits(context: ReadingContext, { found, source }: ReadTable): void {
  const stated = found.headingCells.filter(({ column }) => (found.columnUnits.get(column) ?? NaN) > 0);
  const silent = found.headingCells.filter(({ column }) => Number.isNaN(found.columnUnits.get(column)));
  if (silent.length === 0) return;
  const places = (cells: typeof silent) => cells.map((cell) => headingPlace(found, cell));
  context.notes.push({ kind: 'unitInDoubt', table: source, stated: places(stated), silent: places(silent) });
}
