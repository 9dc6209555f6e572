import { ownSheets } from '../../core/reading/ownSheets';
import type { DefinedName } from '../../core/sheet/workbook';
import type { WorkbookCalls } from '../calls/workbookCalls';
import { nameOf } from '../read/nameOf';
import type { Reading } from '../read/readWorkbook';

/** What has to be known of a workbook before sheets are written into it. */
export interface Ground {
  readonly sheets: readonly GroundSheet[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly { readonly id: string; readonly name: string; readonly sheetId: string }[];
  /** No sheet can be added. */
  readonly structureLocked: boolean;
}

export interface GroundSheet {
  readonly id: string;
  readonly name: string;
  /** Known of our own sheets. */
  readonly isProtected: boolean;
  /** Ids, known of our own sheets. */
  readonly charts: readonly string[];
}

/** What the last reading saw: no further round trip, but it may be out of date. */
export function groundOf({ outline, unread, details }: Reading): Ground {
  const { charts, protectedSheets, structureLocked } = details;
  const sheets = outline.sheets.map(({ id, name }): GroundSheet => {
    return { id, name, isProtected: protectedSheets.has(id), charts: charts.get(id) ?? [] };
  });
  const others = unread.map((name): GroundSheet => ({ id: '', name, isProtected: false, charts: [] }));
  return { sheets: [...sheets, ...others], names: outline.names, tables: outline.tables, structureLocked };
}

/** Looks now: one round trip, two where there are sheets of ours. */
export async function lookAround(calls: WorkbookCalls): Promise<Ground> {
  return calls.run(
    async (context) => {
      const { worksheets, names, tables, protection } = context.workbook;
      worksheets.load('items/id,items/name');
      names.load('items/name,items/formula,items/visible');
      tables.load('items/id,items/name,items/worksheet/id');
      protection.load('protected');
      await context.sync();
      const defined = names.items.map((name) => nameOf(name));
      const own = ownSheets({ sheets: [], names: defined, dateSystem: 1900 });
      const ours = worksheets.items.filter(({ name }) => own.has(name));
      const asked = ours.map((sheet) => ({
        id: sheet.id,
        charts: sheet.charts.load('items/id'),
        protection: sheet.protection.load('protected'),
      }));
      if (asked.length > 0) await context.sync();
      return {
        sheets: worksheets.items.map(({ id, name }) => {
          const known = asked.find((one) => one.id === id);
          const charts = known?.charts.items.map((chart) => chart.id) ?? [];
          return { id, name, isProtected: known?.protection.protected ?? false, charts };
        }),
        names: defined,
        tables: tables.items.map(({ id, name, worksheet }) => ({ id, name, sheetId: worksheet.id })),
        structureLocked: protection.protected,
      };
    },
    { repeatable: true },
  );
}
