import { ORE_PER_KRONE } from '../money';
import type { Override } from '../reading/portfolio';
import type { ListItem } from './listBlock';
import { rateText } from './plansBlock';
import type { SheetContext } from './sheetContext';

/** The rows of the sheet `Regler`, and which of them were not applied. */
export function overrideItems(context: SheetContext): ListItem[] {
  const { text, result } = context;
  const { overrides, tables } = result.portfolio;
  const label = text.sources.overrides;
  if (overrides.length === 0) {
    const there = tables.some((table) => table.kind === 'rules');
    return [{ label, text: there ? text.sources.noOverrides : text.sources.noOverridesSheet }];
  }
  return overrides.map((row, index) => ({ label: index === 0 ? label : '', text: overrideText(row, context) }));
}

function overrideText(row: Override, { text, words }: SheetContext): string {
  const from = row.from ? text.sources.from(row.from.day === undefined ? row.from.text : words.day(row.from.day)) : '';
  const source = row.source.replace(/\.$/, '');
  const line = text.sources.override(row.parameterText, valueText(row, words), from, source);
  return isApplied(row) ? line : `${line} ${text.sources.notApplied}`;
}

/** A rate without a source is not applied; the tolerance is a setting and needs none. */
function isApplied(row: Override): boolean {
  return (
    row.parameter !== undefined && row.value !== undefined && (row.source !== '' || row.parameter === 'tolerance.kr')
  );
}

function valueText(row: Override, words: SheetContext['words']): string {
  const { value, parameter = '' } = row;
  if (value === undefined) return row.valueText;
  if (/^(?:share|majority)\./.test(parameter)) return rateText(value, words);
  if (/^(?:tolerance|appropriation)\./.test(parameter)) return words.kr(Math.round(value * ORE_PER_KRONE));
  return row.valueText === '' ? String(value) : row.valueText;
}
