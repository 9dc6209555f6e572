import { footerCodes } from '../../core/document/footerCodes';
import type { PrintSetup } from '../../core/document/sheetDocument';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/address';
import { inchesOf } from '../details/margins';
import { escapeText } from '../xml/escapeXml';

const A4 = 9;

/** What follows the cells: options, margins, page setup, footer; in the order the format demands. */
export function printXml(print: PrintSetup): string {
  const { margins, fit, footer } = print;
  const edge = inchesOf(Math.min(0.8, margins.bottom / 2));
  return [
    print.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '',
    `<pageMargins left="${inchesOf(margins.left)}" right="${inchesOf(margins.right)}" top="${inchesOf(margins.top)}"`,
    ` bottom="${inchesOf(margins.bottom)}" header="${edge}" footer="${edge}"/>`,
    `<pageSetup paperSize="${A4}" fitToWidth="${fit.wide}" fitToHeight="${fit.tall}"`,
    ` orientation="${print.landscape ? 'landscape' : 'portrait'}"/>`,
    footer ? `<headerFooter><oddFooter>${escapeText(footerCode(footer))}</oddFooter></headerFooter>` : '',
  ].join('');
}

/** Where a page ends: each break reaches over the whole sheet. */
const BREAK_ENDS = { rowBreaks: MAX_COLUMNS - 1, colBreaks: MAX_ROWS - 1 };

export function breaksXml(list: keyof typeof BREAK_ENDS, before: readonly number[], p = ''): string {
  const { length } = before;
  if (length === 0) return '';
  const breaks = before.map((line) => `<${p}brk id="${line}" max="${BREAK_ENDS[list]}" man="1"/>`).join('');
  return `<${p}${list} count="${length}" manualBreakCount="${length}">${breaks}</${p}${list}>`;
}

function footerCode(footer: NonNullable<PrintSetup['footer']>): string {
  const { left, center, right } = footerCodes(footer);
  const section = (side: string, code: string) => (code === '' ? '' : `&${side}${code}`);
  return section('L', left) + section('C', center) + section('R', right);
}
