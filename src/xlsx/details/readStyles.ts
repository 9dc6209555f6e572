import type {
  BordersDetails,
  ConditionalStyle,
  FontDetails,
  HorizontalAlignment,
  LineStyle,
  StyleDetails,
  VerticalAlignment,
} from './styleDetails';
import type { Package } from '../opc/package';
import type { WorkbookPart } from '../read/workbookPart';
import { builtinFormats } from '../styles/builtinFormats';
import { Colors } from '../styles/colors';
import { child, childrenOf, isOn, wholeNumber } from '../xml/find';
import { parseXml, type XmlElement } from '../xml/xmlTree';

export interface Styles {
  readonly styles: readonly StyleDetails[];
  /** Styles of conditional formats by their number. */
  readonly conditional: readonly ConditionalStyle[];
  readonly colors: Colors;
}

/** The styles of a workbook with everything resolved. */
export async function readStyles(source: Package, { relationships }: WorkbookPart): Promise<Styles> {
  const part = (type: string) => relationships.find((one) => one.type === type && !one.external)?.target;
  const theme = part('theme');
  const path = part('styles');
  const root = path === undefined ? undefined : parseXml(await source.read(path), path);
  const colors = new Colors(theme !== undefined && source.find(theme) ? await source.read(theme) : undefined, root);
  const codes = formatCodes(root);
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => fontOf(font, colors));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => fillOf(fill, colors, false));
  const borders = childrenOf(child(root, 'borders'), 'border').map((border) => bordersOf(border, colors));
  const number = (xf: XmlElement, name: string) => wholeNumber(xf.attributes.get(name)) ?? 0;
  const styles = childrenOf(child(root, 'cellXfs'), 'xf').map((xf): StyleDetails => {
    const fill = fills[number(xf, 'fillId')];
    return {
      font: fonts[number(xf, 'fontId')] ?? PLAIN_FONT,
      ...(fill === undefined ? {} : { fill }),
      borders: borders[number(xf, 'borderId')] ?? {},
      numberFormat: codes.get(number(xf, 'numFmtId')) ?? 'General',
      ...alignmentOf(child(xf, 'alignment')),
      locked: child(xf, 'protection')?.attributes.get('locked') !== '0',
      formulaHidden: isOn(child(xf, 'protection')?.attributes.get('hidden')),
    };
  });
  const conditional = childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) => conditionalStyle(dxf, colors));
  return { styles: styles.length > 0 ? styles : [PLAIN_STYLE], conditional, colors };
}

const PLAIN_FONT: FontDetails = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
};
const PLAIN_STYLE: StyleDetails = {
  font: PLAIN_FONT,
  borders: {},
  numberFormat: 'General',
  ...alignmentOf(undefined),
  locked: true,
  formulaHidden: false,
};

function formatCodes(root: XmlElement | undefined): ReadonlyMap<number, string> {
  const codes = new Map(builtinFormats);
  for (const { attributes } of childrenOf(child(root, 'numFmts'), 'numFmt')) {
    codes.set(wholeNumber(attributes.get('numFmtId')) ?? -1, attributes.get('formatCode') ?? '');
  }
  return codes;
}

function fontOf(font: XmlElement, colors: Colors): FontDetails {
  const color = colors.of(child(font, 'color'));
  return {
    name: value(font, 'name') ?? PLAIN_FONT.name,
    size: Number(value(font, 'sz') ?? PLAIN_FONT.size) || PLAIN_FONT.size,
    bold: flag(font, 'b') ?? false,
    italic: flag(font, 'i') ?? false,
    underline: flag(font, 'u') ?? false,
    strike: flag(font, 'strike') ?? false,
    ...(color === undefined ? {} : { color }),
  };
}

/** @param inverted in conditional formats the ground of a solid fill is its other colour. */
function fillOf(fill: XmlElement, colors: Colors, inverted: boolean): string | undefined {
  const gradient = child(fill, 'gradientFill');
  if (gradient) return colors.of(child(child(gradient, 'stop'), 'color'));
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes.get('patternType') ?? (inverted ? 'solid' : 'none');
  if (type === 'none') return undefined;
  const [first, second] = type === 'solid' && !inverted ? ['fgColor', 'bgColor'] : ['bgColor', 'fgColor'];
  return colors.of(child(pattern, first ?? '')) ?? (inverted ? colors.of(child(pattern, second ?? '')) : undefined);
}

function bordersOf(border: XmlElement, colors: Colors): BordersDetails {
  const side = (name: string, other: string) => {
    const element = child(border, name) ?? child(border, other);
    const line = element?.attributes.get('style');
    if (line === undefined || line === 'none') return undefined;
    const color = colors.of(child(element, 'color'));
    return { line: line as LineStyle, ...(color === undefined ? {} : { color }) };
  };
  const [left, right] = [side('left', 'start'), side('right', 'end')];
  const [top, bottom] = [side('top', 'top'), side('bottom', 'bottom')];
  return { ...(left && { left }), ...(right && { right }), ...(top && { top }), ...(bottom && { bottom }) };
}

function alignmentOf(alignment: XmlElement | undefined) {
  const get = (name: string) => alignment?.attributes.get(name);
  return {
    horizontal: (get('horizontal') ?? 'general') as HorizontalAlignment,
    vertical: (get('vertical') ?? 'bottom') as VerticalAlignment,
    wrap: isOn(get('wrapText')),
    indent: wholeNumber(get('indent')) ?? 0,
    shrink: isOn(get('shrinkToFit')),
    rotation: rotationOf(wholeNumber(get('textRotation')) ?? 0),
  };
}

/** The format writes 1 to 90 degrees downwards as 91 to 180. */
function rotationOf(written: number): number {
  return written > 90 && written <= 180 ? 90 - written : written;
}

function conditionalStyle(dxf: XmlElement, colors: Colors): ConditionalStyle {
  const font = child(dxf, 'font');
  const fill = child(dxf, 'fill');
  const border = child(dxf, 'border');
  const format = child(dxf, 'numFmt')?.attributes.get('formatCode');
  const color = colors.of(child(font, 'color'));
  const ground = fill && fillOf(fill, colors, true);
  const flags = { bold: 'b', italic: 'i', underline: 'u', strike: 'strike' } as const;
  const set = Object.entries(flags).flatMap(([name, tag]) => {
    const on = font && flag(font, tag);
    return on === undefined ? [] : [[name, on] as const];
  });
  return {
    ...Object.fromEntries(set),
    ...(color === undefined ? {} : { color }),
    ...(ground === undefined ? {} : { fill: ground }),
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(border ? { borders: bordersOf(border, colors) } : {}),
  };
}

function value(element: XmlElement, name: string): string | undefined {
  return child(element, name)?.attributes.get('val');
}

/** Undefined where the element is absent; `<b/>` is on. */
function flag(element: XmlElement, name: string): boolean | undefined {
  const found = child(element, name);
  const written = found?.attributes.get('val');
  return found && (written === undefined || !['0', 'false', 'none'].includes(written));
}
