import type { Area } from '../../src/core/sheet/address';
import { parseLocalAddress } from '../../src/core/sheet/address';
import type { Grid } from '../../src/core/sheet/grid';
import { FormatClass } from '../../src/core/sheet/grid';
import { GridBuilder } from '../../src/core/sheet/gridBuilder';
import type { DefinedName, ExcelTable, Sheet, Workbook } from '../../src/core/sheet/workbook';

export type CellContent =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  /** A formula with its cached value. */
  | { readonly f: string; readonly v?: string | number | boolean | null | { readonly error: string } }
  | { readonly error: string }
  | { readonly percent: number };

export type Rows = readonly (readonly CellContent[])[];

export interface SheetOptions {
  readonly visibility?: Sheet['visibility'];
  /** Row numbers as Excel shows them, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Column letters. */
  readonly hiddenColumns?: readonly string[];
  /** `A1:C1` */
  readonly merges?: readonly string[];
  readonly tables?: readonly {
    readonly name: string;
    readonly range: string;
    readonly headerRows?: number;
    readonly totalsRows?: number;
  }[];
}

export interface WorkbookOptions {
  readonly sheets?: Readonly<Record<string, SheetOptions>>;
  readonly names?: readonly (Pick<DefinedName, 'name' | 'refersTo'> & Partial<DefinedName>)[];
  readonly dateSystem?: 1900 | 1904;
  readonly memory?: string;
}

/**
 * A neutral workbook from arrays: `workbookOf({ Planer: [['Plan', 'Samlet ramme'], ['A', 1000]] })`.
 * `null` is a blank cell, a `Date` (UTC) a day with a date format.
 */
export function workbookOf(sheets: Readonly<Record<string, Rows>>, options: WorkbookOptions = {}): Workbook {
  const dateSystem = options.dateSystem ?? 1900;
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows, options.sheets?.[name] ?? {}, dateSystem)),
    names: (options.names ?? []).map((name) => ({ hidden: false, ...name })),
    dateSystem,
    ...(options.memory === undefined ? {} : { memory: options.memory }),
  };
}

function sheetOf(name: string, rows: Rows, options: SheetOptions, dateSystem: 1900 | 1904): Sheet {
  return {
    name,
    visibility: options.visibility ?? 'visible',
    grid: gridOf(rows, dateSystem),
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((options.hiddenColumns ?? []).map((letters) => rangeOf(name, `${letters}1`).left)),
    merges: (options.merges ?? []).map((range) => rangeOf(name, range)),
    tables: (options.tables ?? []).map((table): ExcelTable => ({
      name: table.name,
      area: rangeOf(name, table.range),
      headerRows: table.headerRows ?? 1,
      totalsRows: table.totalsRows ?? 0,
    })),
  };
}

/** `A1:C3` (or `B2`) of a sheet as an area. */
export function rangeOf(sheet: string, range: string): Area {
  const [first = '', last = first] = range.split(':');
  const start = parseLocalAddress(first);
  const end = parseLocalAddress(last);
  if (!start || !end) throw new Error(`No range: ${range}`);
  return { sheet, top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** The grid alone. */
function gridOf(rows: Rows, dateSystem: 1900 | 1904 = 1900): Grid {
  const builder = new GridBuilder();
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      setCell(builder, row, column, content, dateSystem);
    });
  });
  return builder.build();
}

function setCell(
  builder: GridBuilder,
  row: number,
  column: number,
  content: CellContent,
  dateSystem: 1900 | 1904,
): void {
  if (content === null || content === undefined) return;
  if (typeof content === 'number') builder.setNumber(row, column, content);
  else if (typeof content === 'string') builder.setText(row, column, content);
  else if (typeof content === 'boolean') builder.setBoolean(row, column, content);
  else if (content instanceof Date) builder.setNumber(row, column, serialOf(content, dateSystem), FormatClass.Date);
  else if ('error' in content) builder.setError(row, column, content.error);
  else if ('percent' in content) builder.setNumber(row, column, content.percent, FormatClass.Percent);
  else {
    setCell(builder, row, column, content.v, dateSystem);
    builder.setFormula(row, column, content.f);
  }
}

function serialOf(date: Date, dateSystem: 1900 | 1904): number {
  return (
    (date.getTime() -
      Date.UTC(dateSystem === 1900 ? 1899 : 1904, dateSystem === 1900 ? 11 : 0, dateSystem === 1900 ? 30 : 1)) /
    86_400_000
  );
}
