import { invalidArgument } from '../../hostError';
import { absoluteReference } from '../../state/reference';
import type { SheetState } from '../../state/sheetState';
import { readBoolean, readText, readWord } from '../../values/check';
import { COMPARISONS, needsTwo } from '../comparisons';
import { RangeModel } from '../range';

type Rule = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  list: 'List',
  custom: 'Custom',
};

const OPERATORS = [...COMPARISONS, 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const;

/** Excel's own limit for a pick list that is written out. */
const LONGEST_LIST = 255;

/** A word of Excel.DataValidationType. */
export function typeOf(rule: Rule): string {
  const [kind] = Object.keys(rule);
  return (kind && TYPES[kind]) ?? 'None';
}

/** Checks a rule and writes out what it refers to. Throws `InvalidArgument`. */
export function readRule(sheet: SheetState, raw: unknown): Rule {
  const given = Object.entries(record(raw)).filter(([, value]) => value !== undefined && value !== null);
  const [first, ...others] = given;
  if (!first || others.length > 0 || !TYPES[first[0]]) throw invalidArgument();
  const [kind, value] = first;
  const words = record(value);
  if (kind === 'custom') return { custom: { formula: readText(words['formula']) } };
  if (kind === 'list') {
    const { source, inCellDropDown = true } = words;
    return { list: { inCellDropDown: readBoolean(inCellDropDown), source: listSource(sheet, source) } };
  }
  const operator = readWord(words['operator'], OPERATORS);
  const formula = (name: string): string => bound(sheet, words[name], kind === 'date' || kind === 'time');
  return {
    [kind]: { operator, formula1: formula('formula1'), ...(needsTwo(operator) && { formula2: formula('formula2') }) },
  };
}

/** The rule as Excel gives it: formulas always with `=`, and its own words for the operators. */
export function wireRule(rule: Rule): Rule {
  const [[kind, words] = []] = Object.entries(rule);
  if (kind === undefined || kind === 'list' || kind === 'custom') return rule;
  const texts = Object.entries(record(words)).map(([name, raw]) => {
    const text = String(raw);
    if (name === 'operator') return [name, text.replace(/OrEqual$/, 'OrEqualTo')];
    return [name, text.startsWith('=') ? text : `=${text}`];
  });
  return { [kind]: Object.fromEntries(texts) as Rule };
}

function listSource(sheet: SheetState, source: unknown): string {
  if (source instanceof RangeModel) return reference(sheet, source);
  const text = readText(source);
  if (text === '' || (!text.startsWith('=') && text.length > LONGEST_LIST)) throw invalidArgument();
  return text;
}

/** Assumed: cells of the sheet itself are referred to without its name. */
function reference(sheet: SheetState, range: RangeModel): string {
  const whole = absoluteReference(range.sheet.name, range.rect);
  return `=${range.sheet === sheet ? whole.slice(whole.lastIndexOf('!') + 1) : whole}`;
}

function bound(sheet: SheetState, raw: unknown, isDay: boolean): string {
  if (raw instanceof RangeModel) return reference(sheet, raw);
  if (typeof raw === 'number' && Number.isFinite(raw)) return `=${String(raw)}`;
  const text = readText(raw);
  if (text.startsWith('=')) return text;
  const serial = isDay ? daySerial(text) : undefined;
  if (serial !== undefined) return `=${String(serial)}`;
  if (text.trim() === '' || !Number.isFinite(Number(text))) throw invalidArgument();
  return `=${text.trim()}`;
}

/** A date in ISO 8601 as Excel counts days; without a zone it is taken as it stands. */
function daySerial(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const time = Date.parse(/(Z|[+-]\d{2}:?\d{2})$/.test(text) || text.length === 10 ? text : `${text}Z`);
  return Number.isFinite(time) ? time / 86_400_000 + 25_569 : undefined;
}

function record(raw: unknown): Rule {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw invalidArgument();
  return raw as Rule;
}
