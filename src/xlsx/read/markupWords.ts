/** Up to four bytes of markup as one number, as `DataView` reads them. */
const word = (text: string) => [...text].reduce((sum, char) => sum * 256 + char.charCodeAt(0), 0);
export const CELL = word('<c r');
export const ROW = word('<row');
export const REFERENCE = word(' r="');
export const ASSIGNED = word('="');
export const STYLE = word(' s="');
export const TEXT_TYPE = word(' t="');
export const TEXT_END = word('s"');
export const VALUE = word('<v>');
export const FORMULA = word('<f>');
export const FORMULA_END = word('</f>');
export const VALUE_END = word('</v>');
export const CELL_END = word('</c>');
export const ROW_END = word('</ro');
export const ROW_END_REST = word('w>');
export const EMPTY_END = word('/>');
