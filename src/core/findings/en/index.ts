import type { FactsByCode } from '../facts';
import type { FamilyWording } from '../wording';
import { appEn } from './app';
import { aprEn } from './apr';
import { cfbuEn } from './cfbu';
import { datEn } from './dat';
import { finEn } from './fin';
import { govEn } from './gov';
import { plnEn } from './pln';

/** Every rule's words in English. */
export const messagesEn: FamilyWording<FactsByCode> = {
  ...finEn,
  ...cfbuEn,
  ...plnEn,
  ...govEn,
  ...aprEn,
  ...appEn,
  ...datEn,
};
