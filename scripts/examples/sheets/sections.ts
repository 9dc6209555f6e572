import type { SheetDocument } from '../../../src/core/document/sheetDocument';
import type { ExamplePlan } from '../plans';
import { DAY, serial, tableSheet, type Value } from '../sheet';
import { THEMES } from './themes';

/** The housing sections of each plan with their meetings. */
export function sectionSheet(plans: readonly ExamplePlan[], faults: boolean): SheetDocument {
  return tableSheet({
    name: 'Afdelinger',
    columns: [
      { heading: 'Plan', width: 20 },
      { heading: 'Boligorganisation', width: 20 },
      { heading: 'Afdeling', width: 26 },
      { heading: 'Lejemål', width: 10, format: '#,##0' },
      { heading: 'Afdelingsmøde', width: 14, format: DAY },
      { heading: 'Udfald', width: 22 },
    ],
    rows: plans.flatMap((plan): Value[][] => [
      [plan.name, 'Boligforeningen', `${plan.name} Nord`, 612, serial(2016, 5, 19), 'Godkendt'],
      [plan.name, 'Boligforeningen', `${plan.name} Syd`, 431, serial(2016, 5, 24), 'Godkendt'],
      ...(faults && plan.name === 'Gavlhusene'
        ? [[plan.name, 'Boligforeningen', `${plan.name} Vest`, 118, serial(2016, 5, 26), 'Afvist']]
        : []),
    ]),
  });
}

/** The sub-agreements (*delaftaler*) of each plan with the day they were made. */
export function subAgreementSheet(plans: readonly ExamplePlan[], faults: boolean): SheetDocument {
  return tableSheet({
    name: 'Delaftaler',
    columns: [
      { heading: 'Plan', width: 20 },
      { heading: 'Delaftale', width: 34 },
      { heading: 'Dato', width: 14, format: DAY },
    ],
    rows: plans.flatMap((plan) =>
      THEMES.map((theme, index): Value[] => {
        const undated = faults && plan.name === 'Bisperækkerne' && theme === 'Tryghed og trivsel';
        return [plan.name, theme, undated ? null : serial(2016, 2, 3 + index)];
      }),
    ),
  });
}
