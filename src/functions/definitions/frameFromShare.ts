import { wholeWeights, type FrameShares } from '../../core/money';
import { kronerOf, oreOf, withinReach } from '../arguments/amount';
import { dayOf } from '../arguments/date';
import { PARTIES, partyOf, type PartyKey } from '../arguments/party';
import { define } from '../definition';
import { mapCells } from '../mapCells';
import { sharesOn } from '../rules';

/** The total frame of which an amount is the party's share, rounded half away from zero to the øre. */
export const frameFromShare = define({
  id: 'FRAME_FROM_SHARE',
  parameters: { amount: 'range', party: 'range', date: 'range?' },
  result: 'rows',
  run: ({ amount, party, date }) =>
    mapCells([amount, party, date], (cell, who, day) => {
      const { part, whole } = rate(sharesOn(dayOf(day)), partyOf(who));
      return kronerOf(withinReach(scaled(oreOf(cell), whole, part)));
    }),
});

/** A party's share of the frame as a fraction of whole numbers: 25 / 100. */
export function rate(shares: FrameShares, party: PartyKey): { readonly part: number; readonly whole: number } {
  const weights = wholeWeights([1, ...PARTIES[party].parts.map((part) => shares[part])]);
  const [whole = 1, ...parts] = weights;
  return { part: parts.reduce((a, b) => a + b, 0), whole };
}

function scaled(ore: number, times: number, by: number): number {
  const twice = BigInt(Math.abs(ore)) * BigInt(times) * 2n;
  const size = Number((twice + BigInt(by)) / (BigInt(by) * 2n));
  return ore < 0 && size > 0 ? -size : size;
}
