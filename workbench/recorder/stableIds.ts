import type { TraceEntry } from './trace';

const GUID = /\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/gi;
/** Under these names stand ids that Excel gives as it pleases. */
const REFERENCES = new Set(['_ReferenceId', 'referenceId']);

/** The entries of one scenario with `{1}`, `reference 1` … for ids, in the order in which they appear. */
export function withStableIds(entries: readonly TraceEntry[]): readonly TraceEntry[] {
  const guids = new Map<string, string>();
  const references = new Map<string, string>();
  const named = (names: Map<string, string>, id: string, name: (number: number) => string): string => {
    const known = names.get(id) ?? name(names.size + 1);
    names.set(id, known);
    return known;
  };
  return replaced(entries, (text, key) => {
    if (key !== undefined && REFERENCES.has(key)) return named(references, text, (n) => `reference ${String(n)}`);
    const reference = references.get(text);
    return reference ?? text.replace(GUID, (guid) => named(guids, guid.toUpperCase(), (n) => `{${String(n)}}`));
  }) as readonly TraceEntry[];
}

function replaced(value: unknown, replace: (text: string, key?: string) => string, key?: string): unknown {
  if (typeof value === 'string') return replace(value, key);
  if (Array.isArray(value)) return value.map((element: unknown) => replaced(element, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, replace, name)]));
}
