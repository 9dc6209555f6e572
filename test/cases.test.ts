import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CASES, caseNames, outcome, readCase, readExpected } from './support/goldenCase';

test('there are at least 40 cases', () => {
  expect(caseNames().length).toBeGreaterThanOrEqual(40);
});

test.each(caseNames())('%s', async (name) => {
  const { about, options, ...expected } = readExpected(name);
  expect(about).not.toBe('');
  const actual = outcome(await readCase(name), options);
  const file = path.join(CASES, name, 'actual.json');
  rmSync(file, { force: true });
  try {
    expect(actual).toEqual(expected);
  } catch (mismatch) {
    writeFileSync(file, `${JSON.stringify({ about, ...(options && { options }), ...actual }, null, 2)}\n`);
    throw mismatch;
  }
});
