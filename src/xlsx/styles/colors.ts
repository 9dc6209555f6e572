import type { Color } from '../../core/document/sheetDocument';
import { child, childrenOf, isOn, wholeNumber } from '../xml/find';
import { parseXml, type XmlElement } from '../xml/xmlTree';
import { DEFAULT_THEME, INDEXED, THEME_ORDER } from './palette';
import { tinted } from './tint';

/** Resolves the colours of one workbook to `RRGGBB`. */
export class Colors {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  /** @param theme the theme part, where the workbook has one. @param styles root of the styles part. */
  constructor(theme: Uint8Array | undefined, styles: XmlElement | undefined) {
    this.theme = theme ? readTheme(theme) : THEME_ORDER.map((name) => DEFAULT_THEME[name] ?? '000000');
    const own = childrenOf(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor');
    this.indexed = own.length > 0 ? own.map(({ attributes }) => rgb(attributes.get('rgb')) ?? '000000') : INDEXED;
  }

  /** Undefined where there is no colour or where it is left to Excel. */
  of(element: XmlElement | undefined): Color | undefined {
    if (!element || isOn(element.attributes.get('auto'))) return undefined;
    const { attributes } = element;
    const theme = wholeNumber(attributes.get('theme'));
    const indexed = wholeNumber(attributes.get('indexed'));
    const base =
      rgb(attributes.get('rgb')) ??
      (theme === undefined ? undefined : this.theme[theme]) ??
      (indexed === undefined ? undefined : this.indexed[indexed]);
    return base && tinted(base, Number(attributes.get('tint') ?? 0) || 0);
  }

  /** A theme's colour by the name that drawings use: `accent1`, `tx1` … */
  named(name: string): Color | undefined {
    return this.theme[THEME_ORDER.indexOf(DRAWING_NAMES[name] ?? name)];
  }
}

/** As Excel maps them. */
const DRAWING_NAMES: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

function readTheme(bytes: Uint8Array): string[] {
  const scheme = child(child(parseXml(bytes, 'theme'), 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    return rgb(color?.get('lastClr')) ?? rgb(color?.get('val')) ?? DEFAULT_THEME[name] ?? '000000';
  });
}

/** `AARRGGBB` or `RRGGBB`; Excel does not look at the transparency. */
function rgb(value: string | undefined): string | undefined {
  return value !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(value)
    ? value.slice(-6).toUpperCase()
    : undefined;
}
