/** A formula has something that the engine does not compute: `the function VLOOKUP`. */
export class NotComputed extends Error {
  constructor(readonly what: string) {
    super(`The engine does not compute ${what}.`);
  }
}
