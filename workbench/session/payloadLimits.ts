import type { HostSettings } from '../host/settings';
import { carrierErrors } from './carrierErrors';
import { byteLength, type RequestFilter } from './exchange';

const WEB_LIMIT = 5 * 1024 * 1024;

/** Refuses requests and answers that Excel on the web finds too long. Assumed: what was done before a too long answer stays done. */
export function payloadLimits(settings: HostSettings): RequestFilter {
  return async (exchange, next) => {
    const limit = settings.payloadLimit ?? (settings.platform === 'web' ? WEB_LIMIT : Infinity);
    if (exchange.length > limit) return carrierError('RequestPayloadSizeLimitExceeded');
    const answer = await next();
    const tooLong = answer && limit < Infinity && byteLength(JSON.stringify(answer)) > limit;
    return tooLong ? carrierError('ResponsePayloadSizeLimitExceeded') : answer;
  };
}

function carrierError(code: string): { readonly carrierError: number } {
  return { carrierError: carrierErrors[code] ?? 0 };
}
