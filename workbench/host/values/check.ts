import { invalidArgument } from '../hostError';

/** Reads of what an add-in set a property to; each throws `InvalidArgument`. `null` is never a value. */
export function readBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function readText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function readNumberIn(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

export function readInteger(value: unknown, least: number, most: number): number {
  const number = readNumberIn(value, least, most);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

/** One of Excel's own words, in any case: `double` is `Double`. */
export function readWord<W extends string>(value: unknown, words: readonly W[]): W {
  const word = typeof value === 'string' ? words.find((one) => one.toLowerCase() === value.toLowerCase()) : undefined;
  if (word === undefined) throw invalidArgument();
  return word;
}
