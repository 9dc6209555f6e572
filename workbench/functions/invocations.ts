import type { FunctionCalls, WireResult } from '../host/customFunctionsService';
import type { Session } from '../session/session';
import type { Result } from './argument';
import { readResult } from './readResult';

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const EVENT = 'richApiMessage';

/** One call on its way to the add-in. */
export interface Invocation {
  readonly id: string;
  readonly args: readonly unknown[];
  /** Where the formula stands, where the function asked for it. */
  readonly caller: string | null;
  readonly flags: number;
  readonly parameterAddresses: readonly unknown[] | null;
  /** Tells the caller from others in the message when no answer comes: `Ark1!B2`. */
  readonly place: string;
}

interface Waiting {
  readonly settle: (result: Result) => void;
  sent: boolean;
}

/** Sends calls to the add-in's runtime, all that come at once in one message, and waits for the answers. */
export class Invocations {
  private readonly waiting = new Map<number, Waiting>();
  private queue: { readonly number: number; readonly call: Invocation }[] = [];
  private nextNumber = 1;
  private readonly stopListening: () => void;

  /** @param limit how long an answer may take, in milliseconds */
  constructor(
    private readonly session: Session,
    private readonly calls: FunctionCalls,
    private readonly limit: number,
  ) {
    this.stopListening = calls.onResult((result) => {
      this.arrived(result);
    });
  }

  /** Rejects when no answer comes in time, and with the signal's reason when it is cancelled. */
  invoke(call: Invocation, signal?: AbortSignal): Promise<Result> {
    const number = this.nextNumber++;
    return new Promise<Result>((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancelled);
        this.waiting.delete(number);
      };
      const cancelled = (): void => {
        if (this.waiting.get(number)?.sent) this.fire(CANCEL, { invocationId: number });
        end();
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        end();
        const seconds = String(this.limit / 1000);
        reject(new Error(`The custom function ${call.id} in ${call.place} did not answer within ${seconds} s.`));
      }, this.limit);
      const settle = (result: Result): void => {
        end();
        resolve(result);
      };
      this.waiting.set(number, { settle, sent: false });
      if (signal?.aborted) {
        cancelled();
        return;
      }
      signal?.addEventListener('abort', cancelled);
      // Calls that follow from one change come in the same turn: they travel together.
      if (this.queue.push({ number, call }) === 1) setTimeout(() => void this.send(), 0);
    });
  }

  /** Answers still to come. */
  get pending(): number {
    return this.waiting.size;
  }

  close(): void {
    this.stopListening();
  }

  private async send(): Promise<void> {
    await this.calls.ready;
    await this.session.registered(EVENT);
    const entries = this.queue.splice(0).filter(({ number }) => this.waiting.has(number));
    if (entries.length === 0) return;
    const messages = entries.map(({ number, call }) => {
      const entry = this.waiting.get(number);
      if (entry) entry.sent = true;
      return [number, call.id, call.args, call.caller, call.flags, call.parameterAddresses];
    });
    this.fire(INVOKE, ...messages);
  }

  private fire(type: number, ...messages: readonly unknown[]): void {
    const ArrayData = messages.map((message) => [CATEGORY, type, '', JSON.stringify(message), 0, false]);
    this.session.fire(EVENT, { ArrayData });
  }

  private arrived(result: WireResult): void {
    this.waiting.get(result[0])?.settle(readResult(result));
  }
}
