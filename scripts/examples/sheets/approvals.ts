import type { SheetDocument } from '../../../src/core/document/sheetDocument';
import type { ExamplePlan } from '../plans';
import { DAY, serial, tableSheet, type Value } from '../sheet';

const STEPS: readonly (readonly [step: string, day: number])[] = [
  ['Lokale ledere', serial(2016, 2, 22)],
  ['Bydelsbestyrelse', serial(2016, 3, 14)],
  ['TMU', serial(2016, 5, 2)],
  ['BR', serial(2016, 5, 26)],
  ['Frigivelse', serial(2016, 6, 16)],
  ['LBF', serial(2016, 8, 15)],
];

/** The approval chain of each plan. In the faulty portfolio the city council is before the committee once. */
export function approvalSheet(plans: readonly ExamplePlan[], faults: boolean): SheetDocument {
  return tableSheet({
    name: 'Godkendelser',
    columns: [
      { heading: 'Plan', width: 20 },
      { heading: 'Trin', width: 20 },
      { heading: 'Dato', width: 14, format: DAY },
      { heading: 'Udfald', width: 14 },
      { heading: 'Begrundelse', width: 44 },
    ],
    rows: plans.flatMap((plan) =>
      STEPS.map(([step, day]): Value[] => {
        const early = faults && plan.name === 'Mimersgårdene' && step === 'BR';
        return [plan.name, step, early ? serial(2016, 4, 28) : day, 'Godkendt', null];
      }),
    ),
  });
}
