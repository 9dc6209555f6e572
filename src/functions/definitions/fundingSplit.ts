import { splitFrame } from '../../core/money';
import { kronerOf, oreOf } from '../arguments/amount';
import { dayOf } from '../arguments/date';
import { unitOf } from '../arguments/unit';
import { define } from '../definition';
import { FunctionError } from '../functionError';
import { mapCells } from '../mapCells';
import { sharesOn } from '../rules';

const COLUMNS = ['lbf', 'municipalActivities', 'municipalCoordination', 'housing'] as const;

/** One row per total: LBF, municipal activities, municipal coordination, housing. They sum to the total. */
export const fundingSplit = define({
  id: 'FUNDING_SPLIT',
  parameters: { total: 'range', date: 'range?', unit: 'value?' },
  result: 'rows',
  run({ total, date, unit }) {
    const step = unitOf(unit);
    const splits = mapCells([total, date], (cell, day) => splitFrame(oreOf(cell), sharesOn(dayOf(day)), step));
    return splits
      .flat()
      .map((split) => COLUMNS.map((column) => (split instanceof FunctionError ? split : kronerOf(split[column]))));
  },
});
