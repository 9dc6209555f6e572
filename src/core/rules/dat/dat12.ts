import type { RefusedOverride } from '../../findings/facts/dat';
import type { Override } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import { ownSource } from '../ownSource';
import type { Rule } from '../rule';

/** A setting of the check itself, and no rate. */
const NEEDS_NO_SOURCE = 'tolerance.kr';

/**
 * An override of a rate states its source; without one it is not applied. Nor is an override of a parameter that the check
 * does not know. Waivers without effect are named under the same code once all rules have run (`check/idleWaivers`).
 * Source: SPEC.md.
 */
export const dat12: Rule = {
  code: 'DAT-12',
  severity: 'warning',
  needs: [],
  run(context) {
    const refused = context.portfolio.overrides.flatMap((row) => {
      const kind = refusal(row);
      return kind ? [{ row, kind }] : [];
    });
    if (refused.length === 0) return;
    context.report<'DAT-12'>({
      code: 'DAT-12',
      severity: 'warning',
      cells: refused.map(({ row, kind }) => cellOf(row, kind === 'noSource' ? 'source' : 'parameter')),
      source: ownSource('DAT-12'),
      facts: { kind: 'overrides', rows: refused.map(({ row, kind }) => refusedOf(row, kind)) },
    });
  },
};

function refusal(row: Override): RefusedOverride['kind'] | undefined {
  if (row.valueText === '' || row.parameterText === '') return undefined;
  if (row.parameter === undefined) return 'unknown';
  return row.source === '' && row.parameter !== NEEDS_NO_SOURCE ? 'noSource' : undefined;
}

function refusedOf(
  { parameter, parameterText, value, valueText }: Override,
  kind: RefusedOverride['kind'],
): RefusedOverride {
  const isShare = /^(?:share|majority)\./.test(parameter ?? '');
  return { kind, parameter: parameterText, text: valueText, isShare, ...(value !== undefined && { value }) };
}
