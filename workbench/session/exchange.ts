import { PathType, type RichApiRequest, type RichApiResponse } from '../host/wire';

/** One request of the Excel API on its way to the workbook. */
export interface Exchange {
  /** `IterativeExecutor` for the add-in's own; other words for office.js's services. */
  readonly customData: string;
  readonly flags: number;
  readonly request: RichApiRequest;
  /** Length of the request's text, in bytes. */
  readonly length: number;
}

/** What the carrier says instead of an answer: too much to carry, too much to do. */
interface CarrierError {
  readonly carrierError: number;
}

/** `undefined` is no answer at all. */
export type Answer = Promise<RichApiResponse | CarrierError | undefined>;

/**
 * Stands between the add-in and the workbook: may answer in the workbook's place, or return `next()`.
 */
export type RequestFilter = (exchange: Exchange, next: () => Answer) => Answer;

/** Whether it is about the workbook, rather than one of office.js's services or the letting go of references. */
export function isAboutWorkbook({ request }: Exchange): boolean {
  return isRequestAboutWorkbook(request);
}

export function isRequestAboutWorkbook(request: RichApiRequest): boolean {
  const calls = request.Actions.filter(({ Name }) => Name !== '');
  if (calls.length > 0 && calls.every(({ Name }) => Name === '_RemoveReference')) return false;
  // Some calls of services send the workbook's path along without using it.
  return !Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PathType.NewObject);
}

/** How many bytes a text takes on its way. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
