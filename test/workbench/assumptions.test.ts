import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve('workbench');
const README = readFileSync(path.join(FOLDER, 'traces', 'README.md'), 'utf8');
const named = [...README.matchAll(/\| `([a-zA-Z/]+\.ts)` \|$/gm)].map(([, file]) => file ?? '');

/** Files with a comment that says that something is assumed. */
const assuming = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && /\bAssumed\b/.test(readFileSync(path.join(FOLDER, file), 'utf8')))
  .map((file) => file.replaceAll(path.sep, '/'));

test('every file that assumes something has a row in the table of assumptions', () => {
  expect(assuming.length).toBeGreaterThan(0);
  expect(assuming.filter((file) => !named.includes(file))).toEqual([]);
});

test('every row of the table names a file that is there', () => {
  expect(named.filter((file) => !existsSync(path.join(FOLDER, file)))).toEqual([]);
});
