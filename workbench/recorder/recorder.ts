import { EventType } from '../host/events/eventTypes';
import type { Session } from '../session/session';
import { withStableIds } from './stableIds';
import type { TracedEvent, TracedExchange, TraceEntry, Traces } from './trace';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Writes down every request, answer and event between one add-in and the workbook. Filters added after it, such
 * as faults, stand behind it: what it writes is what the add-in hears.
 */
export class Recorder {
  private readonly scenarios = new Map<string, TraceEntry[]>();
  private current: TraceEntry[] = [];
  private readonly stops: readonly (() => void)[];

  constructor(session: Session, scenario = 'start') {
    this.scenario(scenario);
    this.stops = [
      session.richApi.use(async ({ customData, flags, request }, next) => {
        const entry: Open<TracedExchange> = { request: { customData, flags, body: request }, response: null };
        this.current.push(entry);
        const answer = await next();
        entry.response = answer ?? null;
        return answer;
      }),
      session.host.events.listen((events) => {
        // The old kind of event tells nothing but that it happened, and office.js does not log it either.
        const told = events.filter(({ type }) => type !== EventType.DocumentSelection);
        const entries = told.map(({ type, target, payload }): TracedEvent => ({ event: { type, target, payload } }));
        session.richApi.later(() => this.current.push(...entries));
      }),
    ];
  }

  /** What follows belongs to the scenario of this name. */
  scenario(name: string): void {
    this.current = this.scenarios.get(name) ?? [];
    this.scenarios.set(name, this.current);
  }

  /** Without ids that differ from one run to the next. */
  get traces(): Traces {
    return Object.fromEntries([...this.scenarios].map(([name, entries]) => [name, withStableIds(entries)]));
  }

  /** As a file: {@link readTraces} reads it. */
  toText(): string {
    return JSON.stringify(this.traces, undefined, 1);
  }

  close(): void {
    for (const stop of this.stops) stop();
  }
}
