import { labelsDa } from './da';
import { labelsEn } from './en';
import type { Labels, Language } from './labels';

export type { Labels, Language, SeverityLabel } from './labels';
export { columnName, tableName } from './names';

export const LABELS: Readonly<Record<Language, Labels>> = { da: labelsDa, en: labelsEn };
