import type { Workbook } from '../sheet/workbook';
import { buildPlans, type OpenPlan } from './buildPlans';
import type { Mapping } from './mapping';
import { readMemory } from './memory';
import { missingColumns } from './missingColumns';
import { namedPlans } from './namedPlans';
import { namesCopenhagen } from './namesCopenhagen';
import { noteHidden } from './noteHidden';
import { noteOwnFunctions } from './noteOwnFunctions';
import { noteTypedOver } from './noteTypedOver';
import { noteUnits } from './noteUnits';
import { noteUnread } from './noteUnread';
import { ownSheets } from './ownSheets';
import { PlanOfRow } from './planFinder';
import { widenYears } from './planYears';
import type { Plan, Portfolio } from './portfolio';
import { readActivities } from './readActivities';
import { readingContext, type AcceptedReading, type ReadingContext } from './readingContext';
import { readOverrides } from './readOverrides';
import { readPlanRows } from './readPlanRows';
import {
  readAppropriations,
  readApprovals,
  readCatalogue,
  readFunding,
  readSections,
  readSubAgreements,
  readWaivers,
} from './readRows';
import { readTables, tablesOf, type ReadTable } from './readTables';
import type { TableKind } from './sourceTable';
import { unreadReason } from './unreadReason';

export interface ReadingOptions {
  readonly mappings?: readonly Mapping[];
  /** Approximate, ambiguous or unreadable amounts that the officer has accepted a number for. */
  readonly accepted?: readonly AcceptedReading[];
}

/** Reads a workbook: finds its tables by their headings, and gives every value with its cell. Never throws. */
export function readPortfolio(workbook: Workbook, options: ReadingOptions = {}): Portfolio {
  const memory = readMemory(workbook.memory);
  const context = readingContext(workbook, {
    mappings: [...memory.mappings, ...(options.mappings ?? [])],
    accepted: [...memory.accepted, ...(options.accepted ?? [])],
  });
  const tables = readTables(context, findAllTables(context));
  const ofKind = (kind: TableKind): ReadTable[] => tables.filter((table) => table.source.kind === kind);

  const records = ofKind('plans').flatMap((table) => readPlanRows(table, tables));
  const plans = records.length > 0 ? buildPlans(context, records) : namedPlans(context, tables);
  const planOfRow = new PlanOfRow(context, plans);
  const activities = ofKind('activities').flatMap((table) => readActivities(context, table, planOfRow.find));
  const funding = ofKind('funding').flatMap((table) => readFunding(table, planOfRow.find));
  const sections = ofKind('sections').flatMap((table) => readSections(table, planOfRow.find));
  const subAgreements = ofKind('subAgreements').flatMap((table) => readSubAgreements(table, planOfRow.find));
  const approvals = ofKind('approvals').flatMap((table) => readApprovals(table, planOfRow.find));
  hand(activities, (plan) => plan.activities);
  hand(funding, (plan) => plan.funding);
  hand(sections, (plan) => plan.sections);
  hand(subAgreements, (plan) => plan.subAgreements);
  hand(approvals, (plan) => plan.approvals);
  for (const rows of [activities, funding]) {
    for (const row of rows) if (row.plan) widenYears(row.plan as OpenPlan, row);
  }
  tables.forEach(noteTypedOver);
  noteHidden(context, tables);
  missingColumns(context, tables, planOfRow);
  for (const table of tables) {
    noteUnits(context, table);
    noteUnread(context, table);
  }

  return {
    plans,
    activities,
    funding,
    sections,
    subAgreements,
    approvals,
    appropriations: ofKind('appropriations').flatMap(readAppropriations),
    catalogue: ofKind('catalogue').flatMap(readCatalogue),
    waivers: ofKind('waivers').flatMap(readWaivers),
    overrides: ofKind('rules').flatMap(readOverrides),
    tables: tables.map((table) => table.source),
    notes: context.notes,
    namesCopenhagen: namesCopenhagen(context, tables, plans),
  };
}

function findAllTables(context: ReadingContext): ReturnType<typeof tablesOf> {
  const own = ownSheets(context.workbook);
  return context.workbook.sheets.flatMap((sheet) => {
    if (own.has(sheet.name)) {
      context.notes.push({ kind: 'unreadSheet', sheet: sheet.name, why: 'ownSheet' });
      return [];
    }
    noteOwnFunctions(context, sheet);
    const tables = tablesOf(context, sheet);
    if (tables.length === 0) context.notes.push({ kind: 'unreadSheet', sheet: sheet.name, why: unreadReason(sheet) });
    return tables;
  });
}

/** Gives each row to its plan. */
function hand<Row extends { readonly plan: Plan | undefined }>(
  rows: readonly Row[],
  listOf: (plan: OpenPlan) => Row[],
): void {
  for (const row of rows) {
    const plan = row.plan as OpenPlan | undefined;
    if (!plan) continue;
    listOf(plan).push(row);
  }
}
