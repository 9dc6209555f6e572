import { memoised, normaliseKey } from '../reading/text';
import type { LocalAgreement } from './types';

type Boards = Pick<LocalAgreement, 'districtBoards'>;

const known = new WeakMap<Boards, (text: string) => string>();

/** The standard name of the district board that a text means; undefined where it means none. Each text is read once. */
export function findDistrictBoard(agreement: Boards, text: string): string | undefined {
  let find = known.get(agreement);
  if (!find) {
    const boards = boardsByKey(agreement);
    find = memoised((district) => boards.get(boardKey(district)) ?? '');
    known.set(agreement, find);
  }
  return find(text) || undefined;
}

function boardsByKey({ districtBoards }: Boards): ReadonlyMap<string, string> {
  const boards = new Map<string, string>();
  for (const { name, variants } of districtBoards) {
    for (const spelling of [name, ...variants]) {
      const key = boardKey(spelling);
      if (key !== '' && !boards.has(key)) boards.set(key, name);
    }
  }
  return boards;
}

/** Word order, hyphens, "og" and the words "bydel" and "bydelsbestyrelse" make no difference. */
function boardKey(text: string): string {
  return normaliseKey(text)
    .split(' ')
    .map((word) => (word === 'kongens' ? 'kgs' : word))
    .filter((word) => !/^(?:og|and|bydel|bydelen|bydelsbestyrelse|bydelsbestyrelsen|for|district|board)$/.test(word))
    .sort()
    .join(' ');
}
