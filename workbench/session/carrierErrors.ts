/** Numbers by which office.js tells errors of the carrier apart, by the code that the add-in sees. */
export const carrierErrors: Readonly<Record<string, number>> = {
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};
