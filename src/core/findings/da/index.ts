import type { FactsByCode } from '../facts';
import type { FamilyWording } from '../wording';
import { appDa } from './app';
import { aprDa } from './apr';
import { cfbuDa } from './cfbu';
import { datDa } from './dat';
import { finDa } from './fin';
import { govDa } from './gov';
import { plnDa } from './pln';

/** Every rule's words in Danish. */
export const messagesDa: FamilyWording<FactsByCode> = {
  ...finDa,
  ...cfbuDa,
  ...plnDa,
  ...govDa,
  ...aprDa,
  ...appDa,
  ...datDa,
};
