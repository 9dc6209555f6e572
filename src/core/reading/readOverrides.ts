import { parseAmount, parseNumber } from '../money';
import { parameterName } from './parameterNames';
import type { Override } from './portfolio';
import type { ReadTable } from './readTables';

/** The rows of the sheet `Regler`. */
export function readOverrides({ reader, source, rows }: ReadTable): Override[] {
  return rows.map((row) => {
    const parameterText = reader.text(row, 'parameter');
    const parameter = parameterName(parameterText);
    const valueText = reader.text(row, 'value');
    const from = reader.date(row, 'from');
    return {
      table: source,
      row,
      parameterText,
      parameter,
      value: valueOf(parameter, reader.plainNumber(row, 'value'), valueText),
      valueText,
      source: reader.text(row, 'source'),
      ...(from && { from }),
    };
  });
}

const PERCENT = /^([^%a-z]+?)\s*(?:%|pct\.?|procent|percent)$/i;

/** A share is a fraction, whether it is written 0.125, 12.5, "12,5 %" or formatted as a percentage. */
function valueOf(parameter: string | undefined, cell: number | undefined, text: string): number | undefined {
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    const value = parseNumber(percent);
    return value === undefined ? undefined : hundredth(value);
  }
  const amount = parseAmount(text);
  const number = cell ?? parseNumber(text) ?? (amount.kind === 'amount' ? amount.ore / 100 : undefined);
  const isShare = parameter !== undefined && /^(?:share|majority)\./.test(parameter);
  return number !== undefined && isShare && number > 1 ? hundredth(number) : number;
}

/** Moves the decimal point, so that 12.5 % is exactly the 0.125 that a cell would hold. */
function hundredth(value: number): number {
  return Number(`${String(value)}e-2`);
}
