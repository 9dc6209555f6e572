import { FormatClass } from '../../core/sheet/grid';

// Quoted and escaped text, padding, fill characters and bracketed conditions say nothing of the kind.
const SILENT = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi;

/** What a number format says the number is. */
export function formatClass(code: string): FormatClass {
  const first = code.replace(SILENT, '').split(';')[0] ?? '';
  if (/[ymdhs]/i.test(first)) return FormatClass.Date;
  return first.includes('%') ? FormatClass.Percent : FormatClass.General;
}

/** The formats that files name by number only. */
export function builtinFormatClass(id: number): FormatClass {
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  if (isDate) return FormatClass.Date;
  return id === 9 || id === 10 ? FormatClass.Percent : FormatClass.General;
}
