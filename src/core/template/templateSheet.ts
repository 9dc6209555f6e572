import type { CellDocument, ListValidation, RowDocument, SheetDocument } from '../document/sheetDocument';
import { columnName as headingOf, tableName, type Language } from '../findings/labels';
import { KIND_SHAPES } from '../reading/kinds';
import type { Area } from '../sheet/address';
import {
  COLORS,
  headingStyle,
  TEMPLATE_FORMATS,
  type Choices,
  type TemplateColumn,
  type TemplateTable,
} from './templateTable';

/** One table as a blank sheet: headings, prepared rows, pick lists. */
export function templateSheet(
  table: TemplateTable,
  areaOf: (choices: Choices) => Area | undefined,
  lang: Language,
): SheetDocument {
  const name = tableName(table.kind, lang);
  return {
    name,
    columnWidths: table.columns.map((column) => column.width),
    rows: [headingRow(table, lang), ...Array.from({ length: table.rows }, (_, index) => preparedRow(table, index + 1))],
    merges: [],
    freeze: { rows: 1, columns: 1 },
    showGridlines: true,
    tabColor: COLORS.accent,
    print: {
      landscape: true,
      fit: { wide: 1, tall: 0 },
      margins: { left: 1.3, right: 1.3, top: 1.4, bottom: 1.65 },
      centerHorizontally: false,
      footer: { left: name, center: '', right: lang === 'da' ? 'Side {page} af {pages}' : 'Page {page} of {pages}' },
      repeatRows: [0, 0],
      breakBeforeRows: [],
    },
    charts: [],
    tables: [],
    validations: table.columns.flatMap((column, index) => validation(table, name, column, index, areaOf)),
  };
}

function headingRow({ kind, columns }: TemplateTable, lang: Language): RowDocument {
  const { needed } = KIND_SHAPES[kind];
  const cells = columns.map(({ key, format }, column): CellDocument => {
    if (typeof key === 'object') return { column, value: `Budget ${key.year}`, style: headingStyle(false, format) };
    return { column, value: headingOf(key, lang), style: headingStyle(needed.includes(key), format) };
  });
  return { row: 0, height: 32, cells };
}

/** Formatted and empty: a formula that shows nothing would still be a row with something in it. */
function preparedRow({ columns }: TemplateTable, row: number): RowDocument {
  const cells = columns.flatMap(({ format }, column): CellDocument[] => {
    return format === undefined ? [] : [{ column, value: null, style: { numberFormat: TEMPLATE_FORMATS[format] } }];
  });
  return { row, cells };
}

function validation(
  { rows }: TemplateTable,
  sheet: string,
  { choices }: TemplateColumn,
  column: number,
  areaOf: (choices: Choices) => Area | undefined,
): ListValidation[] {
  if (!choices) return [];
  const area = { sheet, top: 1, left: column, bottom: rows, right: column };
  const range = areaOf(choices);
  const source = 'values' in choices ? { values: choices.values } : range && { range };
  if (!source || ('values' in source && source.values.length === 0)) return [];
  // Only offered: officers know names that no list has, and the check says what it does not understand.
  return [{ area, source, strict: false }];
}
