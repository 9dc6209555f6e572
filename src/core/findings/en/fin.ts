import type { FinFacts } from '../facts/fin';
import type { FamilyWording } from '../wording';
import { finPayersEn } from './finPayers';
import { finSumsEn } from './finSums';

export const finEn: FamilyWording<FinFacts> = { ...finPayersEn, ...finSumsEn };
