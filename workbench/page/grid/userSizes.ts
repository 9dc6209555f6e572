import type { IRange } from '@univerjs/core';
import type { SheetState } from '../../host/state/sheetState';
import type { WorkbookDocument } from '../../host/state/workbookDocument';
import { columnPoints, rowPoints } from './metrics';

type Sizes = number | Readonly<Record<number, number>>;

export function takeColumnWidths(document: WorkbookDocument, sheet: SheetState, range: IRange, pixels: Sizes): void {
  const widths = resized(sheet.columnWidths, range.startColumn, range.endColumn, pixels, columnPoints);
  document.set(sheet, 'columnWidths', widths);
}

export function takeRowHeights(document: WorkbookDocument, sheet: SheetState, range: IRange, pixels: Sizes): void {
  document.set(sheet, 'rowHeights', resized(sheet.rowHeights, range.startRow, range.endRow, pixels, rowPoints));
}

export function takeHidden(
  document: WorkbookDocument,
  sheet: SheetState,
  range: IRange,
  key: 'hiddenRows' | 'hiddenColumns',
  hidden: boolean,
): void {
  const lines = new Set(sheet[key]);
  const [first, last] = key === 'hiddenRows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  for (let line = first; line <= last; line++) {
    if (hidden) lines.add(line);
    else lines.delete(line);
  }
  document.set(sheet, key, lines);
}

function resized(
  before: ReadonlyMap<number, number>,
  first: number,
  last: number,
  pixels: Sizes,
  points: (pixels: number) => number,
): ReadonlyMap<number, number> {
  const sizes = new Map(before);
  for (let line = first; line <= last; line++) {
    const size = typeof pixels === 'number' ? pixels : pixels[line];
    if (size !== undefined) sizes.set(line, points(size));
  }
  return sizes;
}
