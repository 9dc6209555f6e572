import type { CheckResult } from '../../../core/check';
import type { Payer } from '../../../core/reading/portfolio';
import { granted } from '../../../core/summary/granted';
import { totals } from '../../../core/summary/totals';
import { planRows } from './planRows';
import { agreedBorders, splitOf, type Split } from './split';

/** The sums of all plans. Øre; undefined where a plan's figure is not known. */
interface PortfolioFigures {
  readonly frame: number | undefined;
  readonly payers: Readonly<Record<Payer, number | undefined>>;
  readonly split: Split | undefined;
  /** Plans with a majority of references, of those that can be judged; undefined where none can. */
  readonly majority: { readonly plans: number; readonly of: number } | undefined;
  /** What the appropriations leave; left out where the workbook names none. */
  readonly left: { readonly ore: number | undefined } | undefined;
}

export function portfolioFigures(result: CheckResult): PortfolioFigures {
  const rows = planRows(result);
  const { frame, payers } = totals(rows);
  const judged = rows.filter(({ activities }) => activities !== undefined && activities > 0);
  const grant = granted(result);
  const borders = result.plans.map(({ rules }) => agreedBorders(rules).join());
  const same = borders.every((border) => border === borders[0]);
  return {
    frame,
    payers,
    split: splitOf(frame, payers, same && result.plans[0] ? agreedBorders(result.plans[0].rules) : []),
    majority:
      judged.length === 0
        ? undefined
        : { plans: judged.filter(({ needed }) => needed === 0).length, of: result.plans.length },
    left: grant && { ore: difference(grant.ore, payers.municipality) },
  };
}

function difference(granted: number, used: number | undefined): number | undefined {
  return Number.isNaN(granted) || used === undefined ? undefined : granted - used;
}
