import type { BordersDetails, ConditionalStyle, StyleDetails } from '../../../src/xlsx';
import type { BorderLine, BorderSide, CellFormat } from '../../host/state/cell';
import { apiColor, apiRotation, horizontalWords, lineWords, verticalWords } from '../words';

/** What of a style differs from the Normal style. */
export function formatOf(style: StyleDetails, normal: StyleDetails): CellFormat | undefined {
  const { font } = style;
  const format: CellFormat = {
    ...(style.numberFormat !== normal.numberFormat && { numberFormat: style.numberFormat }),
    ...(font.bold !== normal.font.bold && { bold: font.bold }),
    ...(font.italic !== normal.font.italic && { italic: font.italic }),
    ...(font.underline !== normal.font.underline && { underline: font.underline ? 'Single' : 'None' }),
    ...(font.strike !== normal.font.strike && { strikethrough: font.strike }),
    ...(font.name !== normal.font.name && { fontName: font.name }),
    ...(font.size !== normal.font.size && { fontSize: font.size }),
    ...(font.color !== undefined && font.color !== normal.font.color && { fontColor: apiColor(font.color) }),
    ...(style.fill !== undefined && { fillColor: apiColor(style.fill) }),
    ...(style.horizontal !== normal.horizontal && { horizontal: horizontalWords.api(style.horizontal) }),
    ...(style.vertical !== normal.vertical && { vertical: verticalWords.api(style.vertical) }),
    ...(style.wrap !== normal.wrap && { wrap: style.wrap }),
    ...(style.indent !== normal.indent && { indent: style.indent }),
    ...(style.rotation !== normal.rotation && { rotation: apiRotation(style.rotation) }),
    ...(style.shrink !== normal.shrink && { shrink: style.shrink }),
    ...(style.locked !== normal.locked && { locked: style.locked }),
    ...(style.formulaHidden !== normal.formulaHidden && { formulaHidden: style.formulaHidden }),
    ...bordersOf(style.borders),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

/** What a conditional format changes. */
export function conditionalFormatOf(style: ConditionalStyle): CellFormat {
  return {
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italic: style.italic }),
    ...(style.underline !== undefined && { underline: style.underline ? 'Single' : 'None' }),
    ...(style.strike !== undefined && { strikethrough: style.strike }),
    ...(style.color !== undefined && { fontColor: apiColor(style.color) }),
    ...(style.fill !== undefined && { fillColor: apiColor(style.fill) }),
    ...(style.numberFormat !== undefined && { numberFormat: style.numberFormat }),
    ...(style.borders && bordersOf(style.borders)),
  };
}

function bordersOf(borders: BordersDetails): Pick<CellFormat, 'borders'> {
  const sides = { EdgeTop: borders.top, EdgeBottom: borders.bottom, EdgeLeft: borders.left, EdgeRight: borders.right };
  const lines: Partial<Record<BorderSide, BorderLine>> = {};
  for (const [side, border] of Object.entries(sides)) {
    if (!border) continue;
    const [style = '', weight = ''] = lineWords.api(border.line).split(' ');
    lines[side as BorderSide] = { style, weight, color: apiColor(border.color ?? '000000') };
  }
  return Object.keys(lines).length > 0 ? { borders: lines } : {};
}
