import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { DEFINITIONS } from '../../../src/functions/definitions';

const ROOT = path.join(__dirname, '..', '..', '..');
const MOST_BYTES = 12 * 1024;

let bundle = '';

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'functions', '--output-path', folder], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  bundle = readFileSync(path.join(folder, 'functions.js'), 'utf8');
  rmSync(folder, { recursive: true });
});

test('the bundle is at most 12 KB compressed, rule data included', () => {
  expect(gzipSync(bundle).length).toBeLessThanOrEqual(MOST_BYTES);
});

test('loaded where there is nothing but CustomFunctions, it associates every function of the table and no other', () => {
  const associated = new Map<string, (...given: unknown[]) => unknown>();
  const CustomFunctions = {
    associate: (id: string, run: (...given: unknown[]) => unknown) => associated.set(id, run),
  };
  vm.runInNewContext(bundle, { CustomFunctions });
  expect([...associated.keys()]).toEqual(DEFINITIONS.map(({ id }) => id));
  expect(associated.get('MUNICIPAL_SHARE')?.([[2_500_000]], null, null, {})).toMatchObject([[312_500]]);
});
