import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import type { Rule } from '../rule';
import { coFinancing } from './coFinancing';

/**
 * The plans' municipal co-financing, summed, is within the appropriations listed. Rounding of coarse tables, half a
 * step per amount, counts as within. Source: the workbook's own table of appropriations.
 */
export const app01: Rule = {
  code: 'APP-01',
  severity: 'error',
  needs: [{ table: 'plans' }, { table: 'appropriations', columns: ['amount'] }],
  run(context) {
    const sums = coFinancing(context);
    if (!sums || sums.used - sums.total.ore <= sums.rounding) return;
    context.report<'APP-01'>({
      code: 'APP-01',
      severity: 'error',
      cells: [...mergeCells(sums.total.cells), ...mergeCells(sums.cells)],
      actual: sums.used,
      expected: sums.total.ore,
      difference: sums.used - sums.total.ore,
      unit: 'ore',
      source: ownSource('APP-01'),
      facts: { plans: sums.plans, years: [...sums.byYear.keys()].sort() },
    });
  },
};
