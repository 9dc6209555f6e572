/** A step that is approved before a step it rests on. */
export interface Pair<T> {
  readonly step: T;
  readonly base: T;
}

export interface Cover<T> {
  readonly kind: 'early' | 'late';
  readonly one: T;
  readonly others: readonly T[];
}

/**
 * The fewest causes that explain all pairs: again and again the step that is too early for most, or too late for most.
 * One wrong date among six steps is one finding, not five.
 */
export function coverPairs<T>(pairs: readonly Pair<T>[]): Cover<T>[] {
  const covers: Cover<T>[] = [];
  for (let left = pairs; left.length > 0;) {
    const best = candidates(left).reduce((most, next) => (next.others.length > most.others.length ? next : most));
    covers.push(best);
    left = left.filter(({ step, base }) => (best.kind === 'early' ? step : base) !== best.one);
  }
  return covers;
}

function candidates<T>(pairs: readonly Pair<T>[]): [Cover<T>, ...Cover<T>[]] {
  const [first, ...rest] = pairs.flatMap(({ step, base }): Cover<T>[] => [
    { kind: 'early', one: step, others: pairs.filter((pair) => pair.step === step).map((pair) => pair.base) },
    { kind: 'late', one: base, others: pairs.filter((pair) => pair.base === base).map((pair) => pair.step) },
  ]);
  if (!first) throw new RangeError('There are no pairs to cover.');
  return [first, ...rest];
}
