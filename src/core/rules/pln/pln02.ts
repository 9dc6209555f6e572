import type { FixedCell } from '../../findings';
import type { Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import type { NationalRuleSet } from '../../rulesets';
import { hasActivitiesWith } from '../activityColumns';
import { columnOf } from '../places';
import type { Rule, RuleContext } from '../rule';
import { likelyRuleSet, planThemes, type PlanThemes } from './planThemes';

/**
 * Each activity's theme belongs to the plan's rule set. Names match loosely (case, "&", order, endings, the number of the
 * sub-agreement); a theme of another period is named as such. Where the rule set was
 * set by hand and all themes are those of one other, it is the rule set that is doubted, once for all such plans. Common costs need no theme.
 */
export const pln02: Rule = {
  code: 'PLN-02',
  severity: 'error',
  needs: [{ table: 'activities', columns: ['theme'] }],
  run(context) {
    const doubted = new Map<string, Doubted>();
    for (const plan of context.portfolio.plans) {
      const { national } = context.rulesFor(plan);
      if (!national) context.notRun({ kind: 'noRuleSet' }, plan);
      else if (hasActivitiesWith(context, plan, 'theme')) {
        const themes = planThemes(context, plan);
        if (themes.blank.length > 0) reportBlank(context, plan, national, themes);
        const likely = likelyRuleSet(context, plan);
        if (likely) {
          const key = `${national.id} ${likely.id}`;
          const same = doubted.get(key) ?? { national, likely, plans: [] };
          doubted.set(key, same);
          same.plans.push(plan);
        } else if (themes.others.length > 0) reportOthers(context, plan, national, themes);
      }
    }
    for (const group of doubted.values()) reportRuleSet(context, group);
  },
};

/** Plans that are held against one rule set and use the themes of another. */
interface Doubted {
  readonly national: NationalRuleSet;
  readonly likely: NationalRuleSet;
  readonly plans: Plan[];
}

function reportRuleSet(context: RuleContext, { national, likely, plans }: Doubted): void {
  const rows = plans.flatMap((plan) => planThemes(context, plan).others.map(({ row }) => row));
  const [first] = plans;
  if (!first) return;
  context.report<'PLN-02'>({
    code: 'PLN-02',
    severity: 'error',
    ...(plans.length === 1 ? { plan: first.name } : { plans: plans.map((plan) => plan.name) }),
    cells: columnOf(rows, 'theme'),
    ruleSet: national.id,
    source: national.themesSource,
    facts: {
      kind: 'ruleSet',
      plans: plans.length,
      rows: rows.length,
      found: [...new Set(rows.map((row) => row.theme))],
      likely: likely.name,
      period: national.name,
    },
  });
}

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
