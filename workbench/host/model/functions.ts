import { invalidArgument } from '../hostError';
import type { Host } from '../host';
import { serialOf } from '../values/entry';
import { describe, type Like, Model } from './model';

const api = describe<Excel.Functions>()('Functions', { methods: ['date'] });

/** Worksheet functions that an add-in calls without a cell. */
export class FunctionsModel extends Model {
  readonly api = api;

  /** Whole dates of the years from 1904 only: before, and over the edge of a month, nothing asks for them. */
  date(year: unknown, month: unknown, day: unknown): FunctionResultModel {
    const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
    if (!Number.isInteger(year) || Number(year) < 1904 || Number.isNaN(time)) throw invalidArgument();
    return new FunctionResultModel(
      this.host,
      serialOf(time) - (this.host.document.state.dateSystem === 1904 ? 1462 : 0),
    );
  }
}

const resultApi = describe<Excel.FunctionResult<number>>()('FunctionResult', { scalars: ['error', 'value'] });

class FunctionResultModel extends Model implements Like<Excel.FunctionResult<number>, 'error' | 'value'> {
  readonly api = resultApi;

  constructor(
    host: Host,
    readonly value: number,
  ) {
    super(host);
  }

  get error(): string {
    return '';
  }
}
