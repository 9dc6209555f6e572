import type { SheetDocument } from '../../../src/core/document/sheetDocument';
import { split } from '../../../src/core/money';
import { ACTIVITY_NAMES, CATALOGUED, KNOWN_PAGES } from '../activityNames';
import { amountsOf, byYear } from '../amounts';
import type { ExamplePlan } from '../plans';
import { tableSheet, type Column, type Value } from '../sheet';
import { THEMES } from './themes';
import { YEAR_COLUMNS, withTotals, yearCells } from './years';

const COLUMNS: readonly Column[] = [
  { heading: 'Aktivitet', width: 30 },
  { heading: 'Plan', width: 20 },
  { heading: 'Delaftale', width: 30 },
  { heading: 'Målgruppe', width: 26 },
  { heading: 'CFBU-reference', width: 28 },
  { heading: 'Udgave', width: 9 },
  { heading: 'Status', width: 10 },
  { heading: 'Effekt', width: 10 },
  { heading: 'Indikator', width: 34 },
  { heading: 'Udføres af', width: 46 },
];

/** Every plan's activities, and the secretariat that is paid from its budget. */
export function activitySheet(plans: readonly ExamplePlan[], faults: boolean): SheetDocument {
  const used = new Map<string, number>();
  const rows = plans.flatMap((plan) => {
    const first = used.get(plan.district) ?? 0;
    used.set(plan.district, first + plan.activities);
    return planRows(plan, first, faults);
  });
  return tableSheet({
    name: 'Aktiviteter',
    columns: [...COLUMNS, ...YEAR_COLUMNS],
    rows: withTotals(rows, 1, COLUMNS.length),
  });
}

/** @param first position in the list of names, so that no two plans of a district share an activity */
function planRows(plan: ExamplePlan, first: number, faults: boolean): Value[][] {
  const secretariat = amountsOf(plan).municipalCoordination;
  const weights = Array.from({ length: plan.activities }, (_, index) => 3 + ((index * 7) % 5));
  const budgets = split(plan.frame - secretariat, weights, { unit: 100_000 }).parts;
  const themes = faults && plan.name === 'Kløverhusene' ? THEMES.slice(0, 3) : THEMES;
  return [
    ...budgets.map((ore, index): Value[] => {
      // The same activity in two plans of Bispebjerg is one of the known faults.
      const parallel = faults && plan.name === 'Bisperækkerne' && index === 3;
      const cited = index < plan.cited;
      return [
        parallel ? 'Brandkadetter' : nameAt(first + index),
        plan.name,
        themes[index % themes.length] ?? '',
        faults && plan.name === 'Bisperækkerne' && index === 8 ? null : targetGroup(index),
        cited ? reference(first + index) : null,
        cited ? 2016 : null,
        index % 3 === 2 ? 'planlagt' : 'igangsat',
        'Positiv',
        'Andel, der deltager mindst 10 gange',
        index % 4 === 0 ? 'Kommunal medarbejder og boligsocial medarbejder' : 'Boligsocial medarbejder',
        ...yearCells(byYear(ore, plan.start)),
      ];
    }),
    [
      'Boligsocialt Sekretariat (BSK)',
      plan.name,
      ...Array<Value>(COLUMNS.length - 2).fill(null),
      ...yearCells(byYear(secretariat, plan.start)),
    ],
  ];
}

function nameAt(position: number): string {
  return ACTIVITY_NAMES[position % ACTIVITY_NAMES.length] ?? '';
}

/** The catalogue entry that backs an activity: its own where there is one, else another. */
function reference(position: number): string {
  const entry = nameAt((position % ACTIVITY_NAMES.length) % CATALOGUED);
  const page = KNOWN_PAGES[entry];
  return page === undefined ? entry : `${entry}, s. ${page}`;
}

function targetGroup(index: number): string {
  return ['Udsatte børn og unge', 'Børnefamilier', 'Unge 15-25 år', 'Alle beboere'][index % 4] ?? '';
}
