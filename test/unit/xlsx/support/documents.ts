import type { CellDocument, SheetDocument } from '../../../../src/core/document/sheetDocument';

/** A document with these cells and nothing else. */
export function documentOf(name: string, rows: readonly (readonly CellDocument['value'][])[]): SheetDocument {
  return {
    name,
    columnWidths: [],
    rows: rows.map((cells, row) => ({ row, cells: cells.map((value, column) => ({ column, value })) })),
    merges: [],
    showGridlines: true,
    charts: [],
    tables: [],
    validations: [],
  };
}

/** A document that uses everything the writer can do. */
export function fullDocument(name = 'Kontrol', plans = 4): SheetDocument {
  const area = (top: number, left: number, bottom: number, right: number) => ({
    sheet: name,
    top,
    left,
    bottom,
    right,
  });
  const line = { line: 'thin', color: '5B6770' } as const;
  const last = 2 + plans;
  return {
    name,
    columnWidths: [17, 20, 12.5],
    rows: [
      {
        row: 0,
        height: 32,
        cells: [{ column: 0, value: 'Budgetkontrol', style: { bold: true, size: 20, color: '0F6C6C' } }],
      },
      {
        row: 2,
        cells: ['Plan', 'Ramme', 'Andel'].map((value, column) => ({
          column,
          value,
          style: { fill: 'F1F4F6', border: { bottom: line } },
        })),
      },
      ...Array.from({ length: plans }, (_, index) => ({
        row: 3 + index,
        cells: [
          {
            column: 0,
            value: `=Plan & ${index}`,
            link: { sheet: 'Planer og "mål"', top: index, left: 1, bottom: index, right: 1 },
          },
          { column: 1, value: 1000.5 + index, style: { numberFormat: '#,##0.00' } },
          { column: 2, value: 0.4 + index / 10, style: { numberFormat: '0.0\\ %', locked: false } },
        ],
      })),
      {
        row: last + 1,
        cells: [{ column: 1, formula: `=SUM(${name}!B4:B${last + 1})`, value: 4008, style: { bold: true } }],
      },
    ],
    merges: [area(0, 0, 0, 2)],
    freeze: { rows: 3, columns: 1 },
    showGridlines: false,
    tabColor: '0F6C6C',
    print: {
      landscape: true,
      fit: { wide: 1, tall: 0 },
      margins: { left: 1.3, right: 1.3, top: 1.4, bottom: 1.65 },
      centerHorizontally: true,
      footer: { left: '1.0 & co', center: 'fil.xlsx', right: 'side {page} af {pages}' },
      area: area(0, 0, 40, 2),
      repeatRows: [0, 2],
      breakBeforeRows: [30],
    },
    charts: [
      {
        area: area(12, 0, 28, 2),
        categories: area(3, 0, last, 0),
        values: area(3, 2, last, 2),
        labelFormat: '0.0\\ %',
        color: '0F6C6C',
        pointColors: [{ point: 0, color: 'B10E1C' }],
        gap: 45,
        axis: { max: 1, majorUnit: 0.5, gridColor: '1B1F22', format: '0%' },
        altText: 'Andel & "henvisning"',
      },
    ],
    tables: [{ name: 'Fund', area: area(2, 0, last, 2), columns: ['Plan', 'Ramme', 'Andel'] }],
    validations: [
      { area: area(3, 0, last, 0), source: { values: ['ja', 'nej'] }, strict: true },
      { area: area(3, 1, last, 1), source: { range: area(3, 1, last, 1) }, strict: false },
    ],
  };
}
