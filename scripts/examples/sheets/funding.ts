import type { SheetDocument } from '../../../src/core/document/sheetDocument';
import { split } from '../../../src/core/money';
import { amountsOf, byYear } from '../amounts';
import type { ExamplePlan } from '../plans';
import { tableSheet, type Column, type Value } from '../sheet';
import { YEAR_COLUMNS, withTotals, yearCells } from './years';

const COLUMNS: readonly Column[] = [
  { heading: 'Plan', width: 20 },
  { heading: 'Betaler', width: 18 },
  { heading: 'Organisation', width: 20 },
  { heading: 'Formål', width: 34 },
];

/** Who pays, payer by payer and year by year. */
export function fundingSheet(plans: readonly ExamplePlan[]): SheetDocument {
  return tableSheet({
    name: 'Finansiering',
    columns: [...COLUMNS, ...YEAR_COLUMNS],
    rows: withTotals(plans.flatMap(planRows), 1, COLUMNS.length),
  });
}

function planRows(plan: ExamplePlan): Value[][] {
  const own = amountsOf(plan);
  const row = (payer: string, organisation: string | null, purpose: string | null, ore: number): Value[] => [
    plan.name,
    payer,
    organisation,
    purpose,
    ...yearCells(byYear(ore, plan.start)),
  ];
  const organisations = plan.organisations ?? [['Boligforeningen', 1] as const];
  const parts = split(
    own.housing,
    organisations.map(([, weight]) => weight),
  ).parts;
  return [
    row('Landsbyggefonden', null, null, own.lbf),
    row('Kommune', 'Københavns Kommune', 'Frikøb og understøttende indsatser', own.municipalActivities),
    row('Kommune', 'Københavns Kommune', 'Koordinering og facilitering', own.municipalCoordination),
    ...organisations.map(([name], index) => row('Boligorganisation', name, null, parts[index] ?? 0)),
    ...(own.other > 0 ? [row('Andre', 'Områdets fond', null, own.other)] : []),
  ];
}
