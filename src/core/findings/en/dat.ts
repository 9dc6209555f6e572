import type { DatFacts } from '../facts/dat';
import type { FamilyWording } from '../wording';
import { datCellsEn } from './datCells';
import { datHeadingsEn } from './datHeadings';
import { datTablesEn } from './datTables';

export const datEn: FamilyWording<DatFacts> = { ...datCellsEn, ...datHeadingsEn, ...datTablesEn };
