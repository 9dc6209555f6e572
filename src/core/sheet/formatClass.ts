import { FormatClass } from './grid';

// Quoted and escaped text, padding, fill characters and bracketed conditions say nothing of the kind.
const SILENT = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi;

/** What a number format says the number is. */
export function formatClass(code: string): FormatClass {
  const first = code.replace(SILENT, '').split(';')[0] ?? '';
  if (/[ymdhs]/i.test(first)) return FormatClass.Date;
  return first.includes('%') ? FormatClass.Percent : FormatClass.General;
}
