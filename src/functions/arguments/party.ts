import type { FrameShares } from '../../core/money';
import { normaliseKey } from '../../core/reading/text';
import type { CellValue } from '../cells';
import { PROBLEMS } from '../messages';
import { quoted, textOf } from './text';

/** Who pays: the parts of the split that are theirs. */
export interface Party {
  readonly name: string;
  readonly danish: string;
  readonly parts: readonly (keyof FrameShares)[];
}

const party = (name: string, danish: string, ...parts: Party['parts']): Party => ({ name, danish, parts });

export const PARTIES = {
  lbf: party('LBF', 'LBF', 'lbf'),
  municipality: party('MUNICIPALITY', 'kommune', 'municipality'),
  activities: party('MUNICIPAL_ACTIVITY', 'frikøb', 'municipalActivities'),
  coordination: party('MUNICIPAL_COORDINATION', 'koordinering', 'municipalCoordination'),
  housing: party('HOUSING', 'boligorganisation', 'housing'),
  local: party('LOCAL', 'lokal', 'municipality', 'housing'),
} as const;

export type PartyKey = keyof typeof PARTIES;

const BY_NAME = new Map<string, PartyKey>(
  (Object.keys(PARTIES) as PartyKey[]).flatMap((key) =>
    [PARTIES[key].name, PARTIES[key].danish].map((name) => [normaliseKey(name), key] as const),
  ),
);

/** The party that a text names, in any case. @throws FunctionError that lists the names. */
export function partyOf(cell: CellValue): PartyKey {
  const key = BY_NAME.get(normaliseKey(textOf(cell)));
  if (key) return key;
  const known = Object.values(PARTIES).map(({ name, danish }) => (name === danish ? name : `${name} (${danish})`));
  throw PROBLEMS.unknown(quoted(cell), known.join(', '));
}
