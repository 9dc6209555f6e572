import type { Host } from './host';
import { type ApiDescription, Model } from './model/model';

/**
 * One result on the wire: `[id, true, value]` or `[id, false, message, code]`. Runtimes that were told of
 * `CustomFunctions` 1.9 add how long the call took.
 */
export type WireResult =
  | readonly [id: number, ok: true, value: unknown, took?: unknown]
  | readonly [id: number, ok: false, message: string, code: number, took?: unknown];

/** The same result as runtimes say it that were not told of `CustomFunctions` 1.7. */
interface OldWireResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

/** Waits for what the add-in's custom-functions runtime says. */
export class FunctionCalls {
  private readonly listeners = new Set<(result: WireResult) => void>();
  private readonly restartListeners = new Set<() => void>();
  private resolveReady: () => void = () => undefined;
  private lastNumber = 0;
  private isReady = this.newPromise();

  /** Resolves when the runtime in the add-in has started. */
  get ready(): Promise<void> {
    return this.isReady;
  }

  /** The add-in is loaded anew: its runtime has to start again. Who waits already waits for this one too. */
  restart(): void {
    const waiting = this.resolveReady;
    this.isReady = this.newPromise();
    void this.isReady.then(waiting);
    for (const listener of [...this.restartListeners]) listener();
  }

  /** Calls the listener when calls that were sent will not be answered, since their add-in is gone. Returns what ends that. */
  onRestart(listener: () => void): () => void {
    this.restartListeners.add(listener);
    return () => this.restartListeners.delete(listener);
  }

  /** A number that no other call to this add-in has. */
  newNumber(): number {
    return ++this.lastNumber;
  }

  /** Calls the listener with each result. Returns what ends that. */
  onResult(listener: (result: WireResult) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private newPromise(): Promise<void> {
    return new Promise<void>((resolve) => (this.resolveReady = resolve));
  }

  started(): void {
    this.resolveReady();
  }

  arrived(results: readonly WireResult[]): void {
    for (const result of results) for (const listener of [...this.listeners]) listener(result);
  }
}

/** The service through which the custom-functions runtime reports that it is ready, and its results. */
export class CustomFunctionsService extends Model {
  readonly api: ApiDescription = {
    name: 'CustomFunctions',
    scalars: new Set(),
    navigations: new Set(),
    methods: new Set([
      '_SetOsfControlContainerReadyForCustomFunctions',
      '_GetEnabledFeatures',
      'setInvocationArrayResults',
      'setInvocationResults',
    ]),
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

  /** Asked from `CustomFunctions` 1.9 on. None: which ones Excel switches on is not known. */
  _GetEnabledFeatures(): readonly number[] {
    return [];
  }

  setInvocationArrayResults(results: readonly WireResult[]): void {
    this.calls.arrived(results);
  }

  setInvocationResults(results: readonly OldWireResult[]): void {
    this.calls.arrived(
      results.map(({ id, failed, value, errorCode }) =>
        failed ? [id, false, String(value ?? ''), errorCode ?? 0] : [id, true, value],
      ),
    );
  }
}
