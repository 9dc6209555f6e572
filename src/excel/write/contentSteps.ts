import type { CellDocument } from '../../core/document/sheetDocument';
import { referenceTo } from '../../core/sheet/reference';
import { guardText } from './guardText';
import type { Placement } from './placements';
import { CALL_BYTES, type Step } from './step';

const ROWS_AT_ONCE = 200;
const BYTES_PER_CELL = 8;

/** What the sheets of this writing are called on their tabs. */
export interface TabNames {
  readonly tabOf: (name: string) => string;
  /** A formula with the tabs' names. */
  readonly renamed: (formula: string) => string;
}

type Entry = string | number | boolean | null;

/** Links and values, rows together. Links first: without them a cell of a link would show its target. */
export function* contentSteps(
  sheet: Excel.Worksheet,
  { document }: Placement,
  { tabOf, renamed }: TabNames,
): Generator<Step> {
  for (const { row, cells } of document.rows) {
    for (const { column, link } of cells) {
      if (!link) continue;
      const documentReference = referenceTo({ ...link, sheet: tabOf(link.sheet) }, false);
      yield {
        bytes: CALL_BYTES + documentReference.length,
        write: () => {
          sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference };
        },
      };
    }
  }
  const filled = document.rows.filter(({ cells }) => cells.some(isFilled)).sort((a, b) => a.row - b.row);
  const width = Math.max(0, ...filled.flatMap(({ cells }) => cells.filter(isFilled).map(({ column }) => column + 1)));
  for (let from = 0; from < filled.length;) {
    const first = filled[from]?.row ?? 0;
    const rows = filled.slice(from).filter(({ row }) => row < first + ROWS_AT_ONCE);
    const last = rows.at(-1)?.row ?? first;
    const block = Array.from({ length: last - first + 1 }, () => Array<Entry>(width).fill(null));
    let bytes = CALL_BYTES;
    for (const { row, cells } of rows) {
      for (const cell of cells.filter(isFilled)) {
        const entry = entryOf(cell, renamed);
        (block[row - first] ?? [])[cell.column] = entry;
        bytes += typeof entry === 'string' ? 2 * entry.length : BYTES_PER_CELL;
      }
    }
    yield {
      bytes: bytes + block.length * width * 5,
      write: () => {
        sheet.getRangeByIndexes(first, 0, block.length, width).formulas = block;
      },
    };
    from += rows.length;
  }
}

const isFilled = ({ value, formula }: CellDocument): boolean => value !== null || formula !== undefined;

function entryOf({ value, formula }: CellDocument, renamed: (formula: string) => string): Entry {
  if (formula !== undefined) return renamed(formula);
  return typeof value === 'string' ? guardText(value) : value;
}
