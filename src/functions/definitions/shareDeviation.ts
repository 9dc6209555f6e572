import { kronerOf, oreOf } from '../arguments/amount';
import { partyOf } from '../arguments/party';
import { define } from '../definition';
import { mapCells } from '../mapCells';
import { partyOre } from './shares';

/** An amount less the party's expected share of the total frame. */
export const shareDeviation = define({
  id: 'SHARE_DEVIATION',
  parameters: { amount: 'range', total: 'range', party: 'range', date: 'range?' },
  result: 'rows',
  run: ({ amount, total, party, date }) =>
    mapCells([amount, total, party, date], (cell, frame, who, day) =>
      kronerOf(oreOf(cell) - partyOre(partyOf(who), oreOf(frame), day)),
    ),
});
