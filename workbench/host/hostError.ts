/**
 * An error that Excel would answer a request with. Codes are those of Excel.ErrorCodes; messages are in
 * Excel's English. Which code Excel gives for what is taken from its documentation and not confirmed.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    /** `Range.values`; filled in by the executor when absent. */
    readonly location?: string,
  ) {
    super(message);
  }
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);
export const invalidReference = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');
export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);

/** The stand-in Excel lacks a member that the add-in asked for: never a silent default. */
export const notImplemented = (member: string): HostError =>
  new HostError('ApiNotFound', `The stand-in Excel does not implement ${member}.`, 501, member);
