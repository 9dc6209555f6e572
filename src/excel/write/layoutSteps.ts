import { pointsOfCharacters } from '../../core/document/columnPoints';
import type { ListValidation, SheetDocument } from '../../core/document/sheetDocument';
import { type Area, rangeAddress } from '../../core/sheet/address';
import { referenceTo } from '../../core/sheet/reference';
import { columnLists, rowLists } from './addresses';
import { CALL_BYTES, type Step } from './step';

export interface LayoutNames {
  /** The name on the tab for a sheet's name in a document. */
  readonly tabOf: (name: string) => string;
  /** A name that no other table has. */
  readonly tableName: (wanted: string) => string;
}

/** Everything of a sheet but its cells' contents and looks, charts and print set-up. */
export function layoutSteps(sheet: Excel.Worksheet, document: SheetDocument, names: LayoutNames): Step[] {
  const { freeze } = document;
  return [
    ...sizeSteps(sheet, document),
    ...document.merges.map((area) => step(() => sheet.getRange(rangeAddress(area)).merge())),
    step(() => {
      sheet.showGridlines = document.showGridlines;
      if (document.tabColor !== undefined) sheet.tabColor = `#${document.tabColor}`;
      if (freeze) freezePanes(sheet, freeze);
    }),
    ...document.tables.map((table) =>
      step(() => {
        const added = sheet.tables.add(rangeAddress(table.area), true);
        added.name = names.tableName(table.name);
        added.style = 'TableStyleLight1';
      }),
    ),
    ...document.validations.map((validation) =>
      step(() => {
        addList(sheet, validation, names.tabOf);
      }),
    ),
  ];
}

const step = (write: () => void): Step => ({ bytes: 2 * CALL_BYTES, write });

function sizeSteps(sheet: Excel.Worksheet, { columnWidths, rows }: SheetDocument): Step[] {
  const widths = groupBy(columnWidths.map((width, column) => [pointsOfCharacters(width), column] as const));
  const heights = groupBy(rows.flatMap(({ row, height }) => (height === undefined ? [] : [[height, row] as const])));
  const sized = (lists: readonly string[], size: (format: Excel.RangeFormat) => void): Step[] =>
    lists.map((list) => ({
      bytes: CALL_BYTES + list.length,
      write: () => {
        size(sheet.getRanges(list).format);
      },
    }));
  return [
    ...[...widths].flatMap(([points, columns]) =>
      sized(columnLists(columns), (format) => (format.columnWidth = points)),
    ),
    ...[...heights].flatMap(([points, lines]) => sized(rowLists(lines), (format) => (format.rowHeight = points))),
  ];
}

function groupBy(entries: readonly (readonly [number, number])[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function freezePanes(
  { freezePanes: panes }: Excel.Worksheet,
  { rows, columns }: { rows: number; columns: number },
): void {
  const area = { sheet: '', top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  if (rows > 0 && columns > 0) panes.freezeAt(rangeAddress(area));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

function addList(sheet: Excel.Worksheet, { area, source, strict }: ListValidation, tabOf: LayoutNames['tabOf']): void {
  const reference = ({ sheet: name, ...cells }: Area): string => `=${referenceTo({ ...cells, sheet: tabOf(name) })}`;
  const { dataValidation } = sheet.getRange(rangeAddress(area));
  const words = 'range' in source ? reference(source.range) : source.values.join(',');
  dataValidation.rule = { list: { inCellDropDown: true, source: words } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: strict, style: 'Stop', title: '', message: '' };
}
