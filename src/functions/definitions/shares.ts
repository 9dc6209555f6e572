import { splitFrame } from '../../core/money';
import { kronerOf, oreOf } from '../arguments/amount';
import { dayOf } from '../arguments/date';
import { PARTIES, type PartyKey } from '../arguments/party';
import { unitOf } from '../arguments/unit';
import type { CellValue } from '../cells';
import { define, type FunctionDefinition } from '../definition';
import { mapCells } from '../mapCells';
import { sharesOn } from '../rules';

/** A party's part of a total frame in øre: the cell that `FUNDING_SPLIT` has for it. */
export function partyOre(party: PartyKey, total: number, date: CellValue, unit = 1): number {
  const split = splitFrame(total, sharesOn(dayOf(date)), unit);
  return PARTIES[party].parts.reduce((ore, part) => ore + split[part], 0);
}

const share = <const Id extends string>(id: Id, party: PartyKey): FunctionDefinition<Id> =>
  define({
    id,
    parameters: { total: 'range', date: 'range?', unit: 'value?' },
    result: 'rows',
    run({ total, date, unit }) {
      const ore = unitOf(unit);
      return mapCells([total, date], (cell, day) => kronerOf(partyOre(party, oreOf(cell), day, ore)));
    },
  });

export const SHARES = [
  share('MUNICIPAL_SHARE', 'municipality'),
  share('MUNICIPAL_ACTIVITY_SHARE', 'activities'),
  share('MUNICIPAL_COORDINATION_SHARE', 'coordination'),
  share('HOUSING_SHARE', 'housing'),
  share('LBF_SHARE', 'lbf'),
  share('LOCAL_SHARE', 'local'),
] as const;
