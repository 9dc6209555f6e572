import type { Activity, Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import { memoised } from '../../reading/text';
import { findDistrictBoard, LOCAL_AGREEMENTS, looseKey, type NationalRuleSet, type Source } from '../../rulesets';
import { obligationFor } from '../inForce';
import type { Rule, RuleContext } from '../rule';
import { isGeneric, looseName } from './looseName';
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
    const districts = new Map<string, District>();
    const keyOf = memoised(districtKey);
    for (const plan of context.portfolio.plans) {
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
      if (!district) districts.set(key, (district = { name, asked, first: new Map(), repeated: new Map() }));
      collect(district, activities);
    }
    for (const district of districts.values()) {
      for (const rows of district.repeated.values()) judge(context, district, rows);
    }
  },
};

interface District {
  readonly name: string;
  readonly asked: { readonly national: NationalRuleSet; readonly source: Source };
  readonly first: Map<string, Activity>;
  readonly repeated: Map<string, Activity[]>;
}

function collect({ first, repeated }: District, activities: readonly Activity[]): void {
  for (const row of activities) {
    const name = looseName(row.nameKey);
    const before = first.get(name);
    if (!before) {
      first.set(name, row);
      continue;
    }
    const rows = repeated.get(name);
    if (rows) rows.push(row);
    else repeated.set(name, [before, row]);
  }
}

function judge(context: RuleContext, { name, asked }: District, rows: readonly Activity[]): void {
  const [first] = rows;
  if (!first || isGeneric(first.nameKey)) return;
  const plans = [...new Set(rows.map((row) => row.plan))].filter((plan) => plan !== undefined);
  const [only] = plans;
  if (!only || (plans.length === 1 && themesOf(context, only, rows).size < 2)) return;
  context.report<'PLN-08'>({
    code: 'PLN-08',
    severity: 'warning',
    ...(plans.length === 1 ? { plan: only.name } : { plans: plans.map((plan) => plan.name) }),
    cells: rows.map((row) => cellOf(row, 'activity')),
    ruleSet: asked.national.id,
    source: asked.source,
    facts: {
      name: first.name,
      rows: rows.map((row) => ({ plan: row.plan?.name ?? '', theme: row.theme, cell: cellOf(row, 'activity') })),
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
