import { type Area, rangeAddress } from '../../core/sheet/address';
import type { CellValue } from '../details/sheetDetails';
import { escapeExcel } from '../xml/excelEscape';
import { escapeText } from '../xml/escapeXml';

/** Excel's own limit for the text of a cell. */
const LONGEST_TEXT = 32_767;
const ELLIPSIS = '…';

/** The errors that the format knows. Excel stores newer ones (`#SPILL!`, `#CALC!`) as the last, until it calculates. */
const ERRORS = ['#NULL!', '#DIV/0!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#VALUE!'];
const UNKNOWN_ERROR = '#VALUE!';

export interface CellContent {
  /** The cell's `t`; numbers need none. */
  readonly type: string | undefined;
  /** What stands between the cell's tags; empty for an empty cell. */
  readonly xml: string;
}

/**
 * A cell's content. Text is an inline string, so that the shared strings need not be touched: Excel reads both alike
 * and makes its own table of strings at its next save.
 * @param value undefined for a formula whose result is not known. @param spill what a dynamic array fills.
 */
export function cellContent(
  value: CellValue | undefined,
  formula: string | undefined,
  p = '',
  spill?: Area,
): CellContent {
  const array = spill ? ` t="array" ref="${rangeAddress(spill)}"` : '';
  const f = formula === undefined ? '' : `<${p}f${array}>${escapeText(formula.replace(/^=/, ''))}</${p}f>`;
  const withValue = (type: string | undefined, text: string) => ({ type, xml: `${f}<${p}v>${text}</${p}v>` });
  if (value === undefined || value === null) return { type: undefined, xml: f };
  if (typeof value === 'boolean') return withValue('b', value ? '1' : '0');
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`No cell can hold ${value}.`);
    return withValue(undefined, Object.is(value, -0) ? '-0' : String(value));
  }
  if (typeof value === 'object') return withValue('e', ERRORS.includes(value.error) ? value.error : UNKNOWN_ERROR);
  const text = escapeText(escapeExcel(shorten(value)));
  if (f !== '') return withValue('str', text);
  return { type: 'inlineStr', xml: `<${p}is><${p}t${spaceAttribute(text)}>${text}</${p}t></${p}is>` };
}

/** Text that Excel would take for a formula when the cell is next edited. */
export function looksLikeFormula(value: CellValue | undefined): boolean {
  return typeof value === 'string' && /^[=+\-@]/.test(value);
}

function spaceAttribute(text: string): string {
  return /^[ \t\n]|[ \t\n]$|\n| {2}/.test(text) ? ' xml:space="preserve"' : '';
}

function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT - ELLIPSIS.length);
  return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut) + ELLIPSIS;
}
