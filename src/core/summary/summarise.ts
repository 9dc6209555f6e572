import type { CheckResult } from '../check';
import type { SheetDocument, WorkbookAddition } from '../document/sheetDocument';
import { budgetItems } from './budgetItems';
import { chartBlock } from './chartBlock';
import { checkItems } from './checkItems';
import { LAST_COLUMN, WIDTHS } from './columns';
import { findingsBlock, MOST_FINDINGS } from './findingsBlock';
import { findingsSheet } from './findingsSheet';
import { headBlock } from './headBlock';
import { keyFigures } from './keyFigures';
import { listBlock, type ListItem } from './listBlock';
import { HIDDEN_NAMES, type SummaryMeta } from './meta';
import { notRunItems } from './notRunItems';
import { openFindings } from './openFindings';
import { COLORS } from './palette';
import { pageBreaks } from './pageBreaks';
import { plansBlock } from './plansBlock';
import { printSetup } from './printSetup';
import { sheetContext, type SheetContext } from './sheetContext';
import { sourceItems } from './sourceItems';

/** Rows that stay in view: title, verdict, counts. */
const HEAD_ROWS = 3;

/** The result of a check as sheets: the summary, and a list in full where the summary does not hold every finding. */
export function summarise(result: CheckResult, meta: SummaryMeta): WorkbookAddition {
  const context = sheetContext(result, meta);
  const open = openFindings(result.findings).length;
  const hasList = open > MOST_FINDINGS || open < result.findings.length;
  const summary = { document: summarySheet(context, hasList), hiddenName: HIDDEN_NAMES.summary };
  if (!hasList) return { sheets: [summary] };
  return { sheets: [summary, { document: findingsSheet(context), hiddenName: HIDDEN_NAMES.findings }] };
}

function summarySheet(context: SheetContext, hasList: boolean): SheetDocument {
  const { sheet, text } = context;
  headBlock(context);
  keyFigures(context);
  const afterPlans = plansBlock(context);
  const chart = chartBlock(context, afterPlans);
  const findingsTop = chart.next + 1;
  sheet.height(chart.next, 10);
  let row = findingsBlock(context, findingsTop, hasList);
  const starts = [findingsTop];
  const list = (title: string, items: readonly ListItem[]): void => {
    starts.push(row);
    row = listBlock(sheet, row, title, items);
  };
  const byBudget = budgetItems(context);
  if (byBudget.length > 0) list(text.byBudget.title, byBudget);
  list(text.notRun.title, notRunItems(context));
  list(text.sources.title, sourceItems(context));
  list(text.check.title, checkItems(context));
  const area = sheet.area(0, 0, row - 1, LAST_COLUMN);
  return {
    name: sheet.sheet,
    columnWidths: WIDTHS,
    rows: sheet.toRows(),
    merges: sheet.merges,
    freeze: { rows: HEAD_ROWS, columns: 0 },
    showGridlines: false,
    tabColor: COLORS.accent,
    print: printSetup(context, area, [...chart.breakBefore, ...pageBreaks(sheet, starts, row)]),
    charts: chart.charts,
    tables: [],
    validations: [],
  };
}
