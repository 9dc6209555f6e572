import type { Payer } from '../reading/portfolio';
import type { PlanLine } from './planLine';

/** The sums over all plans; undefined where a plan's figure is not known. */
export interface Totals {
  readonly frame: number | undefined;
  readonly payers: Readonly<Record<Payer, number | undefined>>;
  /** Over the plans that have an agreement; undefined where none has. */
  readonly deviation: number | undefined;
  readonly activities: number | undefined;
  readonly cited: number | undefined;
}

export function totals(lines: readonly PlanLine[]): Totals {
  const agreed = lines.filter((line) => line.agreed);
  return {
    frame: sum(lines.map((line) => line.frame)),
    payers: {
      lbf: sum(lines.map((line) => line.payers.lbf)),
      municipality: sum(lines.map((line) => line.payers.municipality)),
      housing: sum(lines.map((line) => line.payers.housing)),
      // Most workbooks have no column for others: then there are none.
      other: sum(lines.map((line) => line.payers.other ?? 0)),
    },
    deviation: agreed.length === 0 ? undefined : sum(agreed.map((line) => line.deviation)),
    activities: sum(lines.map((line) => line.activities)),
    cited: sum(lines.map((line) => line.cited)),
  };
}

function sum(values: readonly (number | undefined)[]): number | undefined {
  let whole = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    whole += value;
  }
  return values.length === 0 ? undefined : whole;
}
