import { looseKey } from './looseKey';
import type { LocalAgreement } from './types';

/** The standard name of the district board that a text means; undefined where it means none. */
export function findDistrictBoard(agreement: LocalAgreement, text: string): string | undefined {
  const key = boardKey(text);
  if (key === '') return undefined;
  return agreement.districtBoards.find((board) =>
    [board.name, ...board.variants].some((name) => boardKey(name) === key),
  )?.name;
}

/** Word order, hyphens, "og" and the words "bydel" and "bydelsbestyrelse" make no difference. */
function boardKey(text: string): string {
  return looseKey(text)
    .split(' ')
    .map((word) => (word === 'kongens' ? 'kgs' : word))
    .filter((word) => !/^(?:og|and|bydel|bydelen|bydelsbestyrelse|bydelsbestyrelsen|for|district|board)$/.test(word))
    .sort()
    .join(' ');
}
