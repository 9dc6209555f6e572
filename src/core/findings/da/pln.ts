import type { PlnFacts } from '../facts/pln';
import type { FamilyWording } from '../wording';
import { plnContentDa } from './plnContent';
import { plnFrameDa } from './plnFrame';

export const plnDa: FamilyWording<PlnFacts> = { ...plnContentDa, ...plnFrameDa };
