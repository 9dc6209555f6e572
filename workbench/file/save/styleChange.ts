import type { BorderDetails, StyleChange, StyleDetails } from '../../../src/xlsx';
import type { BorderLine, BorderSide, CellFormat } from '../../host/state/cell';
import { fileColor, fileRotation, horizontalWords, lineWords, verticalWords } from '../words';

/** What turns one format into the other. What the new one leaves out goes back to the Normal style. */
export function styleChange(
  before: CellFormat | undefined,
  after: CellFormat | undefined,
  normal: StyleDetails,
): StyleChange | undefined {
  if (before === after) return undefined;
  const was = resolved(before, normal);
  const is = resolved(after, normal);
  const changed = (Object.keys(is) as (keyof typeof is)[]).filter((key) => is[key] !== was[key]);
  const border = borderChange(before?.borders ?? {}, after?.borders ?? {});
  if (changed.length === 0 && !border) return undefined;
  const change = Object.fromEntries(changed.map((key) => [key, is[key]]));
  return { ...change, ...(border && { border }) } as StyleChange;
}

/** Every property of a format by the names of a style change. */
function resolved(format: CellFormat | undefined, normal: StyleDetails): Omit<Required<StyleChange>, 'border'> {
  const { font } = normal;
  const color = format?.fontColor;
  return {
    bold: format?.bold ?? font.bold,
    italic: format?.italic ?? font.italic,
    underline: format?.underline === undefined ? font.underline : format.underline !== 'None',
    strike: format?.strikethrough ?? font.strike,
    size: format?.fontSize ?? font.size,
    fontName: format?.fontName ?? font.name,
    color: color === undefined || color === '' ? null : fileColor(color),
    fill: format?.fillColor === undefined || format.fillColor === '' ? null : fileColor(format.fillColor),
    numberFormat: format?.numberFormat ?? normal.numberFormat,
    horizontal: horizontalWords.file(format?.horizontal ?? '') ?? normal.horizontal,
    vertical: verticalWords.file(format?.vertical ?? '') ?? normal.vertical,
    wrap: format?.wrap ?? normal.wrap,
    indent: format?.indent ?? normal.indent,
    rotation: format?.rotation === undefined ? normal.rotation : fileRotation(format.rotation),
    shrink: format?.shrink ?? normal.shrink,
    locked: format?.locked ?? normal.locked,
    formulaHidden: format?.formulaHidden ?? normal.formulaHidden,
  };
}

type Borders = NonNullable<CellFormat['borders']>;
type BorderChange = NonNullable<StyleChange['border']>;

const SIDES: readonly (readonly [BorderSide, keyof BorderChange])[] = [
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
];

function borderChange(before: Borders, after: Borders): BorderChange | undefined {
  const change: { -readonly [K in keyof BorderChange]: BorderChange[K] } = {};
  for (const [side, key] of SIDES) {
    const [was, is] = [before[side], after[side]];
    if (was?.style === is?.style && was?.weight === is?.weight && was?.color === is?.color) continue;
    change[key] = is ? borderOf(is) : null;
  }
  return Object.keys(change).length > 0 ? change : undefined;
}

/** A line of the file; one that the format does not have becomes a thin one. */
export function borderOf(line: BorderLine): BorderDetails | null {
  if (line.style === 'None') return null;
  const found = lineWords.file(`${line.style} ${line.weight}`) ?? 'thin';
  return { line: found, color: fileColor(line.color) };
}
