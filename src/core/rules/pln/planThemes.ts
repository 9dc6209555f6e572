import type { Activity, Plan, Portfolio } from '../../reading/portfolio';
import type { NationalRuleSet, PlanRules } from '../../rulesets';
import type { RuleContext } from '../rule';
import { themeMatcher, type ThemeMatch } from './themeMatch';

/** The themes of a plan's activities; common costs and cancelled activities need none. */
export interface PlanThemes {
  /** The themes of the rule set that an activity belongs to, in the order of the sheet. */
  readonly used: ReadonlySet<string>;
  readonly blank: readonly Activity[];
  readonly others: readonly { readonly row: Activity; readonly match: OtherTheme }[];
  /** Reads another theme text by the plan's rule sets. */
  match(text: string): ThemeMatch;
}

export type OtherTheme = Extract<ThemeMatch, { kind: 'otherPeriod' | 'unknown' }>;

const ofPlan = new WeakMap<PlanRules, PlanThemes>();
const matchers = new WeakMap<Portfolio, Map<string, (text: string) => ThemeMatch>>();

/** Read once for all rules of a check. */
export function planThemes(context: RuleContext, plan: Plan): PlanThemes {
  const rules = context.rulesFor(plan);
  let themes = ofPlan.get(rules);
  if (!themes) {
    themes = read(context.figures(plan).activities, matcherFor(context.portfolio, rules));
    ofPlan.set(rules, themes);
  }
  return themes;
}

/**
 * Another rule set that all of the plan's themes are of, where the plan's own was set by hand: the choice is likely
 * wrong. Undefined where a theme is the plan's own or nobody's, and where a single activity says too little.
 */
export function likelyRuleSet(context: RuleContext, plan: Plan): NationalRuleSet | undefined {
  const { nationalBasis } = context.rulesFor(plan);
  if (nationalBasis !== 'option' && nationalBasis !== 'column') return undefined;
  const { used, others } = planThemes(context, plan);
  if (used.size > 0 || others.length < 2) return undefined;
  const [first, ...rest] = others.map(({ match }) => (match.kind === 'otherPeriod' ? match.sets : []));
  return first?.find((set) => rest.every((sets) => sets.includes(set)));
}

function matcherFor(portfolio: Portfolio, rules: PlanRules): (text: string) => ThemeMatch {
  const known = matchers.get(portfolio) ?? new Map<string, (text: string) => ThemeMatch>();
  matchers.set(portfolio, known);
  const key = rules.themeSets.map((set) => set.id).join(' ');
  const matcher = known.get(key) ?? themeMatcher(rules.themeSets);
  known.set(key, matcher);
  return matcher;
}

function read(activities: readonly Activity[], match: (text: string) => ThemeMatch): PlanThemes {
  const used = new Set<string>();
  const blank: Activity[] = [];
  const others: { row: Activity; match: OtherTheme }[] = [];
  // Themes as written, of which a plan has few.
  const seen = new Set<string>();
  for (const row of activities) {
    if (seen.has(row.theme)) continue;
    const found = match(row.theme);
    if (found.kind === 'blank') blank.push(row);
    else if (found.kind === 'theme') {
      seen.add(row.theme);
      used.add(found.name);
    } else others.push({ row, match: found });
  }
  return { used, blank, others, match };
}
