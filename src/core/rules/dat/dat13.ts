import { SHARE_FUNCTIONS } from '../../reading/ownFunctions';
import { mergeCells } from '../../sheet/areas';
import { ownSource } from '../ownSource';
import type { Rule } from '../rule';
import { notesOf } from './noteGroups';

/**
 * The workbook overrides a rate and its cells use the share functions, which do not see overrides: `ALLOCATE` over the
 * sheet's own rates does. Only overrides that are applied count. Source: SPEC.md.
 */
export const dat13: Rule = {
  code: 'DAT-13',
  severity: 'notice',
  needs: [],
  run(context) {
    const rates = context.portfolio.overrides.filter(
      (row) => row.parameter?.startsWith('share.') === true && row.value !== undefined && row.source !== '',
    );
    const calls = notesOf(context.portfolio, 'ownFunction').filter(({ name }) => SHARE_FUNCTIONS.includes(name));
    if (rates.length === 0 || calls.length === 0) return;
    context.report<'DAT-13'>({
      code: 'DAT-13',
      severity: 'notice',
      cells: mergeCells(calls.map(({ cell }) => cell)),
      source: ownSource('DAT-13'),
      facts: {
        parameters: [...new Set(rates.map((row) => row.parameterText))],
        functions: [...new Set(calls.map(({ name }) => name))],
      },
    });
  },
};
