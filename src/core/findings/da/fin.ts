import type { FinFacts } from '../facts/fin';
import type { FamilyWording } from '../wording';
import { finPayersDa } from './finPayers';
import { finSumsDa } from './finSums';

export const finDa: FamilyWording<FinFacts> = { ...finPayersDa, ...finSumsDa };
