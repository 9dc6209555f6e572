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
    if (!sums || sums.used - sums.total.ore > sums.rounding) return;
    context.report<'APP-02'>({
      code: 'APP-02',
      severity: 'notice',
      cells: mergeCells(sums.total.cells),
      actual: sums.total.ore - sums.used,
      unit: 'ore',
      source: ownSource('APP-02'),
      facts: { appropriated: sums.total.ore, used: sums.used, ...byYear(context, sums) },
    });
  },
};

function byYear(
  context: RuleContext,
  sums: CoFinancing,
): { years: { year: number; appropriated: number; used: number }[]; otherYears: number } {
  const used = usedByYear(context);
  const years = [...sums.byYear]
    .filter(([year]) => used.has(year))
    .sort(([a], [b]) => a - b)
    .map(([year, ore]) => ({ year, appropriated: ore, used: used.get(year) ?? 0 }));
  const other = [...used].filter(([year]) => !sums.byYear.has(year));
  return { years, otherYears: other.reduce((sum, [, ore]) => sum + ore, 0) };
}
