import type { DatFacts } from '../facts/dat';
import type { FamilyWording } from '../wording';
import { datCellsDa } from './datCells';
import { datHeadingsDa } from './datHeadings';
import { datTablesDa } from './datTables';

export const datDa: FamilyWording<DatFacts> = { ...datCellsDa, ...datHeadingsDa, ...datTablesDa };
