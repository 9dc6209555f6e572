import type { ColumnKey, TableKind } from './sourceTable';

interface KindShape {
  /** Columns that the rules cannot do without. */
  readonly needed: readonly ColumnKey[];
  /** Columns one of which must be there for a table with gaps to be taken for this kind at all. */
  readonly anchors: readonly ColumnKey[];
  /** Columns that hold amounts in kroner, besides the year columns. */
  readonly amounts: readonly ColumnKey[];
}

/** What makes a table of each kind. */
export const KIND_SHAPES: Readonly<Record<TableKind, KindShape>> = {
  plans: {
    needed: ['plan', 'frame'],
    anchors: ['frame', 'lbf', 'municipality', 'housing', 'start', 'end', 'strategicAgreement', 'leadSection'],
    amounts: ['frame', 'lbf', 'municipality', 'municipalActivities', 'municipalCoordination', 'housing', 'other'],
  },
  activities: { needed: ['plan', 'activity', 'reference'], anchors: ['activity'], amounts: ['total'] },
  funding: { needed: ['plan', 'payer', 'total'], anchors: ['payer'], amounts: ['total', 'rate'] },
  sections: { needed: ['plan', 'section', 'dwellings'], anchors: ['section', 'dwellings'], amounts: [] },
  subAgreements: { needed: ['plan', 'theme'], anchors: ['theme'], amounts: [] },
  approvals: { needed: ['plan', 'step'], anchors: ['step'], amounts: [] },
  appropriations: { needed: ['budgetYear', 'amount'], anchors: ['budgetYear'], amounts: ['amount'] },
  catalogue: { needed: ['activity'], anchors: ['number', 'page', 'knowledgeLevel', 'edition'], amounts: [] },
  rules: { needed: ['parameter', 'value', 'source'], anchors: ['parameter'], amounts: [] },
  waivers: { needed: ['code', 'reason'], anchors: ['code'], amounts: [] },
};

/** Kinds whose rows may belong to the sheet's or the workbook's only plan. */
export const PLAN_OPTIONAL: ReadonlySet<TableKind> = new Set([
  'activities',
  'funding',
  'sections',
  'subAgreements',
  'approvals',
]);
