import type { FunctionCalls } from '../host/customFunctionsService';
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
  readonly call: Invocation;
  readonly settle: (result: Result) => void;
  readonly fail: (reason: Error) => void;
  sent: boolean;
}

/** Sends calls to the add-in's runtime, all that come at once in one message, and waits for the answers. */
export class Invocations {
  private readonly waiting = new Map<number, Waiting>();
  private readonly queue: number[] = [];
  private readonly stopListening: readonly (() => void)[];

  /** @param limit how long an answer may take, in milliseconds */
  constructor(
    private readonly session: Session,
    private readonly calls: FunctionCalls,
    private readonly limit: number,
  ) {
    this.stopListening = [
      calls.onResult((result) => {
        this.waiting.get(result[0])?.settle(readResult(result));
      }),
      calls.onRestart(() => {
        this.sendAgain();
      }),
    ];
  }

  /** Rejects when no answer comes in time, and with the signal's reason when it is cancelled. */
  invoke(call: Invocation, signal?: AbortSignal): Promise<Result> {
    const number = this.calls.newNumber();
    return new Promise<Result>((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancelled);
        this.waiting.delete(number);
      };
      const fail = (reason: Error): void => {
        end();
        reject(reason);
      };
      const cancelled = (): void => {
        if (this.waiting.get(number)?.sent) this.fire(CANCEL, { invocationId: number });
        fail(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        const seconds = String(this.limit / 1000);
        fail(new Error(`The custom function ${call.id} in ${call.place} did not answer within ${seconds} s.`));
      }, this.limit);
      const settle = (result: Result): void => {
        end();
        resolve(result);
      };
      this.waiting.set(number, { call, settle, fail, sent: false });
      if (signal?.aborted) {
        cancelled();
        return;
      }
      signal?.addEventListener('abort', cancelled);
      this.enqueue(number);
    });
  }

  /** Answers still to come. */
  get pending(): number {
    return this.waiting.size;
  }

  /** Calls still unanswered fail. */
  close(): void {
    for (const { fail, call } of [...this.waiting.values()]) {
      fail(new Error(`${call.id} was called from a workbook that is closed.`));
    }
    for (const stop of this.stopListening) stop();
  }

  /** Calls that follow from one change come in the same turn: they travel together. */
  private enqueue(number: number): void {
    if (this.queue.push(number) === 1) setTimeout(() => void this.send(), 0);
  }

  /** The add-in was loaded anew: what its old runtime was asked, the new one must answer. */
  private sendAgain(): void {
    for (const [number, entry] of this.waiting) {
      if (!entry.sent) continue;
      entry.sent = false;
      this.enqueue(number);
    }
  }

  private async send(): Promise<void> {
    await this.calls.ready;
    await this.session.registered(EVENT);
    const messages = this.queue.splice(0).flatMap((number) => {
      const entry = this.waiting.get(number);
      if (!entry || entry.sent) return [];
      entry.sent = true;
      const { id, args, caller, flags, parameterAddresses } = entry.call;
      return [[number, id, args, caller, flags, parameterAddresses]];
    });
    if (messages.length > 0) this.fire(INVOKE, ...messages);
  }

  private fire(type: number, ...messages: readonly unknown[]): void {
    const ArrayData = messages.map((message) => [CATEGORY, type, '', JSON.stringify(message), 0, false]);
    this.session.fire(EVENT, { ArrayData });
  }
}
