import { failed } from '../host/wireFailure';
import { carrierErrors } from '../session/carrierErrors';
import { IN_CELL_EDIT_MODE } from '../session/cellEditFilter';
import { type Answer, type Exchange, isAboutWorkbook } from '../session/exchange';
import type { Session } from '../session/session';
import { messages } from './messages';

/**
 * Which request: the k-th from now on (from 1), or the next that fits. Only requests about the workbook count;
 * those of office.js's own services, and those that only let go of references, do not.
 */
export type Which = number | ((exchange: Exchange) => boolean);

export interface Failure {
  /** A code of Excel.ErrorCodes. */
  readonly code: string;
  readonly message?: string;
  /** `Range.values`; what `error.debugInfo.errorLocation` is to say. */
  readonly location?: string;
  /** Whether what was asked is done all the same, as when the connection breaks on the way back. */
  readonly carriedOut?: boolean;
}

type Effect = (exchange: Exchange, next: () => Answer) => Answer;
interface Planned {
  /** How many requests are still to pass; undefined for one that waits for a request that fits. */
  left: number | undefined;
  readonly fits: (exchange: Exchange) => boolean;
  readonly effect: Effect;
}

/** Makes the requests of one add-in go wrong, each fault once and when asked to. */
export class Faults {
  private planned: Planned[] = [];
  private readonly stop: () => void;

  constructor(session: Session) {
    this.stop = session.richApi.use((exchange, next) => this.filter(exchange, next));
  }

  /** Answers a request with an error. */
  fail(which: Which, failure: string | Failure): void {
    const error = typeof failure === 'string' ? { code: failure } : failure;
    this.plan(which, async (_, next) => {
      if (error.carriedOut) await next();
      return errorAnswer(error);
    });
  }

  /** Leaves a request without an answer until `release` lets it be carried out. */
  hang(which: Which): { readonly release: () => void } {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    this.plan(which, async (_, next) => {
      await released;
      return next();
    });
    return { release };
  }

  /** Carries a request out at once and answers it this many milliseconds later. */
  delay(which: Which, milliseconds: number): void {
    this.plan(which, async (_, next) => {
      const answer = await next();
      await new Promise((done) => setTimeout(done, milliseconds));
      return answer;
    });
  }

  /** Does something just before a request is carried out: what a co-author or the user might do between two. */
  before(which: Which, work: () => void): void {
    this.plan(which, (_, next) => {
      work();
      return next();
    });
  }

  /** Faults that were planned and have not come about yet. */
  get pending(): number {
    return this.planned.length;
  }

  /** Ends all faults. Requests that hang go on hanging. */
  close(): void {
    this.planned = [];
    this.stop();
  }

  private plan(which: Which, effect: Effect): void {
    const left = typeof which === 'number' ? which : undefined;
    this.planned.push({ left, fits: typeof which === 'number' ? () => true : which, effect });
  }

  private filter(exchange: Exchange, next: () => Answer): Answer {
    if (!isAboutWorkbook(exchange)) return next();
    const due = this.planned.filter((planned) => isDue(planned, exchange));
    this.planned = this.planned.filter((planned) => !due.includes(planned));
    return due.reduceRight<() => Answer>(
      (inner, { effect }) =>
        () =>
          effect(exchange, inner),
      next,
    )();
  }
}

function isDue(planned: Planned, exchange: Exchange): boolean {
  if (planned.left === undefined) return planned.fits(exchange);
  planned.left--;
  return planned.left === 0;
}

function errorAnswer({ code, message, location }: Failure): Awaited<Answer> {
  if (code === IN_CELL_EDIT_MODE.code && message === undefined) return failed(IN_CELL_EDIT_MODE);
  const carrierError = carrierErrors[code];
  if (carrierError !== undefined) return { carrierError };
  return failed({ code, message: message ?? messages[code] ?? code, ...(location !== undefined && { location }) });
}
