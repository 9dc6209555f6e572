import { valueFor } from '../inForce';
import { columnOf } from '../places';
import type { Rule } from '../rule';

/**
 * "ja", "x" or "✓" in the reference column counts as a reference but cannot be checked. It concerns the count of
 * CFBU-01 and rests on the same source.
 */
export const cfbu06: Rule = {
  code: 'CFBU-06',
  severity: 'notice',
  needs: [{ table: 'activities', columns: ['reference'] }],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const majority = valueFor(context, plan, 'majority.catalogue');
      if (!majority) continue;
      const marked = context.figures(plan).cited.filter((row) => row.citation === 'mark');
      if (marked.length === 0) continue;
      const { national } = context.rulesFor(plan);
      context.report<'CFBU-06'>({
        code: 'CFBU-06',
        severity: 'notice',
        plan: plan.name,
        cells: columnOf(marked, 'reference'),
        ...(national && { ruleSet: national.id }),
        source: majority.source,
        facts: { rows: marked.length, marks: [...new Set(marked.map((row) => row.reference))] },
      });
    }
  },
};
