import type { BorderLine, CellDocument, CellStyle } from '../../core/document/sheetDocument';

/** One property of the look of some cells. */
export type Look = (format: Excel.RangeFormat) => void;

type Side = keyof NonNullable<CellStyle['border']>;

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Each property that a cell's style says, by a key that cells of the same property share. */
export function looksOf({ style = {}, link }: CellDocument): Map<string, Look> {
  const looks = new Map<string, Look>();
  const add = <V extends string | number | boolean>(name: string, value: V | undefined, look: (value: V) => Look) => {
    if (value !== undefined) looks.set(`${name} ${String(value)}`, look(value));
  };
  // A link gets Excel's own blue and line when it is made.
  const { underline = link && false, color = link && '000000' } = style;
  add(
    'bold',
    style.bold,
    (bold) =>
      ({ font }) =>
        (font.bold = bold),
  );
  add(
    'italic',
    style.italic,
    (italic) =>
      ({ font }) =>
        (font.italic = italic),
  );
  add(
    'underline',
    underline,
    (on) =>
      ({ font }) =>
        (font.underline = on ? 'Single' : 'None'),
  );
  add(
    'size',
    style.size,
    (size) =>
      ({ font }) =>
        (font.size = size),
  );
  add(
    'color',
    color,
    (rgb) =>
      ({ font }) =>
        (font.color = `#${rgb}`),
  );
  add(
    'fill',
    style.fill,
    (rgb) =>
      ({ fill }) =>
        (fill.color = `#${rgb}`),
  );
  add('horizontal', style.horizontal, (side) => (format) => (format.horizontalAlignment = HORIZONTAL[side]));
  add('vertical', style.vertical, (side) => (format) => (format.verticalAlignment = VERTICAL[side]));
  add('wrap', style.wrap, (wrap) => (format) => (format.wrapText = wrap));
  add('indent', style.indent, (indent) => (format) => (format.indentLevel = indent));
  add(
    'locked',
    style.locked,
    (locked) =>
      ({ protection }) =>
        (protection.locked = locked),
  );
  return looks;
}

/** The lines of a cell, by a key that cells with the same line share. */
export function linesOf({ style }: CellDocument): Map<string, { readonly side: Side; readonly line: BorderLine }> {
  const lines = new Map<string, { readonly side: Side; readonly line: BorderLine }>();
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = style?.border?.[side];
    if (line) lines.set(`${side} ${line.line} ${line.color}`, { side, line });
  }
  return lines;
}

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const INSIDE = {
  top: 'InsideHorizontal',
  bottom: 'InsideHorizontal',
  left: 'InsideVertical',
  right: 'InsideVertical',
} as const;

/** The line of an area's own edge, or between its rows or columns. */
export function lineLook(side: Side, { line, color }: BorderLine, place: 'edge' | 'inside'): Look {
  return ({ borders }) => {
    const border = borders.getItem(place === 'edge' ? EDGES[side] : INSIDE[side]);
    border.style = 'Continuous';
    border.weight = WEIGHTS[line];
    border.color = `#${color}`;
  };
}
