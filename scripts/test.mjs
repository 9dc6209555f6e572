import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildAddin } from './addin.mjs';
import { buildBundle } from './build.mjs';
import { ROOT, run, tool } from './install.mjs';

// Everything: types, lint, format, SPEC against rules and texts, and all tests. Arguments go to Jest alone.
const args = process.argv.slice(2);
buildBundle('cli');
buildAddin();
for (const name of ['workbench', 'sample']) buildBundle(name);
if (args.length === 0) {
  run(process.execPath, [tool('typescript/bin/tsc'), '-p', '.']);
  run(process.execPath, [tool('eslint/bin/eslint.js'), '.']);
  run(process.execPath, [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
  run(process.execPath, [path.join(ROOT, 'scripts', 'spec.mjs')]);
}
const results = path.join(ROOT, 'dist', 'test-results.json');
rmSync(results, { force: true });
const jest = spawnSync(process.execPath, [tool('jest/bin/jest.js'), '--json', '--outputFile', results, ...args], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 2],
});
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`);
process.exitCode = jest.status ?? 1;
