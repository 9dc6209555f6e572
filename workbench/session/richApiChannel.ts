import { execute } from '../host/executor/execute';
import type { Host } from '../host/host';
import type { RichApiRequest, RichApiResponse } from '../host/wire';
import { failed } from '../host/wireFailure';
import { cellEditFilter } from './cellEditFilter';
import { type Answer, byteLength, type Exchange, type RequestFilter } from './exchange';
import { payloadLimits } from './payloadLimits';

/** Requests for what Excel on the web offers beside the workbook. */
const WEB_PARTITION = 'WacPartition';

/** What goes back to the add-in, and what is to happen once it has gone. */
export interface Answered {
  /** `undefined`: no answer at all. */
  readonly data: unknown;
  readonly afterwards: () => void;
}

/** An exchange, with what is to happen after its answer. */
interface Running extends Exchange {
  readonly afterwards: (() => void)[];
}

/** Carries requests of the Excel API to the executor, through the filters in the order they were added. */
export class RichApiChannel {
  private readonly added: RequestFilter[] = [];
  private readonly ownFilters: readonly RequestFilter[];
  private executing: Running | undefined;
  /** Faults of the host itself, which an add-in would only see as a general error. */
  readonly hostFailures: unknown[] = [];

  constructor(private readonly host: Host) {
    this.ownFilters = [payloadLimits(host.settings), cellEditFilter(host.editing)];
  }

  /** Returns what takes the filter away. */
  use(filter: RequestFilter): () => void {
    this.added.push(filter);
    return () => {
      const index = this.added.indexOf(filter);
      if (index >= 0) this.added.splice(index, 1);
    };
  }

  /**
   * Runs something once the answer to the request that is being carried out has been sent: events come after
   * their cause. At once when no request is being carried out.
   */
  later(work: () => void): void {
    if (this.executing) this.executing.afterwards.push(work);
    else work();
  }

  /** `data` is `[customData, verb, url, headers, body, permission, flags, …]`. */
  async answer(data: readonly unknown[]): Promise<Answered> {
    const body = String(data[4]);
    const running: Running = {
      customData: String(data[0]),
      flags: Number(data[6]),
      request: JSON.parse(body) as RichApiRequest,
      length: byteLength(body),
      afterwards: [],
    };
    const answer = await this.through(running, [...this.added, ...this.ownFilters]);
    return {
      data: answer && wireAnswer(answer),
      afterwards: () => {
        for (const work of running.afterwards) work();
      },
    };
  }

  private async through(running: Running, [filter, ...rest]: readonly RequestFilter[]): Answer {
    return filter ? filter(running, () => this.through(running, rest)) : this.execute(running);
  }

  private execute(running: Running): RichApiResponse {
    this.executing = running;
    try {
      const { webRoot, root } = this.host;
      return execute(this.host, running.request, running.customData === WEB_PARTITION ? webRoot : root);
    } catch (error) {
      this.hostFailures.push(error);
      const message = `The stand-in Excel failed: ${error instanceof Error ? error.message : String(error)}`;
      return failed({ code: 'GeneralException', message, httpStatus: 500 });
    } finally {
      this.executing = undefined;
    }
  }
}

function wireAnswer(answer: NonNullable<Awaited<Answer>>): unknown {
  if ('carrierError' in answer) return { Version: 1, Error: answer.carrierError };
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
}
