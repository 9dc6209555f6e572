import type { CellFormat } from '../../host/state/cell';
import type { SheetState } from '../../host/state/sheetState';
import { lineWords } from '../words';

const UNDERLINES = new Set(['None', 'Single']);

/** Whether the sheet shows underlines or lines that are written as others, or not at all. Such looks never come from a file. */
export function hasOtherLooks({ rows, rowFormats, columnFormats }: SheetState): boolean {
  const formats = new Set<CellFormat | undefined>([...rowFormats.values(), ...columnFormats.values()]);
  for (const cells of rows.values()) for (const cell of cells) formats.add(cell?.format);
  return [...formats].some((format) => format && isOther(format));
}

function isOther({ underline = 'None', borders = {} }: CellFormat): boolean {
  if (!UNDERLINES.has(underline)) return true;
  return Object.entries(borders).some(([side, { style, weight }]) => {
    const isKnown = !side.startsWith('Diagonal') && lineWords.file(`${style} ${weight}`) !== undefined;
    return style !== 'None' && !isKnown;
  });
}
