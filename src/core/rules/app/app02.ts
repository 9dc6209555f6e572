import type { AppFacts } from '../../findings/facts/app';
import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import type { Rule, RuleContext } from '../rule';
import { coFinancing, usedByYear, type CoFinancing } from './coFinancing';

/**
 * What remains of the appropriations, in total and by budget year where rows name one. Says nothing where they are
 * exceeded: APP-01 does. Source: the workbook's own table of appropriations.
 */
export const app02: Rule = {
  code: 'APP-02',
  severity: 'notice',
  needs: [{ table: 'plans' }, { table: 'appropriations', columns: ['amount'] }],
  run(context) {
    const sums = coFinancing(context);
    if (!sums || sums.plans === 0 || sums.used - sums.total.ore > sums.rounding) return;
    context.report<'APP-02'>({
      code: 'APP-02',
      severity: 'notice',
      cells: mergeCells(sums.total.cells),
      actual: sums.total.ore - sums.used,
      unit: 'ore',
      source: ownSource('APP-02'),
      facts: { appropriated: sums.total.ore, used: sums.used, years: byYear(context, sums) },
    });
  },
};

function byYear(context: RuleContext, sums: CoFinancing): AppFacts['APP-02']['years'] {
  const used = usedByYear(context, sums.byYear);
  if (!used) return [];
  return [...sums.byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, ore]) => ({ year, appropriated: ore, used: used.get(year) ?? 0 }));
}
