import { normaliseKey } from '../../reading/text';
import type { FixedCell } from '../../findings';
import { TrigramIndex } from '../../catalogue/trigrams';
import type { Plan, Portfolio, TableRow } from '../../reading/portfolio';
import { cellOf, hasColumn } from '../../reading/sourceTable';
import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import { addressOf } from '../places';
import type { Rule, RuleContext } from '../rule';
import { strayRows } from '../strayRows';

/**
 * Every row of activities, funding, sections, sub-agreements and approvals belongs to a plan that is listed, and a listed
 * plan has activities. One name that is listed nowhere is one fault, however many rows carry it.
 */
export const pln11: Rule = {
  code: 'PLN-11',
  severity: 'error',
  needs: [{ table: 'plans' }],
  run(context) {
    const { portfolio } = context;
    if (portfolio.plans.length === 0) {
      context.notRun({ kind: 'noRows', table: 'plans' });
      return;
    }
    const meant = reportUnlisted(context, strayNames(portfolio));
    if (!portfolio.tables.some((table) => table.kind === 'activities')) {
      context.notRun({ kind: 'noTable', table: 'activities' });
      return;
    }
    for (const plan of portfolio.plans) {
      // Its activities may be those whose plan's name is misspelt: one fault, not two.
      if (meant.has(plan) || context.figures(plan).activities.length > 0) continue;
      context.report<'PLN-11'>({
        code: 'PLN-11',
        severity: 'error',
        plan: plan.name,
        cells: [addressOf(plan.nameCell)],
        source: ownSource('PLN-11'),
        facts: { kind: 'noActivities' },
      });
    }
  },
};

const KINDS = ['activities', 'funding', 'sections', 'subAgreements', 'approvals'] as const;

type Stray = TableRow & { readonly planName: string };

/** Rows without a listed plan: by the name they carry, or by their table where they carry none. */
function strayNames(portfolio: Portfolio): Map<string, Stray[]> {
  const groups = new Map<string, Stray[]>();
  for (const kind of KINDS) {
    for (const row of strayRows(portfolio, kind)) {
      const key = row.planName === '' ? `#${row.table.kind}` : normaliseKey(row.planName);
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

const ALIKE = 0.5;

/** Returns the plans that misspelt names most likely mean. */
function reportUnlisted(context: RuleContext, groups: ReadonlyMap<string, readonly Stray[]>): Set<Plan> {
  const meant = new Set<Plan>();
  if (groups.size === 0) return meant;
  const { plans } = context.portfolio;
  const spelling = new TrigramIndex(plans.map((plan) => normaliseKey(plan.name)));
  for (const [key, rows] of groups) {
    const [first] = rows;
    if (!first) continue;
    const cells = mergeCells(rows.map((row) => cellOf(row, 'plan')));
    const finding = { code: 'PLN-11', severity: 'error', cells, source: ownSource('PLN-11') } as const;
    if (first.planName === '') {
      context.report<'PLN-11'>({
        ...finding,
        facts: { kind: 'unnamed', table: first.table.kind, rows: rows.length },
      });
      continue;
    }
    const alike = spelling.closest(key);
    const closest = alike && alike.likeness >= ALIKE ? plans[alike.index] : undefined;
    if (closest && rows.some((row) => row.table.kind === 'activities')) meant.add(closest);
    const fixed = closest ? rows.flatMap((row) => rename(row, closest.name)) : [];
    context.report<'PLN-11'>({
      ...finding,
      ...(fixed.length > 0 && { fix: { cells: fixed } }),
      facts: {
        kind: 'unlisted',
        name: first.planName,
        rows: rows.length,
        ...(closest && { closest: closest.name }),
      },
    });
  }
  return meant;
}

function rename(row: Stray, after: string): FixedCell[] {
  return hasColumn(row.table, 'plan') ? [{ cell: cellOf(row, 'plan'), before: row.planName, after }] : [];
}
