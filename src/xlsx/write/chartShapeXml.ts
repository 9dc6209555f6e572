import type { Color } from '../../core/document/sheetDocument';
import type { ChartBox, ChartFont, ChartLine } from '../details/chartDetails';
import { escapeAttribute } from '../xml/escapeXml';
import { dashWords, EMU_PER_POINT } from '../details/chartWords';

export function solid(color: Color): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** `<c:spPr>` with a fill and a line; empty where there is neither. */
export function shapeXml({ fill, border }: ChartBox): string {
  const ground = fill === undefined ? '' : fill === 'none' ? '<a:noFill/>' : solid(fill);
  const inner = ground + lineXml(border);
  return inner === '' ? '' : `<c:spPr>${inner}</c:spPr>`;
}

export function lineXml(line: ChartLine | undefined): string {
  if (!line || Object.keys(line).length === 0) return '';
  const { color, width, dash } = line;
  const size = width === undefined ? '' : ` w="${Math.round(width * EMU_PER_POINT)}"`;
  if (dash === 'none') return `<a:ln${size}><a:noFill/></a:ln>`;
  const stroke = color === undefined ? '' : solid(color);
  return `<a:ln${size}>${stroke}${dash === undefined ? '' : `<a:prstDash val="${dashWords[dash]}"/>`}</a:ln>`;
}

/** `<c:txPr>` for the font of an element; empty where it has none of its own. */
export function textXml(font: ChartFont | undefined): string {
  if (!font || Object.keys(font).length === 0) return '';
  const paragraph = `<a:p><a:pPr>${runXml('defRPr', font)}</a:pPr><a:endParaRPr lang="da-DK"/></a:p>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/>${paragraph}</c:txPr>`;
}

/** @param name `defRPr` or `rPr`. */
export function runXml(name: string, { bold, italic, underline, size, color, name: face }: ChartFont): string {
  const attributes = [
    name === 'rPr' && 'lang="da-DK"',
    size !== undefined && `sz="${Math.round(size * 100)}"`,
    bold !== undefined && `b="${bold ? 1 : 0}"`,
    italic !== undefined && `i="${italic ? 1 : 0}"`,
    underline !== undefined && `u="${underline ? 'sng' : 'none'}"`,
  ].filter(Boolean);
  const inner =
    (color === undefined ? '' : solid(color)) +
    (face === undefined ? '' : `<a:latin typeface="${escapeAttribute(face)}"/>`);
  const start = `<a:${[name, ...attributes].join(' ')}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</a:${name}>`;
}
