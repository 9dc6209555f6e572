import type { CellDocument, CellStyle, RowDocument, SheetDocument } from '../../src/core/document/sheetDocument';

export type Value = string | number | null | { readonly formula: string; readonly value: number };

export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly format?: string;
}

/** `{ formula, value }` for a row total over columns, both 1-based letters worked out by the caller. */
export interface TableSheet {
  readonly name: string;
  /** Lines above the heading row. */
  readonly title?: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

export const KRONER = '#,##0.00';
export const DAY = 'dd-mm-yyyy';

const HEADING: CellStyle = {
  bold: true,
  fill: 'F1F4F6',
  wrap: true,
  vertical: 'center',
  border: { bottom: { line: 'thin', color: '5B6770' } },
};

/** A plain sheet with one table, as an officer keeps it. */
export function tableSheet({ name, title = [], columns, rows }: TableSheet): SheetDocument {
  const top = title.length > 0 ? title.length + 1 : 0;
  const titles = title.map((text, row): RowDocument => ({
    row,
    cells: [
      { column: 0, value: text, style: row === 0 ? { bold: true, size: 14 } : { italic: true, color: '616161' } },
    ],
  }));
  const heading: RowDocument = {
    row: top,
    height: 30,
    cells: columns.map((column, index) => ({ column: index, value: column.heading, style: HEADING })),
  };
  const body = rows.map((values, index): RowDocument => ({ row: top + 1 + index, cells: cellsOf(values, columns) }));
  return {
    name,
    columnWidths: columns.map((column) => column.width),
    rows: [...titles, heading, ...body],
    merges: [],
    freeze: { rows: top + 1, columns: 1 },
    showGridlines: true,
    print: {
      landscape: true,
      fit: { wide: 1, tall: 0 },
      margins: { left: 1.3, right: 1.3, top: 1.4, bottom: 1.65 },
      centerHorizontally: false,
      repeatRows: [top, top],
      breakBeforeRows: [],
    },
    charts: [],
    tables: [],
    validations: [],
  };
}

function cellsOf(values: readonly Value[], columns: readonly Column[]): CellDocument[] {
  return values.flatMap((value, column): CellDocument[] => {
    if (value === null) return [];
    const format = columns[column]?.format;
    const style = format !== undefined && typeof value !== 'string' ? { style: { numberFormat: format } } : {};
    if (typeof value === 'object') return [{ column, value: value.value, formula: value.formula, ...style }];
    return [{ column, value, ...style }];
  });
}

/** The serial day of a date, as Excel keeps it. */
export function serial(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}
