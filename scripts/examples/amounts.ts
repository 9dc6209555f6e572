import { split, splitFrame } from '../../src/core/money';
import { LOCAL_AGREEMENTS, type ParameterId } from '../../src/core/rulesets';
import type { ExamplePlan } from './plans';

export interface PlanAmounts {
  readonly lbf: number;
  readonly municipalActivities: number;
  readonly municipalCoordination: number;
  readonly housing: number;
  readonly other: number;
}

/** What each payer gives, in øre: the agreed split but for what the plan says otherwise. */
export function amountsOf(plan: ExamplePlan): PlanAmounts {
  const share = (id: ParameterId): number => LOCAL_AGREEMENTS[0]?.values.find((value) => value.id === id)?.value ?? 0;
  const agreed = splitFrame(plan.frame, {
    lbf: share('share.lbf'),
    municipality: share('share.municipality'),
    housing: share('share.housing'),
    municipalActivities: share('share.municipality.activities'),
    municipalCoordination: share('share.municipality.coordination'),
  });
  return {
    lbf: plan.lbf ?? agreed.lbf,
    municipalActivities: plan.municipalActivities ?? agreed.municipalActivities,
    municipalCoordination: plan.municipalCoordination ?? agreed.municipalCoordination,
    housing: plan.housing ?? agreed.housing,
    other: plan.other ?? 0,
  };
}

/** An amount over the calendar years of a four-year plan, by months. */
export function byYear(ore: number, [year, month]: readonly [number, number]): { year: number; ore: number }[] {
  const months = month === 1 ? [12, 12, 12, 12] : [13 - month, 12, 12, 12, month - 1];
  return split(ore, months).parts.map((part, index) => ({ year: year + index, ore: part }));
}
