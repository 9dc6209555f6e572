import { NATIONAL_RULE_SETS } from '../../rulesets';
import { ownSource } from '../ownSource';
import { addressOf } from '../places';
import type { Rule } from '../rule';

/**
 * A confirmed national rule set is known for the day the plan starts. A later plan is checked with the newest, an earlier
 * one with none. A rule set that is set by hand stands.
 */
export const pln10: Rule = {
  code: 'PLN-10',
  severity: 'warning',
  needs: [{ table: 'plans' }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const { national, nationalBasis } = context.rulesFor(plan);
      const start = plan.start?.day ?? (plan.years && `${plan.years.first}-01-01`);
      if (start === undefined) {
        if (!national) context.notRun({ kind: 'noRuleSet' }, plan);
        continue;
      }
      const [oldest] = NATIONAL_RULE_SETS;
      if (!oldest || (national && nationalBasis !== 'newest' && national.confirmed)) continue;
      context.report<'PLN-10'>({
        code: 'PLN-10',
        severity: 'warning',
        plan: plan.name,
        cells: [addressOf(plan.start ?? plan.nameCell)],
        ...(national && { ruleSet: national.id }),
        source: national?.regulation ?? ownSource('PLN-10'),
        facts: national
          ? { kind: 'newer', start, usedInstead: national.name }
          : { kind: 'older', start, oldest: oldest.name },
      });
    }
  },
};
