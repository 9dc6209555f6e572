import type { Activity, Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import { memoised } from '../../reading/text';
import { findDistrictBoard, LOCAL_AGREEMENTS, looseKey, type NationalRuleSet, type Source } from '../../rulesets';
import { obligationFor } from '../inForce';
import { columnOf } from '../places';
import type { Rule, RuleContext } from '../rule';
import { isGeneric } from './looseName';
import { NameTable } from './nameTable';
import { planThemes } from './planThemes';

/**
 * No parallel efforts: the same activity in two sub-agreements of a plan, or in two plans of the same district. Source:
 * Bilag 5, "At der ikke opstår parallelindsatser". Names match loosely; common costs and names that say nothing are left out.
 */
export const pln08: Rule = {
  code: 'PLN-08',
  severity: 'warning',
  needs: [{ table: 'activities', columns: ['activity'] }],
  run(context) {
    const { plans, activities: all } = context.portfolio;
    const districts = new Map<string, District>();
    const keyOf = memoised(districtKey);
    const names = new NameTable(all.length);
    for (const plan of plans) {
      const { activities } = context.figures(plan);
      if (activities.length === 0) {
        context.notRun({ kind: 'noActivities' }, plan);
        continue;
      }
      const asked = obligationFor(context, plan, 'parallelEfforts');
      if (!asked) continue;
      const name = plan.district?.text ?? '';
      // A plan without a district is compared with itself only.
      const key = name === '' ? `#${plan.index}` : keyOf(name);
      let district = districts.get(key);
      if (!district) districts.set(key, (district = { number: districts.size, name, asked, repeated: new Map() }));
      for (const row of activities) {
        const first = names.firstLike(row, district.number);
        if (first) repeat(district, first, row);
      }
    }
    for (const district of districts.values()) {
      for (const groups of byPlans(context, district)) warn(context, district, groups);
    }
  },
};

interface District {
  readonly number: number;
  readonly name: string;
  readonly asked: { readonly national: NationalRuleSet; readonly source: Source };
  /** All rows of each name that stands more than once, by its first row. */
  readonly repeated: Map<Activity, Activity[]>;
}

function repeat({ repeated }: District, first: Activity, row: Activity): void {
  const rows = repeated.get(first);
  if (rows) rows.push(row);
  else repeated.set(first, [first, row]);
}

/** Rows of the same name. */
type Group = readonly Activity[];

/** Parallel efforts, gathered by the plans that share them: one fault of those plans, however many names. */
function byPlans(context: RuleContext, { repeated }: District): Iterable<readonly Group[]> {
  const gathered = new Map<string, Group[]>();
  for (const rows of repeated.values()) {
    const [first] = rows;
    if (!first?.plan || isGeneric(first.nameKey)) continue;
    const plans = new Set(rows.map((row) => row.plan?.index));
    if (plans.size === 1 && themesOf(context, first.plan, rows).size < 2) continue;
    const key = [...plans].join(' ');
    const groups = gathered.get(key);
    if (groups) groups.push(rows);
    else gathered.set(key, [rows]);
  }
  return gathered.values();
}

function warn(context: RuleContext, { name, asked }: District, groups: readonly Group[]): void {
  const rows = groups.flat();
  const plans = [...new Set(rows.map((row) => row.plan?.name ?? ''))];
  const [only = ''] = plans;
  context.report<'PLN-08'>({
    code: 'PLN-08',
    severity: 'warning',
    ...(plans.length === 1 ? { plan: only } : { plans }),
    cells: columnOf(rows, 'activity'),
    ruleSet: asked.national.id,
    source: asked.source,
    facts: {
      plans,
      efforts: groups.map((group) => ({
        name: group[0]?.name ?? '',
        rows: group.map((row) => ({ plan: row.plan?.name ?? '', theme: row.theme, cell: cellOf(row, 'activity') })),
      })),
      ...(plans.length > 1 && { district: name }),
    },
  });
}

/** The different sub-agreements that the rows stand in. */
function themesOf(context: RuleContext, plan: Plan, rows: readonly Activity[]): Set<string> {
  const { match } = planThemes(context, plan);
  const names = rows.map((row) => {
    const found = match(row.theme);
    return found.kind === 'theme' || found.kind === 'otherPeriod' ? found.name : looseKey(row.theme);
  });
  return new Set(names.filter((theme) => theme !== ''));
}

/** Spelling variants of a known district board are the same district. */
function districtKey(text: string): string {
  const board = LOCAL_AGREEMENTS.map((agreement) => findDistrictBoard(agreement, text)).find(Boolean);
  return looseKey(board ?? text);
}
