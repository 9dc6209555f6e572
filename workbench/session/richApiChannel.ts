import { execute } from '../host/executor/execute';
import type { Host } from '../host/host';
import type { RichApiRequest, RichApiResponse } from '../host/wire';

/** One request of the Excel API on its way to the workbook. */
export interface Exchange {
  /** `IterativeExecutor` for the add-in's own; other words for office.js's services. */
  readonly customData: string;
  readonly flags: number;
  readonly request: RichApiRequest;
  /** Length of the request's text, in characters. */
  readonly length: number;
}

/**
 * Stands between the add-in and the workbook: may answer in the workbook's place, or return `next()`.
 * `undefined` is no answer at all.
 */
export type RequestFilter = (exchange: Exchange, next: () => Answer) => Answer;

type Answer = Promise<RichApiResponse | undefined>;

/** Carries requests of the Excel API to the executor, through the filters in the order they were added. */
export class RichApiChannel {
  private readonly filters: RequestFilter[] = [];
  private readonly afterwards: (() => void)[] = [];
  /** Faults of the host itself, which an add-in would only see as a general error. */
  readonly hostFailures: unknown[] = [];

  constructor(private readonly host: Host) {}

  use(filter: RequestFilter): void {
    this.filters.push(filter);
  }

  /** Runs something once the answer that is being made has been sent: events come after their cause. */
  later(work: () => void): void {
    this.afterwards.push(work);
  }

  afterAnswer(): void {
    for (const work of this.afterwards.splice(0)) work();
  }

  /** `data` is `[customData, verb, url, headers, body, permission, flags, …]`. */
  async answer(data: readonly unknown[]): Promise<unknown> {
    const body = String(data[4]);
    const exchange: Exchange = {
      customData: String(data[0]),
      flags: Number(data[6]),
      request: JSON.parse(body) as RichApiRequest,
      length: body.length,
    };
    const response = await this.through(exchange, 0);
    return response && { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
  }

  private async through(exchange: Exchange, index: number): Answer {
    const filter = this.filters[index];
    return filter ? filter(exchange, () => this.through(exchange, index + 1)) : this.execute(exchange);
  }

  private execute(exchange: Exchange): RichApiResponse {
    try {
      return execute(this.host, exchange.request);
    } catch (error) {
      this.hostFailures.push(error);
      const Message = `The stand-in Excel failed: ${error instanceof Error ? error.message : String(error)}`;
      return {
        Results: [],
        TraceIds: [],
        Error: { Code: 'GeneralException', Message, Location: '', ActionIndex: 0, HttpStatusCode: 500 },
      };
    }
  }
}
