import type { Activity, FundingRow, Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import { memoised, normaliseKey } from '../../reading/text';
import type { LocalAgreement } from '../../rulesets';
import type { Cell } from '../../sheet/address';
import type { PlanFigures } from '../figures/planFigures';
import { agreementFor } from '../fullAgreement';
import type { Rule, RuleContext } from '../rule';

/**
 * The plan's budget has a line for the secretariat (BSK). Source: Bilag 5, »Hvordan er samarbejdet organiseret«: BSK is
 * paid from the plans' budgets. A common cost, an activity, or the purpose of a payment that names it will do. One
 * notice for all plans that lack it.
 */
export const gov04: Rule = {
  code: 'GOV-04',
  severity: 'notice',
  needs: [{ table: 'activities' }],
  run(context) {
    const named = memoised((text) => namesSecretariat(normaliseKey(text)));
    const lacking = new Map<LocalAgreement, Lacking[]>();
    for (const plan of context.portfolio.plans) {
      const agreement = agreementFor(context, plan);
      if (!agreement) continue;
      const last = plan.activities.at(-1);
      if (!last) context.notRun({ kind: 'noActivities' }, plan);
      else if (!budgetsIt(context.figures(plan)) && !plan.funding.some((row) => pays(row, named))) {
        const others = lacking.get(agreement);
        if (others) others.push({ plan, last });
        else lacking.set(agreement, [{ plan, last }]);
      }
    }
    for (const [agreement, plans] of lacking) note(context, agreement, plans);
  },
};

/** A plan without such a line, and its last row. */
interface Lacking {
  readonly plan: Plan;
  readonly last: Activity;
}

function note(context: RuleContext, agreement: LocalAgreement, lacking: readonly Lacking[]): void {
  const [first] = lacking;
  if (!first) return;
  context.report<'GOV-04'>({
    code: 'GOV-04',
    severity: 'notice',
    ...(lacking.length === 1 ? { plan: first.plan.name } : { plans: lacking.map(({ plan }) => plan.name) }),
    cells: lacking.map(({ plan, last }) => placeForLine(plan, last)),
    ruleSet: agreement.id,
    source: agreement.obligations.secretariat,
    facts: {
      plans: lacking.length,
      agreementExpired: lacking.some(({ plan }) => context.rulesFor(plan).agreementExpired),
      agreementStarts: agreement.starts,
    },
  });
}

/** Most often it is a common cost, of which there are few. */
function budgetsIt({ commonCosts, activities }: PlanFigures): boolean {
  return commonCosts.some(isSecretariat) || activities.some(isSecretariat);
}

function isSecretariat({ nameKey }: Activity): boolean {
  return namesSecretariat(nameKey);
}

function pays(row: FundingRow, named: (text: string) => boolean): boolean {
  return named(row.purposeText) || named(row.organisation) || named(row.payerText);
}

function namesSecretariat(key: string): boolean {
  return (
    key.includes('sekretariat') ||
    key.includes('secretariat') ||
    (key.includes('bsk') && key.split(' ').includes('bsk'))
  );
}

/** The plan's last common cost, else its last activity: the new line goes below it. */
function placeForLine(plan: Plan, last: Activity): Cell {
  return cellOf(plan.activities.findLast((row) => row.commonCost) ?? last, 'activity');
}
