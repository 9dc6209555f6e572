import type { Activity, FundingRow, Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import { memoised, normaliseKey } from '../../reading/text';
import type { Cell } from '../../sheet/address';
import type { PlanFigures } from '../figures/planFigures';
import { fullAgreement } from '../fullAgreement';
import type { Rule } from '../rule';

/**
 * The plan's budget has a line for the secretariat (BSK). Source: Bilag 5, »Hvordan er samarbejdet organiseret«: BSK is
 * paid from the plans' budgets. A common cost, an activity, or the purpose of a payment that names it will do.
 */
export const gov04: Rule = {
  code: 'GOV-04',
  severity: 'notice',
  needs: [{ table: 'activities' }],
  run(context) {
    const named = memoised((text) => namesSecretariat(normaliseKey(text)));
    for (const plan of context.portfolio.plans) {
      const rules = context.rulesFor(plan);
      const agreement = fullAgreement(rules);
      const last = plan.activities.at(-1);
      if (!agreement) context.notRun({ kind: 'noAgreement' }, plan);
      else if (!last) context.notRun({ kind: 'noActivities' }, plan);
      else if (!budgetsIt(context.figures(plan)) && !plan.funding.some((row) => pays(row, named))) {
        context.report<'GOV-04'>({
          code: 'GOV-04',
          severity: 'notice',
          plan: plan.name,
          cells: [placeForLine(plan, last)],
          ruleSet: agreement.id,
          source: agreement.obligations.secretariat,
          facts: { agreementExpired: rules.agreementExpired, agreementStarts: agreement.starts },
        });
      }
    }
  },
};

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
