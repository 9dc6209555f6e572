import type { RichApiResponse } from './wire';

/** The answer to a request that failed as a whole, before its first action. */
export function failed(error: {
  readonly code: string;
  readonly message: string;
  readonly location?: string;
  readonly httpStatus?: number;
}): RichApiResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? '',
      ActionIndex: 0,
      HttpStatusCode: error.httpStatus ?? 400,
    },
  };
}
