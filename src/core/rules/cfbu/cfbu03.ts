import type { Activity, Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import { mergeCells } from '../../sheet/areas';
import { editionOf } from '../../catalogue';
import { hasActivitiesWith } from '../activityColumns';
import { likelyRuleSet } from '../pln/planThemes';
import type { Rule, RuleContext } from '../rule';
import { citationsOf } from './citations';
import { editionsInForce, editionSource } from './editions';

/**
 * The edition of CFBU's catalogue that an activity refers to was current when the plan was made: that of 2016 for plans
 * of 2015-18, those of 2019, 2022 and 2023 later. A reference that states no edition is not judged.
 */
export const cfbu03: Rule = {
  code: 'CFBU-03',
  severity: 'warning',
  needs: [{ table: 'activities', columns: ['reference'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      if (!hasActivitiesWith(context, plan, 'reference')) continue;
      const rules = context.rulesFor(plan);
      const current = editionsInForce(rules);
      if (current.length === 0) {
        context.notRun({ kind: rules.national ? 'notInRuleSet' : 'noRuleSet' }, plan);
        continue;
      }
      if (likelyRuleSet(context, plan)) {
        context.notRun({ kind: 'ruleSetInDoubt' }, plan);
        continue;
      }
      const others: Stated[] = [];
      let any = false;
      for (const { edition, rows } of citationsOf(context.figures(plan)).runs) {
        if (edition === undefined) continue;
        any = true;
        if (!current.includes(edition)) for (const row of rows) others.push({ row, edition });
      }
      if (!any) context.notRun({ kind: 'noEdition' }, plan);
      else if (others.length > 0) warn(context, plan, others, current);
    }
  },
};

interface Stated {
  readonly row: Activity;
  readonly edition: string;
}

function warn(context: RuleContext, plan: Plan, others: readonly Stated[], current: readonly string[]): void {
  const { national } = context.rulesFor(plan);
  if (!national) return;
  context.report<'CFBU-03'>({
    code: 'CFBU-03',
    severity: 'warning',
    plan: plan.name,
    cells: mergeCells(
      others.map(({ row }) => cellOf(row, editionOf(row.edition) === undefined ? 'reference' : 'edition')),
    ),
    ruleSet: national.id,
    source: editionSource(current, 'CFBU-03'),
    facts: {
      rows: others.length,
      stated: [...new Set(others.map(({ edition }) => edition))].sort(),
      current,
      period: national.name,
    },
  });
}
