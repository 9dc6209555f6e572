import type { EditRefusal } from './refusal';

/** Thrown inside an edit that cannot be made, and turned into its result. */
export class Refused extends Error {
  override name = 'Refused';

  /** @param place what the refusal is about: a cell, a sheet, a name. */
  constructor(
    readonly reason: EditRefusal,
    readonly place?: string,
  ) {
    super(place === undefined ? reason : `${reason}: ${place}`);
  }
}
