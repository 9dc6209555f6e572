import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BorderLine, BorderSide, CellFormat } from '../../host/state/cell';
import { drawnFontSize } from './metrics';

type FullStyle = { [K in Exclude<keyof IStyleData, 'bbl'>]-?: IStyleData[K] | null };

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  // Rows are drawn higher than Excel's: what stands at the bottom there looks best in the middle here.
  Bottom: VerticalAlign.MIDDLE,
};

const SIDES: Readonly<Record<BorderSide, 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr'>> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
  DiagonalDown: 'tl_br',
  DiagonalUp: 'bl_tr',
};

/** Fonts that come with Office alone: the grid has the page's own instead. */
const OFFICE_FONTS = new Set(['Calibri', 'Aptos', 'Aptos Narrow', 'Segoe UI']);

const INDENT = 9;

/**
 * A cell's format as Univer draws it. Every property stands in it, so that what it is laid over does not shine
 * through: Univer merges styles.
 */
export function styleOf(format: CellFormat = {}): FullStyle {
  return {
    ff: format.fontName === undefined || OFFICE_FONTS.has(format.fontName) ? null : format.fontName,
    fs: format.fontSize === undefined ? null : drawnFontSize(format.fontSize),
    bl: flag(format.bold),
    it: flag(format.italic),
    ul: format.underline && format.underline !== 'None' ? { s: BooleanNumber.TRUE } : null,
    st: format.strikethrough ? { s: BooleanNumber.TRUE } : null,
    ol: null,
    cl: format.fontColor ? { rgb: format.fontColor } : null,
    bg: format.fillColor ? { rgb: format.fillColor } : null,
    bd: bordersOf(format.borders),
    ht: (format.horizontal && HORIZONTAL[format.horizontal]) || null,
    vt: (format.vertical && VERTICAL[format.vertical]) || null,
    tb: format.wrap ? WrapStrategy.WRAP : null,
    tr: format.rotation ? rotated(format.rotation) : null,
    pd: format.indent ? { l: 6 + format.indent * INDENT, r: 6, t: 0, b: 0 } : null,
    n: format.numberFormat && format.numberFormat !== 'General' ? { pattern: format.numberFormat } : null,
    td: null,
    va: null,
  };
}

/** Only what differs from the standard, for a workbook that Univer has not seen yet. */
export function shortStyleOf(format: CellFormat): IStyleData {
  const { bd, ...rest } = styleOf(format);
  const sides = Object.entries(bd ?? {}).filter(([, line]) => line !== null);
  const set = Object.entries(rest).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(set), ...(sides.length > 0 && { bd: Object.fromEntries(sides) }) };
}

/** 180 is letters on top of each other. */
const rotated = (degrees: number): IStyleData['tr'] =>
  degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees };

const flag = (on: boolean | undefined): BooleanNumber | null => (on ? BooleanNumber.TRUE : null);

function bordersOf(borders: CellFormat['borders']): Record<string, Nullable<IBorderStyleData>> {
  return Object.fromEntries(Object.entries(SIDES).map(([side, key]) => [key, lineOf(borders?.[side as BorderSide])]));
}

function lineOf(line: BorderLine | undefined): IBorderStyleData | null {
  if (!line || line.style === 'None') return null;
  return { s: lineStyle(line), cl: { rgb: line.color || '#000000' } };
}

function lineStyle({ style, weight }: BorderLine): BorderStyleTypes {
  const heavy = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'Dash':
      return heavy ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case 'DashDot':
      return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
    case 'DashDotDot':
      return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
    case 'Dot':
      return BorderStyleTypes.DOTTED;
    case 'Double':
      return BorderStyleTypes.DOUBLE;
    case 'SlantDashDot':
      return BorderStyleTypes.SLANT_DASH_DOT;
    default:
      if (weight === 'Hairline') return BorderStyleTypes.HAIR;
      if (weight === 'Thick') return BorderStyleTypes.THICK;
      return weight === 'Medium' ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
  }
}
