import { normaliseKey } from '../../reading/text';
import type { Activity, Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import type { NationalRuleSet, Source } from '../../rulesets';
import { obligationFor } from '../inForce';
import { columnOf } from '../places';
import type { Rule, RuleContext } from '../rule';
import { planThemes } from './planThemes';
import { repeatedNames } from './repeatedNames';

/**
 * No parallel efforts: the same activity in two sub-agreements of a plan, or in two plans of the same district. Source:
 * Bilag 5, "At der ikke opstår parallelindsatser". Names match loosely; common costs and names that say nothing are left out.
 */
export const pln08: Rule = {
  code: 'PLN-08',
  severity: 'warning',
  needs: [{ table: 'activities', columns: ['activity'] }],
  run(context) {
    const asked = new Map<Plan, Asked>();
    for (const plan of context.portfolio.plans) {
      if (context.figures(plan).activities.length === 0) context.notRun({ kind: 'noActivities' }, plan);
      else {
        const obligation = obligationFor(context, plan, 'parallelEfforts');
        if (obligation) asked.set(plan, obligation);
      }
    }
    for (const groups of byPlans(context, asked)) warn(context, asked, groups);
  },
};

interface Asked {
  readonly national: NationalRuleSet;
  readonly source: Source;
}

/** Rows of the same name. */
type Group = readonly Activity[];

/** Parallel efforts, gathered by the plans that share them: one fault of those plans, however many names. */
function byPlans(context: RuleContext, asked: ReadonlyMap<Plan, Asked>): Iterable<readonly Group[]> {
  const gathered = new Map<string, Group[]>();
  for (const all of repeatedNames(context)) {
    const rows = all.filter((row) => row.plan && asked.has(row.plan));
    const [first] = rows;
    if (!first?.plan) continue;
    const plans = new Set(rows.map((row) => row.plan?.index));
    if (plans.size === 1 && themesOf(context, first.plan, rows).size < 2) continue;
    const key = [...plans].join(' ');
    const groups = gathered.get(key);
    if (groups) groups.push(rows);
    else gathered.set(key, [rows]);
  }
  return gathered.values();
}

function warn(context: RuleContext, asked: ReadonlyMap<Plan, Asked>, groups: readonly Group[]): void {
  const rows = groups.flat();
  const plans = [...new Set(rows.map((row) => row.plan))].filter((plan) => plan !== undefined);
  const [first] = plans;
  const rests = first && asked.get(first);
  if (!rests) return;
  const district = first.district?.text;
  context.report<'PLN-08'>({
    code: 'PLN-08',
    severity: 'warning',
    ...(plans.length === 1 ? { plan: first.name } : { plans: plans.map((plan) => plan.name) }),
    cells: columnOf(rows, 'activity'),
    ruleSet: rests.national.id,
    source: rests.source,
    facts: {
      plans: plans.map((plan) => plan.name),
      efforts: groups.map((group) => ({
        name: group[0]?.name ?? '',
        rows: group.map((row) => ({ plan: row.plan?.name ?? '', theme: row.theme, cell: cellOf(row, 'activity') })),
      })),
      ...(plans.length > 1 && district !== undefined && { district }),
    },
  });
}

/** The different sub-agreements that the rows stand in. */
function themesOf(context: RuleContext, plan: Plan, rows: readonly Activity[]): Set<string> {
  const { match } = planThemes(context, plan);
  const names = rows.map((row) => {
    const found = match(row.theme);
    return found.kind === 'theme' || found.kind === 'otherPeriod' ? found.name : normaliseKey(row.theme);
  });
  return new Set(names.filter((theme) => theme !== ''));
}
