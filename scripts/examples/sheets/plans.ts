import type { SheetDocument } from '../../../src/core/document/sheetDocument';
import type { ExamplePlan } from '../plans';
import { DAY, KRONER, serial, tableSheet } from '../sheet';
import { kroner } from './years';

export function planSheet(plans: readonly ExamplePlan[], faults: boolean): SheetDocument {
  return tableSheet({
    name: 'Planer',
    title: ['Boligsociale helhedsplaner i København', 'Eksempel: planer, personer og beløb er opdigtede.'],
    columns: [
      { heading: 'Plan', width: 20 },
      { heading: 'Bydel', width: 28 },
      { heading: 'Start', width: 12, format: DAY },
      { heading: 'Slut', width: 12, format: DAY },
      { heading: 'Samlet ramme', width: 17, format: KRONER },
      { heading: 'Strategisk aftale', width: 14, format: DAY },
      { heading: 'Bestyrelse', width: 30 },
      { heading: 'Projektledende afdeling', width: 22 },
      { heading: 'Tilgange', width: 38 },
      { heading: 'Ambitioner', width: 34 },
    ],
    rows: plans.map((plan) => [
      plan.name,
      plan.district,
      serial(plan.start[0], plan.start[1], 1),
      serial(plan.start[0] + 4, plan.start[1], 1) - 1,
      faults && plan.name === 'Sjælørbuen' ? '9,864 mio. kr.' : kroner(plan.frame),
      serial(plan.start[0] - 1, 5, 12),
      `Bestyrelsen for ${plan.name}`,
      leadSection(plan, faults),
      'Understøttende og lokalt organiseret',
      'Et København med plads til alle',
    ]),
  });
}

/** The largest section leads, but for two plans of the faulty portfolio. */
function leadSection(plan: ExamplePlan, faults: boolean): string {
  const small = faults && (plan.name === 'Strandlodsgårdene' || plan.name === 'Tingvangen');
  return `${plan.name} ${small ? 'Syd' : 'Nord'}`;
}
