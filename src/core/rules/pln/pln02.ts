import type { FixedCell } from '../../findings';
import type { Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import type { NationalRuleSet } from '../../rulesets';
import { anyHas, columnOf } from '../places';
import type { Rule, RuleContext } from '../rule';
import { planThemes, type PlanThemes } from './planThemes';

/**
 * Each activity's theme belongs to the plan's rule set. Names match loosely (case, "&", order, endings, the number of the
 * sub-agreement); a theme of another period is named as such. Common costs need no theme.
 */
export const pln02: Rule = {
  code: 'PLN-02',
  severity: 'error',
  needs: [{ table: 'activities', columns: ['theme'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const { national } = context.rulesFor(plan);
      const { activities } = context.figures(plan);
      if (!national) context.notRun({ kind: 'noRuleSet' }, plan);
      else if (activities.length === 0) context.notRun({ kind: 'noActivities' }, plan);
      else if (!anyHas(activities, 'theme')) {
        context.notRun({ kind: 'noColumn', table: 'activities', columns: ['theme'] }, plan);
      } else {
        const themes = planThemes(context, plan);
        if (themes.blank.length > 0) reportBlank(context, plan, national, themes);
        if (themes.others.length > 0) reportOthers(context, plan, national, themes);
      }
    }
  },
};

function common(context: RuleContext, plan: Plan, national: NationalRuleSet) {
  return {
    finding: {
      code: 'PLN-02',
      severity: 'error',
      plan: plan.name,
      ruleSet: national.id,
      source: national.themesSource,
    } as const,
    themes: context.rulesFor(plan).themeSets.flatMap((set) => set.themes.map((theme) => theme.name)),
  };
}

function reportBlank(context: RuleContext, plan: Plan, national: NationalRuleSet, { blank }: PlanThemes): void {
  const { finding, themes } = common(context, plan, national);
  context.report<'PLN-02'>({
    ...finding,
    cells: columnOf(blank, 'theme'),
    facts: { kind: 'blank', activities: blank.map((row) => row.name), themes },
  });
}

function reportOthers(context: RuleContext, plan: Plan, national: NationalRuleSet, { others }: PlanThemes): void {
  const { finding, themes } = common(context, plan, national);
  const period = national.name;
  const older = new Map<string, NationalRuleSet['name']>();
  const unknown = new Map<string, string | undefined>();
  const fixed: FixedCell[] = [];
  for (const { row, match } of others) {
    if (match.kind === 'otherPeriod') older.set(row.theme, match.set.name);
    else {
      unknown.set(row.theme, match.closest);
      if (match.closest !== undefined) {
        fixed.push({ cell: cellOf(row, 'theme'), before: row.theme, after: match.closest });
      }
    }
  }
  const rowsOf = (kind: 'otherPeriod' | 'unknown') =>
    others.filter(({ match }) => match.kind === kind).map(({ row }) => row);
  if (older.size > 0) {
    const rows = rowsOf('otherPeriod');
    const found = [...older].map(([text, name]) => ({ text, period: name }));
    context.report<'PLN-02'>({
      ...finding,
      cells: columnOf(rows, 'theme'),
      facts: { kind: 'otherPeriod', rows: rows.length, found, themes, period },
    });
  }
  if (unknown.size > 0) {
    const rows = rowsOf('unknown');
    const found = [...unknown].map(([text, closest]) => ({ text, ...(closest !== undefined && { closest }) }));
    context.report<'PLN-02'>({
      ...finding,
      cells: columnOf(rows, 'theme'),
      ...(fixed.length > 0 && { fix: { cells: fixed } }),
      facts: { kind: 'unknown', rows: rows.length, found, themes, period },
    });
  }
}
