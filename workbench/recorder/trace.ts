import type { RichApiRequest, RichApiResponse } from '../host/wire';

/** What was said in each scenario, by its name, in the order in which it was asked. */
export type Traces = Readonly<Record<string, readonly TraceEntry[]>>;

export type TraceEntry = TracedExchange | TracedEvent;

export interface TracedExchange {
  /** What a recording of office.js's own log does not tell is absent. */
  readonly request: { readonly customData?: string; readonly flags?: number; readonly body: RichApiRequest };
  /** `null` when no answer came. */
  readonly response: RichApiResponse | { readonly carrierError: number } | null;
}

export interface TracedEvent {
  readonly event: { readonly type: number; readonly target: string; readonly payload: unknown };
}
