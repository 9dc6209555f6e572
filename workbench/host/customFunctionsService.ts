import type { Host } from './host';
import { type ApiDescription, Model } from './model/model';

/** One result on the wire: `[id, true, value]` or `[id, false, message, code]`. */
export type WireResult =
  readonly [id: number, ok: true, value: unknown] | readonly [id: number, ok: false, message: string, code: number];

/** Waits for what the add-in's custom-functions runtime says. */
export class FunctionCalls {
  private readonly listeners = new Set<(result: WireResult) => void>();
  private resolveReady: () => void = () => undefined;
  /** Resolves when the runtime in the add-in has started. */
  readonly ready = new Promise<void>((resolve) => (this.resolveReady = resolve));

  onResult(listener: (result: WireResult) => void): void {
    this.listeners.add(listener);
  }

  started(): void {
    this.resolveReady();
  }

  arrived(results: readonly WireResult[]): void {
    for (const result of results) for (const listener of this.listeners) listener(result);
  }
}

/** The service through which the custom-functions runtime reports that it is ready, and its results. */
export class CustomFunctionsService extends Model {
  readonly api: ApiDescription = {
    name: 'CustomFunctions',
    scalars: new Set(),
    navigations: new Set(),
    methods: new Set(['_SetOsfControlContainerReadyForCustomFunctions', 'setInvocationArrayResults']),
  };

  constructor(
    host: Host,
    private readonly calls: FunctionCalls,
  ) {
    super(host);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.started();
  }

  setInvocationArrayResults(results: readonly WireResult[]): void {
    this.calls.arrived(results);
  }
}
