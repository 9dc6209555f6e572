import type { Language } from '../../findings/labels';
import { summaryDa } from './da';
import { summaryEn } from './en';
import type { SummaryText } from './summaryText';

export type { SummaryText } from './summaryText';

export const SUMMARY_TEXT: Readonly<Record<Language, SummaryText>> = { da: summaryDa, en: summaryEn };
