import { BooleanNumber, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellFormat } from '../../host/state/cell';
import { styleOf } from './style';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const isOn = (flag: BooleanNumber | null | undefined): boolean => flag === BooleanNumber.TRUE;

/**
 * The format after the user changed a cell's look in the grid. Only what differs from how the format was drawn is
 * taken over: the grid knows less of a format than the document.
 */
export function formatFrom(style: Nullable<IStyleData>, before: CellFormat | undefined): CellFormat | undefined {
  const drawn = styleOf(before);
  const now = style ?? {};
  const changed: Partial<Record<keyof CellFormat, unknown>> = {};
  if (isOn(now.bl) !== isOn(drawn.bl)) changed.bold = isOn(now.bl);
  if (isOn(now.it) !== isOn(drawn.it)) changed.italic = isOn(now.it);
  if (isOn(now.ul?.s) !== isOn(drawn.ul?.s)) changed.underline = isOn(now.ul?.s) ? 'Single' : undefined;
  if (isOn(now.st?.s) !== isOn(drawn.st?.s)) changed.strikethrough = isOn(now.st?.s);
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
