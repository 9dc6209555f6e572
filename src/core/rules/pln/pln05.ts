import { obligationFor } from '../inForce';
import { planCell } from '../planColumn';
import type { Rule } from '../rule';

/** The strategic agreement is there and dated. Source: Bilag 5, »Hvad er en boligsocial helhedsplan«. */
export const pln05: Rule = {
  code: 'PLN-05',
  severity: 'warning',
  needs: [{ table: 'plans', columns: ['strategicAgreement'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const cell = planCell(plan, 'strategicAgreement');
      if (!cell) {
        context.notRun({ kind: 'noColumn', table: 'plans', columns: ['strategicAgreement'] }, plan);
        continue;
      }
      const asked = obligationFor(context, plan, 'strategicAgreement');
      const agreement = plan.strategicAgreement;
      if (!asked || agreement?.day !== undefined) continue;
      const there = agreement !== undefined && !NOT_THERE.test(agreement.text);
      context.report<'PLN-05'>({
        code: 'PLN-05',
        severity: 'warning',
        plan: plan.name,
        cells: [cell],
        ruleSet: asked.national.id,
        source: asked.source,
        facts: there ? { kind: 'undated', text: agreement.text } : { kind: 'missing' },
      });
    }
  },
};

const NOT_THERE = /^(?:nej|ingen|ikke\b.*|mangler.*|afventer.*|no|none|not\b.*|missing|pending|[-–—0])$/i;
