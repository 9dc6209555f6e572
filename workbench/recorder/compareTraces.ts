import { isRequestAboutWorkbook } from '../session/exchange';
import type { TraceEntry, Traces } from './trace';

export interface Difference {
  readonly scenario: string;
  /** `answer 2: Results[3].Value.Address`. */
  readonly where: string;
  /** JSON texts; undefined where one has nothing. */
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** Lays two recordings of the same scenarios side by side. Calls of office.js's own services are left out. */
export function compareTraces(ours: Traces, theirs: Traces): readonly Difference[] {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...names].flatMap((scenario) => {
    const [own, other] = [ours[scenario], theirs[scenario]];
    const told = (where: string, a: unknown, b: unknown): Difference[] =>
      compare(a, b, '').map((one) => ({ scenario, ...one, where: one.where ? `${where}: ${one.where}` : where }));
    if (!own || !other) return told('scenario', own && 'recorded', other && 'recorded');
    return compareScenario(own, other, told);
  });
}

function compareScenario(
  own: readonly TraceEntry[],
  other: readonly TraceEntry[],
  told: (where: string, a: unknown, b: unknown) => Difference[],
): readonly Difference[] {
  const [a, b] = [exchanges(own), exchanges(other)];
  const found: Difference[] = [];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const number = String(index + 1);
    found.push(...told(`request ${number}`, a[index]?.request.body, b[index]?.request.body));
    found.push(...told(`answer ${number}`, a[index]?.response, b[index]?.response));
  }
  const [eventsA, eventsB] = [events(own), events(other)];
  for (let index = 0; index < Math.max(eventsA.length, eventsB.length); index++) {
    found.push(...told(`event ${String(index + 1)}`, eventsA[index], eventsB[index]));
  }
  return found;
}

const exchanges = (entries: readonly TraceEntry[]) =>
  entries.flatMap((entry) => ('request' in entry && isRequestAboutWorkbook(entry.request.body) ? [entry] : []));
const events = (entries: readonly TraceEntry[]) => entries.flatMap((entry) => ('event' in entry ? [entry.event] : []));

type Place = Omit<Difference, 'scenario'>;

function compare(ours: unknown, theirs: unknown, where: string): Place[] {
  if (isObject(ours) && isObject(theirs) && Array.isArray(ours) === Array.isArray(theirs)) {
    const inArray = Array.isArray(ours);
    const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    return [...keys].flatMap((key) => {
      const step = inArray ? `[${key}]` : `${where && '.'}${key}`;
      return compare(ours[key], theirs[key], where + step);
    });
  }
  const [a, b] = [text(ours), text(theirs)];
  return a === b ? [] : [{ where, ours: a, theirs: b }];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
