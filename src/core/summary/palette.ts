import type { BorderLine, CellStyle } from '../document/sheetDocument';

/** The colours of the summary; the accent is the municipality's. */
export const COLORS = {
  accent: '0B6A88',
  caption: '616161',
  error: 'B10E1C',
  warning: 'BC4B09',
  ready: '0E700E',
  headingFill: 'F1F4F6',
  line: '5B6770',
  hair: 'D5DADD',
  tick: '1B1F22',
} as const;

export const FORMATS = {
  kr: '#,##0.00',
  krUnit: '#,##0.00\\ "kr."',
  krUnitNegative: '#,##0.00\\ "kr.";−#,##0.00\\ "kr."',
  pct: '0.0\\ %',
  pctWhole: '0\\ %',
  count: '0',
  krDifference: '+#,##0.00;−#,##0.00;"–"',
  countDifference: '+0;−0;"–"',
  pctDifference: '+0.0\\ %;−0.0\\ %;"–"',
} as const;

export const HAIRLINE: BorderLine = { line: 'thin', color: COLORS.hair };
export const RULE: BorderLine = { line: 'thin', color: COLORS.line };
export const ACCENT_LINE: BorderLine = { line: 'thin', color: COLORS.accent };

export const TITLE: CellStyle = { bold: true, size: 20, vertical: 'center' };
export const SECTION: CellStyle = { bold: true, size: 13, vertical: 'center' };
export const CAPTION: CellStyle = { color: COLORS.caption, vertical: 'center' };
export const SMALL: CellStyle = { ...CAPTION, size: 10 };
export const BODY: CellStyle = { vertical: 'center' };
export const HEADING: CellStyle = { bold: true, size: 10, fill: COLORS.headingFill, vertical: 'center' };
export const RIGHT = { horizontal: 'right' } as const;
