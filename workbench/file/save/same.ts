/** Whether two plain values hold the same, maps included, in whatever order their keys stand. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => same(one, b[index]))
    );
  }
  const [first, second] = [entriesOf(a), entriesOf(b)];
  return first.size === second.size && [...first].every(([key, one]) => second.has(key) && same(one, second.get(key)));
}

function entriesOf(value: object): ReadonlyMap<unknown, unknown> {
  return value instanceof Map ? value : new Map<unknown, unknown>(Object.entries(value));
}
