import type { PlnFacts } from '../facts/pln';
import type { FamilyWording } from '../wording';
import { plnContentEn } from './plnContent';
import { plnFrameEn } from './plnFrame';

export const plnEn: FamilyWording<PlnFacts> = { ...plnContentEn, ...plnFrameEn };
