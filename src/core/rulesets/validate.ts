import type { RuleValue, Source } from './types';

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** @throws Error naming what lacks a title, a reference or a day. */
export function validateSource(what: string, source: unknown): Source {
  const { title, reference, date } = (source ?? {}) as Partial<Source>;
  if (!title || !reference || !date || !DAY.test(date)) {
    throw new Error(`${what} has no source: a title, a reference and a date are needed.`);
  }
  return { title, reference, date };
}

/** @throws Error naming the first value without a source, a period or a number. */
export function validateValues(set: string, values: unknown): readonly RuleValue[] {
  if (!Array.isArray(values)) throw new Error(`${set} has no list of values.`);
  for (const value of values as Partial<RuleValue>[]) {
    const what = `${set} ${value.id ?? 'value without a name'}`;
    validateSource(what, value.source);
    if (!value.from || !DAY.test(value.from)) throw new Error(`${what} has no day from which it holds.`);
    if (typeof value.value !== 'number' || !Number.isFinite(value.value)) throw new Error(`${what} is no number.`);
  }
  return values as RuleValue[];
}
