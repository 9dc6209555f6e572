import type { Plan } from '../../reading/portfolio';
import type { LocalAgreement } from '../../rulesets';
import { mergeCells } from '../../sheet/areas';
import { addressOf } from '../places';
import { planCell } from '../planColumn';
import type { Rule, RuleContext } from '../rule';

/**
 * The local agreement was assumed, not stated; or it is used after its period because no newer one is confirmed. One
 * notice for all plans that it concerns.
 */
export const pln12: Rule = {
  code: 'PLN-12',
  severity: 'notice',
  needs: [{ table: 'plans' }],
  run(context) {
    const groups = new Map<string, Group>();
    for (const plan of context.portfolio.plans) {
      const { agreement, agreementBasis, agreementExpired } = context.rulesFor(plan);
      if (!agreement || (agreementBasis !== 'assumed' && !agreementExpired)) continue;
      const kind = agreementExpired ? 'expired' : 'assumed';
      const key = `${kind} ${agreement.id}`;
      const group = groups.get(key);
      if (group) group.plans.push(plan);
      else groups.set(key, { kind, agreement, plans: [plan] });
    }
    for (const group of groups.values()) note(context, group);
  },
};

interface Group {
  readonly kind: 'assumed' | 'expired';
  readonly agreement: LocalAgreement;
  readonly plans: Plan[];
}

function note(context: RuleContext, { kind, agreement, plans }: Group): void {
  const stated = plans.map((plan) => planCell(plan, 'agreement'));
  const [only] = plans;
  context.report<'PLN-12'>({
    code: 'PLN-12',
    severity: 'notice',
    ...(only && plans.length === 1 ? { plan: only.name } : { plans: plans.map((plan) => plan.name) }),
    cells: mergeCells(plans.map((plan, index) => stated[index] ?? addressOf(plan.nameCell))),
    ruleSet: agreement.id,
    source: agreement.source,
    facts: {
      kind,
      agreement: agreement.name,
      until: agreement.starts.to,
      hasColumn: stated.some((cell) => cell !== undefined),
    },
  });
}
