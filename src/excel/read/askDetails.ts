import type { Area } from '../../core/sheet/address';
import type { ExcelTable } from '../../core/sheet/workbook';
import { blockOf } from './askSheet';
import type { Block, Outline } from './outlineTypes';

/** What is read once for the whole workbook, beside the cells. */
export interface Details {
  readonly memory: string | undefined;
  /** By the sheet's id, as the two others. */
  readonly tables: ReadonlyMap<string, readonly ExcelTable[]>;
  readonly merges: ReadonlyMap<string, readonly Area[]>;
  readonly charts: ReadonlyMap<string, readonly string[]>;
  /** Ids of our own sheets that are protected. */
  readonly protectedSheets: ReadonlySet<string>;
  /** No sheet can be added. */
  readonly structureLocked: boolean;
}

/**
 * Asks for tables' areas, merged cells, locks, and the charts of our own sheets.
 * @returns what gives the answers once they are there
 */
export function askDetails(
  { workbook }: Excel.RequestContext,
  outline: Outline,
  wanted: { readonly merges: boolean; readonly own: ReadonlySet<string> },
): () => Details {
  const sheet = (id: string): Excel.Worksheet => workbook.worksheets.getItem(id);
  const memory = outline.memory === undefined ? undefined : workbook.customXmlParts.getItem(outline.memory).getXml();
  const tables = outline.tables.map((table) => ({
    table,
    range: placed(workbook.tables.getItem(table.id).getRange()),
  }));
  const merges = outline.sheets.flatMap(({ id, used }) => {
    if (!used || !wanted.merges) return [];
    const cells = sheet(id).getRangeByIndexes(used.row, used.column, used.rows, used.columns);
    const areas = cells.getMergedAreasOrNullObject();
    return [{ id, areas, each: areas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount') }];
  });
  const structure = workbook.protection.load('protected');
  const ours = outline.sheets
    .filter(({ name }) => wanted.own.has(name))
    .map(({ id }) => ({
      id,
      charts: sheet(id).charts.load('items/id'),
      protection: sheet(id).protection.load('protected'),
    }));
  const nameOf = new Map(outline.sheets.map(({ id, name }) => [id, name]));
  return () => ({
    memory: memory?.value,
    tables: grouped(
      tables.map(({ table: { name, sheetId, headerRows, totalsRows }, range }): [string, ExcelTable] => {
        const area = areaOf(nameOf.get(sheetId) ?? '', blockOf(range));
        return [sheetId, { name, area, headerRows, totalsRows }];
      }),
    ),
    merges: new Map(
      merges.map(({ id, areas, each }) => [
        id,
        areas.isNullObject ? [] : each.items.map((range) => areaOf(nameOf.get(id) ?? '', blockOf(range))),
      ]),
    ),
    charts: new Map(ours.map(({ id, charts }) => [id, charts.items.map((chart) => chart.id)])),
    protectedSheets: new Set(ours.filter(({ protection }) => protection.protected).map(({ id }) => id)),
    structureLocked: structure.protected,
  });
}

function placed(range: Excel.Range): Excel.Range {
  return range.load('rowIndex,columnIndex,rowCount,columnCount');
}

function grouped<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

export function areaOf(sheet: string, { row, column, rows, columns }: Block): Area {
  return { sheet, top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}
