import type { WorkbookChange } from '../../excel/port';
import { sameArea } from './areas';
import type { ChangedSheet, OutOfDate } from './paneState';

const MOST_AREAS = 200;

/** What has been edited since the check, with one more edit. The same cells twice count once. */
export function withChange(before: OutOfDate | undefined, change: WorkbookChange): OutOfDate {
  const sheets = before?.sheets ?? [];
  const known = sheets.find(({ sheet }) => sheet === change.sheet);
  if (!known) return { sheets: [...sheets, first(change)] };
  return { sheets: sheets.map((sheet) => (sheet === known ? added(known, change) : sheet)) };
}

function first({ sheet, cells, area }: WorkbookChange): ChangedSheet {
  return { sheet, cells, areas: area ? [area] : undefined };
}

function added(known: ChangedSheet, { cells, area }: WorkbookChange): ChangedSheet {
  if (area && known.areas?.some((other) => sameArea(other, area))) return known;
  const areas = area && known.areas && known.areas.length < MOST_AREAS ? [...known.areas, area] : undefined;
  return { sheet: known.sheet, cells: known.cells + cells, areas };
}
