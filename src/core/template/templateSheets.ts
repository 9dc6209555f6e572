import type { SheetDocument } from '../document/sheetDocument';
import { tableName, type Language } from '../findings/labels';
import type { Area } from '../sheet/address';
import { guideSheet } from './guideSheet';
import { templateTables } from './tables';
import { templateSheet } from './templateSheet';
import type { Choices } from './templateTable';

const FIRST_YEAR = 2026;

/** The blank budget workbook: a guide and one sheet for each table, with five year columns from `firstYear`. */
export function templateSheets(lang: Language = 'da', firstYear: number = FIRST_YEAR): SheetDocument[] {
  const tables = templateTables(lang, firstYear);
  const guide = guideSheet(lang);
  const areaOf = (choices: Choices): Area | undefined => {
    if ('guide' in choices) return guide.outcomes;
    if ('values' in choices) return undefined;
    const [kind, key] = choices.column;
    const table = tables.find((candidate) => candidate.kind === kind);
    const column = table?.columns.findIndex((candidate) => candidate.key === key) ?? -1;
    if (!table || column < 0) return undefined;
    return { sheet: tableName(kind, lang), top: 1, left: column, bottom: table.rows, right: column };
  };
  return [guide.document, ...tables.map((table) => templateSheet(table, areaOf, lang))];
}
