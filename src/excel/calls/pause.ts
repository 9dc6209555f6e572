import { WorkbookProblem } from '../port';

/** Rejects with `cancelled` as soon as the signal says so. What Excel has begun goes on by itself. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  throwIfAborted(signal);
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new WorkbookProblem('cancelled'));
    };
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookProblem('cancelled');
}

export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return unlessAborted(new Promise((done) => setTimeout(done, milliseconds)), signal);
}
