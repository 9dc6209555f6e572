import type { CliText } from './cliText';
import { da } from './da';
import { en } from './en';

export type Language = 'da' | 'en';

export const TEXT: Readonly<Record<Language, CliText>> = { da, en };
