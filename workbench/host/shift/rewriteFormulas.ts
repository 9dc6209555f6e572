import type { CellState } from '../state/cell';
import type { SheetState } from '../state/sheetState';
import { readBlock, type WorkbookDocument } from '../state/workbookDocument';
import { usedRect } from '../state/sheetState';
import { mapReferences, type Reference, type Replacement } from './references';

/** What becomes of a reference in a formula on `home`; names of the workbook have no home. */
type Rewrite = (reference: Reference, home: SheetState | undefined) => Replacement;

/** Rewrites the references of all formulas: in cells, names, charts, conditional formats and data validation. */
export function rewriteFormulas(document: WorkbookDocument, rewrite: Rewrite): void {
  for (const sheet of document.state.sheets) {
    const map = (formula: string): string => mapReferences(formula, (reference) => rewrite(reference, sheet));
    rewriteCells(document, sheet, map);
    document.set(sheet, 'conditionalFormats', deep(sheet.conditionalFormats, map));
    document.set(sheet, 'validations', deep(sheet.validations, map));
    document.set(sheet, 'charts', rewriteCharts(sheet, map));
  }
  const names = document.state.names.map((name) => {
    const home = name.sheet === undefined ? undefined : document.sheet(name.sheet);
    const formula = mapReferences(name.formula, (reference) => rewrite(reference, home));
    return formula === name.formula ? name : { ...name, formula };
  });
  if (names.some((name, index) => name !== document.state.names[index])) document.set(document.state, 'names', names);
}

function rewriteCells(document: WorkbookDocument, sheet: SheetState, map: (formula: string) => string): void {
  const used = usedRect(sheet, true);
  if (!used) return;
  let changed = false;
  const after = readBlock(sheet, used).map((line) =>
    line.map((cell): CellState | undefined => {
      if (cell?.formula === undefined) return cell;
      const formula = map(cell.formula);
      if (formula === cell.formula) return cell;
      changed = true;
      return { ...cell, formula };
    }),
  );
  if (changed) document.putCells(sheet, used, after);
}

/** Sources of series are addresses without an equals sign. */
function rewriteCharts(sheet: SheetState, map: (formula: string) => string): SheetState['charts'] {
  let changed = false;
  const source = (address: string): string => {
    const mapped = map(`=${address}`).slice(1);
    changed ||= mapped !== address;
    return mapped;
  };
  const named = (name: string): string => (name.startsWith('=') ? `=${source(name.slice(1))}` : name);
  const charts = sheet.charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      name: named(series.name),
      values: source(series.values),
      ...(series.categories !== undefined && { categories: source(series.categories) }),
    })),
  }));
  return changed ? charts : sheet.charts;
}

/** The value with all formulas in it rewritten; the same one when nothing changed. */
function deep<T>(value: T, map: (formula: string) => string): T {
  if (typeof value === 'string') return map(value) as T;
  if (Array.isArray(value)) {
    const mapped = value.map((one: unknown) => deep(one, map));
    return mapped.every((one, index) => one === value[index]) ? value : (mapped as T);
  }
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, deep(one as unknown, map)]);
  const same = entries.every(([key, one]) => one === (value as Record<string, unknown>)[key]);
  return same ? value : (Object.fromEntries(entries) as T);
}
