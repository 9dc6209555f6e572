/** A part of a write, with about how many bytes it is on its way. */
export interface Step {
  readonly bytes: number;
  readonly write: () => void;
}

/** What one call of the API takes beside its texts. */
export const CALL_BYTES = 200;

/** Queues all steps, and sends what is queued before it grows beyond what Excel on the web carries. */
export async function inTrips(steps: Iterable<Step>, most: number, send: () => Promise<void>): Promise<void> {
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > most) {
      await send();
      bytes = 0;
    }
    step.write();
    bytes += step.bytes;
  }
}
