import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellFormat } from '../../host/state/cell';
import { styleOf } from './style';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * The format after the user changed a cell's look in the grid. Only what differs from how the format was drawn is
 * taken over: the grid knows less of a format than the document.
 */
export function formatFrom(style: Nullable<IStyleData>, before: CellFormat | undefined): CellFormat | undefined {
  const drawn = styleOf(before);
  const now = style ?? {};
  const changed: Partial<Record<keyof CellFormat, unknown>> = {};
  if (!same(now.bl, drawn.bl)) changed.bold = now.bl === 1;
  if (!same(now.it, drawn.it)) changed.italic = now.it === 1;
  if (!same(now.ul?.s, drawn.ul?.s)) changed.underline = now.ul?.s === 1 ? 'Single' : 'None';
  if (!same(now.st?.s, drawn.st?.s)) changed.strikethrough = now.st?.s === 1;
  if (!same(now.cl?.rgb, drawn.cl?.rgb) && now.cl?.rgb) changed.fontColor = hex(now.cl.rgb);
  if (!same(now.bg?.rgb, drawn.bg?.rgb)) changed.fillColor = now.bg?.rgb ? hex(now.bg.rgb) : undefined;
  if (!same(now.n?.pattern, drawn.n?.pattern)) changed.numberFormat = now.n?.pattern ?? 'General';
  if (Object.keys(changed).length === 0) return before;
  const merged = Object.entries({ ...before, ...changed }).filter(
    ([, value]) => value !== undefined && value !== false,
  );
  return merged.length > 0 ? (Object.fromEntries(merged) as CellFormat) : undefined;
}

/** `rgb(1,2,3)` and `#abc` as `#RRGGBB`. */
function hex(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : color
  ).toUpperCase();
}
