import type { PrintSetup } from './sheetDocument';

const LONGEST_FOOTER = 255;
/** `&L` and its like, which stand before each text. */
const SIDE_CODE = 2;

/**
 * The texts of a footer with Excel's codes. Excel calls a file with a longer footer damaged, so the longest text is
 * shortened until all fit.
 */
export function footerCodes({ left, center, right }: NonNullable<PrintSetup['footer']>) {
  const texts = [left, center, right];
  for (;;) {
    const [leftCode = '', centerCode = '', rightCode = ''] = texts.map(codeOf);
    const codes = [leftCode, centerCode, rightCode].filter((code) => code !== '');
    if (codes.reduce((sum, code) => sum + SIDE_CODE + code.length, 0) <= LONGEST_FOOTER) {
      return { left: leftCode, center: centerCode, right: rightCode };
    }
    const longest = texts.reduce((best, text, index) => (text.length > (texts[best] ?? '').length ? index : best), 0);
    texts[longest] = `${(texts[longest] ?? '').replace(/…$/, '').slice(0, -1)}…`;
  }
}

function codeOf(text: string): string {
  if (text === '') return '';
  const code = text.replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N');
  // A digit straight after the size would be read as part of it.
  return `&8${/^[0-9]/.test(code) ? ' ' : ''}${code}`;
}
