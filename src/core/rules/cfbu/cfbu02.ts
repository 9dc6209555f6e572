import type { FixedCell } from '../../findings';
import type { Activity, Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import { hasActivitiesWith } from '../activityColumns';
import { columnOf } from '../places';
import type { Rule, RuleContext } from '../rule';
import { citationsOf } from './citations';
import { editionsInForce, editionSource } from './editions';
import { referenceJudges, type Judgement } from './referenceCheck';

/**
 * A reference is found in CFBU's catalogue. The workbook's own table of the edition decides; the shipped entries are
 * few and may only confirm, so that without a table there is one notice per plan.
 */
export const cfbu02: Rule = {
  code: 'CFBU-02',
  severity: 'warning',
  needs: [{ table: 'activities', columns: ['reference'] }],
  run(context) {
    const judges = referenceJudges(context.portfolio.catalogue);
    for (const plan of context.portfolio.plans) {
      if (!hasActivitiesWith(context, plan, 'reference')) continue;
      const rules = context.rulesFor(plan);
      const inForce = editionsInForce(rules);
      if (inForce.length === 0) {
        context.notRun({ kind: rules.national ? 'notInRuleSet' : 'noRuleSet' }, plan);
        continue;
      }
      const absent: Doubt[] = [];
      const unchecked: Activity[] = [];
      const editions = new Set<string>();
      let confirmed = 0;
      for (const { edition, rows } of citationsOf(context.figures(plan)).runs) {
        const judged = edition === undefined ? inForce : [edition];
        const judge = judges(judged);
        const before = unchecked.length;
        for (const row of rows) {
          if (row.citation !== 'named') continue;
          const judgement = judge(row.reference);
          if (judgement.kind === 'found') confirmed += 1;
          else if (judgement.kind === 'absent') absent.push({ row, judgement });
          else unchecked.push(row);
        }
        if (unchecked.length > before) for (const current of judged) editions.add(current);
      }
      if (absent.length > 0) warn(context, plan, absent, inForce);
      if (unchecked.length > 0) note(context, plan, unchecked, confirmed, [...editions].sort());
    }
  },
};

interface Doubt {
  readonly row: Activity;
  readonly judgement: Extract<Judgement, { kind: 'absent' }>;
}

function warn(context: RuleContext, plan: Plan, doubts: readonly Doubt[], inForce: readonly string[]): void {
  const { national } = context.rulesFor(plan);
  const references = new Map(doubts.map(({ row, judgement }) => [row.reference, judgement.closest?.name]));
  const fixed = doubts.flatMap(({ row, judgement }): FixedCell[] =>
    judgement.closest ? [{ cell: cellOf(row, 'reference'), before: row.reference, after: judgement.closest.name }] : [],
  );
  context.report<'CFBU-02'>({
    code: 'CFBU-02',
    severity: 'warning',
    plan: plan.name,
    cells: columnOf(
      doubts.map(({ row }) => row),
      'reference',
    ),
    ...(fixed.length > 0 && { fix: { cells: fixed } }),
    ...(national && { ruleSet: national.id }),
    source: editionSource(inForce, 'CFBU-02'),
    facts: {
      kind: 'absent',
      rows: doubts.length,
      references: [...references].map(([text, closest]) => ({ text, ...(closest !== undefined && { closest }) })),
      sheet: context.portfolio.catalogue[0]?.table.sheet ?? '',
    },
  });
}

function note(
  context: RuleContext,
  plan: Plan,
  rows: readonly Activity[],
  confirmed: number,
  editions: readonly string[],
): void {
  const { national } = context.rulesFor(plan);
  context.report<'CFBU-02'>({
    code: 'CFBU-02',
    severity: 'notice',
    plan: plan.name,
    cells: columnOf(rows, 'reference'),
    ...(national && { ruleSet: national.id }),
    source: editionSource(editions, 'CFBU-02'),
    facts: { kind: 'unchecked', rows: rows.length, confirmed, editions },
  });
}
