import type { CellDocument, SheetDocument } from '../../core/document/sheetDocument';
import { columnName, tableName } from '../../core/findings/labels';
import type { ColumnKey } from '../../core/reading';
import { templateSheets } from '../../core/template';

/** The template's sheet of explained deviations, with one row in it. */
export function newWaiverSheet(lang: 'da' | 'en', values: ReadonlyMap<ColumnKey, string | number>): SheetDocument {
  const name = tableName('waivers', lang);
  const sheet = templateSheets(lang).find((one) => one.name === name);
  const headings = sheet?.rows[0]?.cells ?? [];
  if (!sheet) throw new Error(`The template has no sheet ${name}.`);
  const entries = [...values].map(([key, value]): CellDocument => {
    const heading = headings.find((cell) => cell.value === columnName(key, lang));
    if (!heading) throw new Error(`The template has no column ${key}.`);
    const prepared = sheet.rows[1]?.cells.find(({ column }) => column === heading.column);
    return { ...prepared, column: heading.column, value };
  });
  return {
    ...sheet,
    rows: sheet.rows.map((row) => (row.row === 1 ? { ...row, cells: entries } : row)),
    // The other tables of the template, and the lists they hold, are not in this workbook.
    validations: sheet.validations.filter(({ source }) => 'values' in source),
  };
}
