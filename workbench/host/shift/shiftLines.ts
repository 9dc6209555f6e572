import { isWholeColumns, isWholeRows, parseRect, type Rect, rectAddress } from '../state/rect';
import type { SheetState } from '../state/sheetState';
import type { WorkbookDocument } from '../state/workbookDocument';
import { type Shift, shifted } from './shift';

/** Moves what a sheet keeps beside its cells: merges, rules, lines' sizes and formats, page set-up. */
export function shiftLines(document: WorkbookDocument, sheet: SheetState, shift: Shift): void {
  const moved = <T extends { readonly rect: Rect }>(list: readonly T[]): readonly T[] =>
    list.flatMap((one) => {
      const rect = shifted(one.rect, shift);
      return rect ? [{ ...one, rect }] : [];
    });
  if (sheet.merges.length > 0) {
    document.set(
      sheet,
      'merges',
      moved(sheet.merges.map((rect) => ({ rect })))
        .map(({ rect }) => rect)
        .filter(({ top, left, bottom, right }) => top < bottom || left < right),
    );
  }
  if (sheet.conditionalFormats.length > 0) {
    document.set(sheet, 'conditionalFormats', moved(sheet.conditionalFormats));
  }
  if (sheet.validations.length > 0) document.set(sheet, 'validations', moved(sheet.validations));
  if (shift.axis === 'rows' && isWholeRows(shift.rect)) {
    document.set(sheet, 'rowHeights', movedLines(sheet.rowHeights, shift));
    document.set(sheet, 'rowFormats', movedLines(sheet.rowFormats, shift));
    document.set(sheet, 'hiddenRows', movedSet(sheet.hiddenRows, shift));
  }
  if (shift.axis === 'columns' && isWholeColumns(shift.rect)) {
    document.set(sheet, 'columnWidths', movedLines(sheet.columnWidths, shift));
    document.set(sheet, 'columnFormats', movedLines(sheet.columnFormats, shift));
    document.set(sheet, 'hiddenColumns', movedSet(sheet.hiddenColumns, shift));
  }
  if (isWholeRows(shift.rect) || isWholeColumns(shift.rect)) {
    document.set(sheet, 'pageLayout', movedLayout(sheet.pageLayout, shift));
  }
}

function movedLine(line: number, shift: Shift): number | undefined {
  const { rect, axis } = shift;
  const at: Rect = axis === 'rows' ? { ...rect, top: line, bottom: line } : { ...rect, left: line, right: line };
  const moved = shifted(at, shift);
  return axis === 'rows' ? moved?.top : moved?.left;
}

function movedLines<T>(lines: ReadonlyMap<number, T>, shift: Shift): ReadonlyMap<number, T> {
  if (lines.size === 0) return lines;
  return new Map(
    [...lines].flatMap(([line, value]): [number, T][] => {
      const moved = movedLine(line, shift);
      return moved === undefined ? [] : [[moved, value]];
    }),
  );
}

function movedSet(lines: ReadonlySet<number>, shift: Shift): ReadonlySet<number> {
  if (lines.size === 0) return lines;
  return new Set(movedAll([...lines], shift));
}

function movedAll(lines: readonly number[], shift: Shift): number[] {
  return lines.map((line) => movedLine(line, shift)).filter((line) => line !== undefined);
}

function movedLayout(layout: SheetState['pageLayout'], shift: Shift): SheetState['pageLayout'] {
  const { printArea, titleRows, titleColumns, ...others } = layout;
  const breaks = shift.axis === 'rows' ? 'rowBreaks' : 'columnBreaks';
  const area = movedAddresses(printArea, shift);
  const rows = movedAddresses(titleRows, shift);
  const columns = movedAddresses(titleColumns, shift);
  return {
    ...others,
    [breaks]: movedAll(layout[breaks], shift),
    ...(area && { printArea: area }),
    ...(rows && { titleRows: rows }),
    ...(columns && { titleColumns: columns }),
  };
}

function movedAddresses(addresses: string | undefined, shift: Shift): string | undefined {
  const rects = addresses?.split(',').map((address) => parseRect(address)) ?? [];
  const moved = rects.map((rect) => rect && shifted(rect, shift)).filter((rect) => rect !== undefined);
  return moved.map(rectAddress).join(',') || undefined;
}
