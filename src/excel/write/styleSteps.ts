import type { CellDocument, SheetDocument } from '../../core/document/sheetDocument';
import type { Area, Cell } from '../../core/sheet/address';
import { areasOfCells, listsOf } from './addresses';
import { lineLook, linesOf, type Look, looksOf } from './looks';
import { CALL_BYTES, type Step } from './step';

/** The look of all cells: cells that share a property get it together, whatever their other properties. */
export function* styleSteps(sheet: Excel.Worksheet, { name, rows }: SheetDocument): Generator<Step> {
  const cells = rows.flatMap(({ row, cells: ofRow }) =>
    ofRow.map((cell) => ({ cell, place: { sheet: name, row, column: cell.column } })),
  );
  for (const { what: look, areas } of shared(cells, looksOf)) yield* painted(sheet, areas, look);
  for (const { what, areas } of shared(cells, linesOf)) {
    const { side, line } = what;
    yield* painted(sheet, areas, lineLook(side, line, 'edge'));
    const isAcross = side === 'top' || side === 'bottom';
    const many = areas.filter(({ top, left, bottom, right }) => (isAcross ? top < bottom : left < right));
    yield* painted(sheet, many, lineLook(side, line, 'inside'));
  }
  for (const { what: format, areas } of shared(cells, formatOf)) {
    for (const { top, left, bottom, right } of areas) {
      yield {
        bytes: CALL_BYTES,
        write: () => {
          const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
          // One text for all cells, which Microsoft's types do not know of.
          range.numberFormat = format as unknown as string[][];
        },
      };
    }
  }
}

function formatOf({ style }: CellDocument): Map<string, string> {
  return new Map(style?.numberFormat === undefined ? [] : [[style.numberFormat, style.numberFormat]]);
}

interface Placed {
  readonly cell: CellDocument;
  readonly place: Cell;
}

/** What cells have in common, with the areas that have it. */
function shared<T>(
  cells: readonly Placed[],
  read: (cell: CellDocument) => ReadonlyMap<string, T>,
): { readonly what: T; readonly areas: readonly Area[] }[] {
  const groups = new Map<string, { readonly what: T; readonly places: Cell[] }>();
  for (const { cell, place } of cells) {
    for (const [key, what] of read(cell)) {
      const group = groups.get(key);
      if (group) group.places.push(place);
      else groups.set(key, { what, places: [place] });
    }
  }
  // By the properties' names: `indent` comes after `horizontal`, which would take it away.
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, { what, places }]) => ({ what, areas: areasOfCells(places) }));
}

function* painted(sheet: Excel.Worksheet, areas: readonly Area[], look: Look): Generator<Step> {
  for (const list of listsOf(areas)) {
    yield {
      bytes: 3 * CALL_BYTES + list.length,
      write: () => {
        look(sheet.getRanges(list).format);
      },
    };
  }
}
