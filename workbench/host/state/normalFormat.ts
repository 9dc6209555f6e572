import type { CellFormat } from './cell';

/** The Normal style: what a cell shows where its format says nothing. A cell without fill reads as white. */
const NORMAL = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fillColor: '#FFFFFF',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  rotation: 0,
  locked: true,
  formulaHidden: false,
} as const satisfies CellFormat;

/** A property of a cell's format that is one plain value. */
export type PlainKey = keyof typeof NORMAL;

export function shown<K extends PlainKey>(format: CellFormat | undefined, key: K): NonNullable<CellFormat[K]> {
  return format?.[key] ?? (NORMAL[key] as NonNullable<CellFormat[K]>);
}

/** The format with another value of one property; undefined when it is the Normal style again. */
export function withValue<K extends PlainKey>(
  format: CellFormat | undefined,
  key: K,
  value: NonNullable<CellFormat[K]>,
): CellFormat | undefined {
  // A white fill is a fill.
  const isNormal = key !== 'fillColor' && value === NORMAL[key];
  if (isNormal ? format?.[key] === undefined : format?.[key] === value) return format;
  return isNormal ? without(format, key) : { ...format, [key]: value };
}

export function without(format: CellFormat | undefined, key: keyof CellFormat): CellFormat | undefined {
  if (format?.[key] === undefined) return format;
  const rest = Object.entries(format).filter(([name]) => name !== key);
  return rest.length > 0 ? Object.fromEntries(rest) : undefined;
}
