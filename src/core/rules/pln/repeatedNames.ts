import type { Activity, Portfolio } from '../../reading/portfolio';
import { memoised, normaliseKey } from '../../reading/text';
import { findDistrictBoard, LOCAL_AGREEMENTS } from '../../rulesets';
import type { RuleContext } from '../rule';
import { isGeneric } from './looseName';
import { NameTable } from './nameTable';

const known = new WeakMap<Portfolio, readonly (readonly Activity[])[]>();

/**
 * The activities that carry the same name in a plan or in plans of the same district. It depends on the portfolio alone
 * and is found once, however often it is checked with other settings.
 */
export function repeatedNames(context: RuleContext): readonly (readonly Activity[])[] {
  const { portfolio } = context;
  const found = known.get(portfolio) ?? findRepeated(context);
  known.set(portfolio, found);
  return found;
}

function findRepeated({ portfolio, figures }: RuleContext): readonly (readonly Activity[])[] {
  const names = new NameTable(portfolio.activities.length);
  const repeated = new Map<Activity, Activity[]>();
  const districts = new Map<string, number>();
  const keyOf = memoised(districtKey);
  for (const plan of portfolio.plans) {
    const district = plan.district?.text ?? '';
    // A plan without a district is compared with itself only.
    const key = district === '' ? `#${plan.index}` : keyOf(district);
    const group = districts.get(key) ?? districts.size;
    districts.set(key, group);
    for (const row of figures(plan).activities) {
      const first = names.firstLike(row, group);
      if (!first) continue;
      const rows = repeated.get(first);
      if (rows) rows.push(row);
      else repeated.set(first, [first, row]);
    }
  }
  return [...repeated.values()].filter(([first]) => first !== undefined && !isGeneric(first.nameKey));
}

/** Spelling variants of a known district board are the same district. */
function districtKey(text: string): string {
  const board = LOCAL_AGREEMENTS.map((agreement) => findDistrictBoard(agreement, text)).find(Boolean);
  return normaliseKey(board ?? text);
}
