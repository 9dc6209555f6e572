import type { StyleChange } from '../details/styleDetails';
import { escapeAttribute } from '../xml/escapeXml';
import { child } from '../xml/find';
import type { XmlElement } from '../xml/xmlTree';

const fontOrder = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
  ...['family', 'charset', 'scheme'],
];

/** What a font can be asked to be; what is left out stays. */
export type FontWishes = Pick<StyleChange, 'bold' | 'italic' | 'underline' | 'strike' | 'size' | 'fontName' | 'color'>;

/**
 * The base font with the style's own wishes on top. `raw` gives an element as it is written; with `spokenOff` what is
 * not wanted is switched off and not just left out.
 */
export function fontXml(
  style: FontWishes,
  base: XmlElement | undefined,
  raw: (e: XmlElement) => string,
  p: string,
  spokenOff = false,
): string {
  const parts = new Map<string, string>();
  const flags = { b: style.bold, i: style.italic, u: style.underline, strike: style.strike };
  for (const element of base?.children ?? []) parts.set(element.local, raw(element));
  for (const [name, wanted] of Object.entries(flags)) {
    if (wanted) parts.set(name, `<${p}${name}/>`);
    else if (wanted === false) parts.delete(name);
    if (wanted === false && spokenOff) parts.set(name, `<${p}${name} val="${name === 'u' ? 'none' : '0'}"/>`);
  }
  if (style.fontName !== undefined) {
    parts.set('name', `<${p}name val="${escapeAttribute(style.fontName)}"/>`);
    // These go with the font that was named before.
    for (const name of ['family', 'charset', 'scheme']) parts.delete(name);
  }
  if (style.size !== undefined) parts.set('sz', `<${p}sz val="${style.size}"/>`);
  if (style.color === null) parts.delete('color');
  else if (style.color !== undefined) parts.set('color', `<${p}color rgb="FF${style.color}"/>`);
  const inner = fontOrder.map((name) => parts.get(name) ?? '').join('');
  return `<${p}font>${inner}</${p}font>`;
}

export function fillXml(color: string, p: string): string {
  const colors = `<${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** The base borders with the sides on top that the change names. */
export function borderXml(
  border: NonNullable<StyleChange['border']>,
  base: XmlElement | undefined,
  raw: (e: XmlElement) => string,
  p: string,
): string {
  const side = (name: (typeof SIDES)[number]) => {
    const line = border[name];
    const old = child(base, name);
    if (line === undefined) return old ? raw(old) : `<${p}${name}/>`;
    if (line === null) return `<${p}${name}/>`;
    const color = line.color === undefined ? `<${p}color auto="1"/>` : `<${p}color rgb="FF${line.color}"/>`;
    return `<${p}${name} style="${line.line}">${color}</${p}${name}>`;
  };
  const diagonal = child(base, 'diagonal');
  const start = `<${p}border${['diagonalUp', 'diagonalDown'].map((name) => kept(base, name)).join('')}>`;
  return `${start}${SIDES.map(side).join('')}${diagonal ? raw(diagonal) : `<${p}diagonal/>`}</${p}border>`;
}

function kept(element: XmlElement | undefined, name: string): string {
  const value = element?.attributes.get(name);
  return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
}

export function numFmtXml(id: number, code: string, p: string): string {
  return `<${p}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
}

/** The children of an `xf`, alignment and protection: those of the base with the change on top. */
export function xfContent(style: StyleChange, base: XmlElement | undefined, p: string): string {
  const { horizontal, vertical, wrap, indent, rotation, shrink, locked, formulaHidden } = style;
  const alignment = attributesOf(child(base, 'alignment'), {
    horizontal: horizontal === 'general' ? null : horizontal,
    vertical: vertical === 'bottom' && base ? null : vertical,
    wrapText: wrap === undefined ? undefined : wrap ? '1' : null,
    indent: indent === undefined ? undefined : indent > 0 ? String(indent) : null,
    // 1 to 90 degrees downwards are written as 91 to 180.
    textRotation:
      rotation === undefined ? undefined : rotation === 0 ? null : String(rotation < 0 ? 90 - rotation : rotation),
    shrinkToFit: shrink === undefined ? undefined : shrink ? '1' : null,
  });
  const protection = attributesOf(child(base, 'protection'), {
    locked: locked === undefined ? undefined : locked ? '1' : '0',
    hidden: formulaHidden === undefined ? undefined : formulaHidden ? '1' : null,
  });
  return element(`${p}alignment`, alignment) + element(`${p}protection`, protection);
}

/** `null` takes an attribute away; undefined leaves it. */
function attributesOf(base: XmlElement | undefined, wishes: Readonly<Record<string, string | null | undefined>>) {
  const all = new Map<string, string | null>(base?.attributes);
  for (const [name, wish] of Object.entries(wishes)) if (wish !== undefined) all.set(name, wish);
  return [...all].flatMap(([name, value]) => (value === null ? [] : ` ${name}="${escapeAttribute(value)}"`)).join('');
}

function element(name: string, attributes: string): string {
  return attributes === '' ? '' : `<${name}${attributes}/>`;
}
