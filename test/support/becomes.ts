/** Repeats a look until it shows what is wanted, for as long as a calculation or a check may take. */
export async function becomes<T>(look: () => Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + 8000;
  let seen = await look();
  while (Date.now() < end && JSON.stringify(seen) !== JSON.stringify(wanted)) {
    await new Promise((done) => setTimeout(done, 50));
    seen = await look();
  }
  expect(seen).toEqual(wanted);
}
