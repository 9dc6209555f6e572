import type { DatFacts } from '../facts/dat';
import type { FamilyWording } from '../wording';
import { datCellsEn } from './datCells';
import { datTablesEn } from './datTables';

export const datEn: FamilyWording<DatFacts> = { ...datCellsEn, ...datTablesEn };
