import { type Renames, renameInFormula } from '../../../src/xlsx/formulas/renames';
import type { SheetState } from '../../host/state/sheetState';
import type { WorkbookState } from '../../host/state/workbookState';

/**
 * The workbook at opening with its formulas as they read after the sheets' renaming, so that what only follows a name
 * is no change: the file's editor renames by itself.
 */
export function renamedState(before: WorkbookState, after: WorkbookState): WorkbookState {
  const sheets = new Map<string, string>();
  for (const { id, name } of before.sheets) {
    const now = after.sheets.find((sheet) => sheet.id === id)?.name ?? name;
    if (now !== name) sheets.set(name.toLowerCase(), now);
  }
  if (sheets.size === 0) return before;
  const renames: Renames = { sheets, tables: new Map(), columns: new Map() };
  const map = (formula: string): string => renameInFormula(formula, renames);
  return {
    ...before,
    sheets: before.sheets.map((sheet) => renamedSheet(sheet, map)),
    names: before.names.map((name) => ({ ...name, formula: map(name.formula) })),
  };
}

function renamedSheet(sheet: SheetState, map: (formula: string) => string): SheetState {
  const rows = [...sheet.rows].map(([row, cells]) => {
    const mapped = cells.map((cell) => {
      const formula = cell?.formula === undefined ? undefined : map(cell.formula);
      return cell && formula !== undefined && formula !== cell.formula ? { ...cell, formula } : cell;
    });
    return [row, mapped] as const;
  });
  return {
    ...sheet,
    rows: new Map(rows),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, rule: deep(format.rule, map) })),
    validations: sheet.validations.map((validation) => ({ ...validation, rule: deep(validation.rule, map) })),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map(({ name, values, categories, ...series }) => ({
        ...series,
        name: name.startsWith('=') ? map(name) : name,
        values: map(values),
        ...(categories !== undefined && { categories: map(categories) }),
      })),
    })),
  };
}

/** The value with all its texts that are formulas mapped. */
function deep<T>(value: T, map: (formula: string) => string): T {
  if (typeof value === 'string') return (value.startsWith('=') ? map(value) : value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => deep(one, map)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one as unknown, map)])) as T;
}
