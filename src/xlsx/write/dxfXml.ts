import type { ConditionalStyle } from '../details/styleDetails';
import { borderXml, fontXml, numFmtXml } from './styleXml';

const nothing = () => '';

/** What a conditional format changes. @param formatId of its number format. */
export function dxfXml(style: ConditionalStyle, formatId: number, p: string): string {
  const { fill, numberFormat, borders } = style;
  const font = fontXml(style, undefined, nothing, p, true);
  // Here, unlike in a cell's style, the ground of a solid fill is `bgColor`.
  const ground = `<${p}fill><${p}patternFill><${p}bgColor rgb="FF${fill}"/></${p}patternFill></${p}fill>`;
  return [
    `<${p}dxf>`,
    font === `<${p}font></${p}font>` ? '' : font,
    numberFormat === undefined ? '' : numFmtXml(formatId, numberFormat, p),
    fill === undefined ? '' : ground,
    borders === undefined ? '' : borderXml(borders, undefined, nothing, p),
    `</${p}dxf>`,
  ].join('');
}
