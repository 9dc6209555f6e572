import { CellError, type CellFormat, type CellState } from '../state/cell';
import { dateText } from './dateText';
import { type FormatSection, formatSections } from './formatSections';
import { generalText, sectionText, type Separators, separatorsOf } from './numberText';

/** Truth values and errors as they stand in a Danish sheet; in others they are English. */
const DANISH: Readonly<Record<string, string>> = {
  TRUE: 'SAND',
  FALSE: 'FALSK',
  '#N/A': '#I/T',
  '#DIV/0!': '#DIVISION/0!',
  '#VALUE!': '#VÆRDI!',
  '#REF!': '#REFERENCE!',
  '#NAME?': '#NAVN?',
  '#NULL!': '#NUL!',
  '#SPILL!': '#OVERLØB!',
  '#CALC!': '#BEREGN!',
};

/**
 * A cell as one reads it on the sheet, in the content language and without regard to the column's width: numbers,
 * per cent, thousands, currency signs, dates and times. Fractions, exponents, conditions and elapsed time are not
 * formatted: their numbers are shown as without a format.
 */
export function cellText(cell: CellState | undefined, format: CellFormat | undefined, language: string): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (value instanceof CellError) return translated(value.code, language);
  if (typeof value === 'boolean') return translated(value ? 'TRUE' : 'FALSE', language);
  const code = format?.numberFormat ?? 'General';
  return typeof value === 'string' ? textInFormat(value, code) : numberInFormat(value, code, language);
}

const knownSections = new Map<string, readonly FormatSection[] | undefined>();
const knownSeparators = new Map<string, Separators>();

function sectionsOf(code: string): readonly FormatSection[] | undefined {
  if (!knownSections.has(code)) knownSections.set(code, formatSections(code));
  return knownSections.get(code);
}

function separatorsIn(language: string): Separators {
  const separators = knownSeparators.get(language) ?? separatorsOf(language);
  knownSeparators.set(language, separators);
  return separators;
}

function translated(word: string, language: string): string {
  return (language.startsWith('da') ? DANISH[word] : undefined) ?? word;
}

function numberInFormat(value: number, code: string, language: string): string {
  const separators = separatorsIn(language);
  const general = generalText(value, separators);
  if (code === 'General' || code === '@') return general;
  const sections = sectionsOf(shortDate(code, language));
  if (!sections) return general;
  const [positive = [], negative, zero] = sections;
  const section = value > 0 || !negative ? positive : value < 0 ? negative : (zero ?? positive);
  if (section.some((token) => token.kind === 'date')) return dateText(value, section, language) ?? '########';
  if (section.some((token) => token.kind === 'text')) return general;
  const text = spelledGeneral(section)
    ? generalText(Math.abs(value), separators)
    : sectionText(value, section, separators);
  // Only the first section shows the minus itself.
  return value < 0 && section === positive && /[1-9]/.test(text) ? `-${text}` : text;
}

function spelledGeneral(section: FormatSection): boolean {
  return (
    section
      .map((token) => ('text' in token ? token.text : ''))
      .join('')
      .toLowerCase() === 'general'
  );
}

/** The format that follows the reader's own short date. */
function shortDate(code: string, language: string): string {
  if (code !== 'm/d/yyyy' && code !== 'mm-dd-yy') return code;
  return language.startsWith('da') ? 'dd-mm-yyyy' : code;
}

function textInFormat(value: string, code: string): string {
  const section = sectionsOf(code)?.[3];
  if (!section) return value;
  return section.map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : '')).join('');
}
