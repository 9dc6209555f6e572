import { notImplemented } from '../../hostError';
import type { Host } from '../../host';
import { CellError, type CellState, type CellValue } from '../../state/cell';
import { intersection } from '../../state/rect';
import { type SheetState, usedRect } from '../../state/sheetState';
import type { ValidationState } from '../../state/validationState';
import { readBlock } from '../../state/workbookDocument';
import { findPlace } from '../../values/address';
import { wireRule } from './validationRule';

/** Whether the cells of one rule keep to it: `[true]`, `[false]`, or both. Rules with formulas cannot be told. */
export function allValid(host: Host, sheet: SheetState, validation: ValidationState): boolean[] {
  const isValid = test(host, sheet, validation);
  const used = usedRect(sheet, true);
  const part = used && intersection(used, validation.rect);
  const cells = part ? readBlock(sheet, part).flat() : [];
  const results = new Set(cells.map((cell) => isBlankAllowed(cell, validation) || isValid(cell?.value ?? null)));
  if (!part || part.bottom !== validation.rect.bottom || part.right !== validation.rect.right) {
    results.add(validation.ignoreBlanks);
  }
  return [...results];
}

const isBlankAllowed = (cell: CellState | undefined, { ignoreBlanks }: ValidationState): boolean =>
  ignoreBlanks && (cell?.value ?? null) === null;

function test(host: Host, sheet: SheetState, { rule }: ValidationState): (value: CellValue) => boolean {
  const [[kind, raw] = []] = Object.entries(wireRule(rule));
  if (kind === undefined) return () => true;
  const words = raw as Readonly<Record<string, unknown>>;
  if (kind === 'list') {
    const allowed = new Set(listValues(host, sheet, String(words['source'])).map((text) => text.toLowerCase()));
    return (value) => allowed.has(shown(value).toLowerCase());
  }
  if (kind === 'custom') throw notImplemented('DataValidation.valid of a formula');
  const first = constant(words['formula1']);
  const second = words['formula2'] === undefined ? first : constant(words['formula2']);
  return (value) => {
    const number = kind === 'textLength' ? shown(value).length : value;
    if (typeof number !== 'number' || (kind === 'wholeNumber' && !Number.isInteger(number))) return false;
    return compare(String(words['operator']), number, first, second);
  };
}

function listValues(host: Host, sheet: SheetState, source: string): string[] {
  if (!source.startsWith('=')) return source.split(',').map((text) => text.trim());
  const place = findPlace(host.document, sheet, source.slice(1));
  if (!place) throw notImplemented('DataValidation.valid of a computed list');
  return readBlock(place.sheet, place.rect)
    .flat()
    .map((cell) => shown(cell?.value ?? null));
}

function constant(formula: unknown): number {
  const number = Number(String(formula).replace(/^=/, ''));
  if (!Number.isFinite(number)) throw notImplemented('DataValidation.valid of a formula');
  return number;
}

function compare(operator: string, value: number, first: number, second: number): boolean {
  switch (operator) {
    case 'Between':
      return value >= first && value <= second;
    case 'NotBetween':
      return value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    default:
      return value <= first;
  }
}

const shown = (value: CellValue): string => (value instanceof CellError ? value.code : String(value ?? ''));
