import { citationOf, isCited } from '../../core/reading/citation';
import { moreThan } from '../../core/rules/cfbu/majority';
import { oreOf } from '../arguments/amount';
import { textOf } from '../arguments/text';
import type { Cells } from '../cells';
import { define } from '../definition';
import { inRow } from '../functionError';
import { PROBLEMS } from '../messages';
import { rulesOn, valueIn } from '../rules';

/** How many rows cite the catalogue; what counts as a citation is that of CFBU-06. */
export const cfbuCount = define({
  id: 'CFBU_COUNT',
  parameters: { references: 'range', activities: 'range?' },
  result: 'number',
  run: ({ references, activities }) => tally(references, activities).cited,
});

/** The citing rows' share of the activities, by number or by budget. */
export const cfbuShare = define({
  id: 'CFBU_SHARE',
  parameters: { references: 'range', activities: 'range?', amounts: 'range?' },
  result: 'number',
  run({ references, activities, amounts }) {
    const found = tally(references, activities, amounts);
    if (found.activities === 0) throw PROBLEMS.noActivities();
    if (isLeftOut(amounts)) return found.cited / found.activities;
    if (found.ore === 0) throw PROBLEMS.noBudget();
    return found.citedOre / found.ore;
  },
});

/** True when more than half of the activities cite the catalogue. */
export const cfbuMajority = define({
  id: 'CFBU_MAJORITY',
  parameters: { references: 'range', activities: 'range?' },
  result: 'boolean',
  run({ references, activities }) {
    const found = tally(references, activities);
    return found.activities > 0 && shortfall(found) === 0;
  },
});

/** How many more citations make a majority. */
export const cfbuShortfall = define({
  id: 'CFBU_SHORTFALL',
  parameters: { references: 'range', activities: 'range?' },
  result: 'number',
  run({ references, activities }) {
    const found = tally(references, activities);
    if (found.activities === 0) throw PROBLEMS.noActivities();
    return shortfall(found);
  },
});

interface Tally {
  activities: number;
  cited: number;
  /** Budget of the activities, and of those that cite. */
  ore: number;
  citedOre: number;
}

/** Counts the rows that are activities: those with text in `activities`, every row where that is left out. */
function tally(references: Cells, activities: Cells, amounts: Cells = [[null]]): Tally {
  for (const cells of [activities, amounts]) {
    if (!isLeftOut(cells) && cells.length !== references.length) throw PROBLEMS.sizes();
  }
  const everyRow = isLeftOut(activities);
  const found: Tally = { activities: 0, cited: 0, ore: 0, citedOre: 0 };
  references.forEach((row, index) =>
    inRow(index + 1, () => {
      if (!everyRow && !activities[index]?.some((cell) => textOf(cell) !== '')) return;
      const ore = amounts[index]?.reduce((sum: number, cell) => sum + oreOf(cell), 0) ?? 0;
      found.activities += 1;
      found.ore += ore;
      if (!row.some((cell) => isCited(citationOf(textOf(cell))))) return;
      found.cited += 1;
      found.citedOre += ore;
    }),
  );
  return found;
}

function shortfall({ activities, cited }: Tally): number {
  const majority = valueIn(rulesOn(undefined), 'majority.catalogue').value;
  return Math.max(0, moreThan(majority, activities) - cited);
}

function isLeftOut(cells: Cells): boolean {
  return cells.length === 1 && cells[0]?.length === 1 && textOf(cells[0][0] ?? null) === '';
}
