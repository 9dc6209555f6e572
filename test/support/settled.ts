const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

/** Waits until it is so, for a second at most. */
export async function eventually(isSo: () => boolean): Promise<void> {
  for (let left = 200; left > 0 && !isSo(); left--) await pause();
  if (!isSo()) throw new Error('It did not come to be so within a second.');
}

/** Gives messages between the window and its host time to arrive, so that a test can say that nothing came. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await pause();
}
