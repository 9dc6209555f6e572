import type { BorderLine, CellStyle } from '../../core/document/sheetDocument';
import { escapeAttribute } from '../xml/escapeXml';
import type { XmlElement } from '../xml/xmlTree';

/** Excel's own numbers for the format codes it knows without being told. */
export const builtinFormats: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

const fontOrder = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
  ...['family', 'charset', 'scheme'],
];

/** The base font with the style's own wishes on top. `raw` gives an element as it is written. */
export function fontXml(
  style: CellStyle,
  base: XmlElement | undefined,
  raw: (e: XmlElement) => string,
  p: string,
): string {
  const parts = new Map<string, string>();
  for (const element of base?.children ?? []) parts.set(element.local, raw(element));
  setFlag(parts, 'b', style.bold, p);
  setFlag(parts, 'i', style.italic, p);
  setFlag(parts, 'u', style.underline, p);
  if (style.size !== undefined) parts.set('sz', `<${p}sz val="${style.size}"/>`);
  if (style.color !== undefined) parts.set('color', `<${p}color rgb="FF${style.color}"/>`);
  const inner = fontOrder.map((name) => parts.get(name) ?? '').join('');
  return `<${p}font>${inner}</${p}font>`;
}

function setFlag(parts: Map<string, string>, name: string, wanted: boolean | undefined, p: string): void {
  if (wanted) parts.set(name, `<${p}${name}/>`);
  else if (wanted === false) parts.delete(name);
}

export function fillXml(color: string, p: string): string {
  const colors = `<${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

export function borderXml(border: NonNullable<CellStyle['border']>, p: string): string {
  const side = (name: string, line: BorderLine | undefined) =>
    line ? `<${p}${name} style="${line.line}"><${p}color rgb="FF${line.color}"/></${p}${name}>` : `<${p}${name}/>`;
  const { left, right, top, bottom } = border;
  const sides = side('left', left) + side('right', right) + side('top', top) + side('bottom', bottom);
  return `<${p}border>${sides}<${p}diagonal/></${p}border>`;
}

export function numFmtXml(id: number, code: string, p: string): string {
  return `<${p}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
}

/** The children of an `xf`: alignment and protection. */
export function xfContent(style: CellStyle, p: string): string {
  const { horizontal, vertical, wrap, indent, locked } = style;
  const alignment = [
    horizontal && `horizontal="${horizontal}"`,
    vertical && `vertical="${vertical}"`,
    wrap && 'wrapText="1"',
    indent !== undefined && indent > 0 && `indent="${indent}"`,
  ].filter(Boolean);
  const aligned = alignment.length > 0 ? `<${p}alignment ${alignment.join(' ')}/>` : '';
  return aligned + (locked === undefined ? '' : `<${p}protection locked="${locked ? 1 : 0}"/>`);
}
