import { oreFromKroner } from '../../core/money';
import { kronerOf, oreOf } from '../arguments/amount';
import { yearOf } from '../arguments/date';
import { define } from '../definition';
import { inRow } from '../functionError';
import { mapCells } from '../mapCells';
import { PROBLEMS } from '../messages';
import { AGREEMENT } from '../ruleData';

const PARAMETER = 'appropriation.';

/** Øre by budget year. */
const GRANTED: ReadonlyMap<number, number> = new Map(
  AGREEMENT.values
    .filter(({ id }) => id.startsWith(PARAMETER))
    .map(({ id, value }) => [Number(id.slice(PARAMETER.length)), oreFromKroner(value).ore]),
);

/** What is granted for municipal co-financing in a budget year. */
export const appropriation = define({
  id: 'APPROPRIATION',
  parameters: { year: 'range' },
  result: 'rows',
  run: ({ year }) =>
    mapCells([year], (cell) => {
      const budgetYear = yearOf(cell);
      if (budgetYear === undefined) throw PROBLEMS.noDate();
      return kronerOf(granted(budgetYear));
    }),
});

/** What remains of the years listed, or of all of them, when the amounts are taken from it. */
export const appropriationLeft = define({
  id: 'APPROPRIATION_LEFT',
  parameters: { municipalAmounts: 'range', years: 'range?' },
  result: 'number',
  run({ municipalAmounts, years }) {
    const listed = years.flatMap((row, index) => row.flatMap((cell) => inRow(index + 1, () => yearOf(cell) ?? [])));
    const available = listed.length === 0 ? [...GRANTED.keys()] : [...new Set(listed)];
    const used = municipalAmounts.flatMap((row, index) => row.map((cell) => inRow(index + 1, () => oreOf(cell))));
    return kronerOf(sum(available.map(granted)) - sum(used));
  },
});

/** Øre. @throws FunctionError for a year without an appropriation. */
function granted(year: number): number {
  const ore = GRANTED.get(year);
  if (ore === undefined) throw PROBLEMS.noAppropriation(String(year), [...GRANTED.keys()].join(', '));
  return ore;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
