import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFiles } from '../../../src/cli/findFiles';
import { outputNamer } from '../../../src/cli/outputName';
import { writeWhole } from '../../../src/cli/writeWhole';
import { tempFolder } from '../../support/tempFolder';

const folder = tempFolder();
const file = (name: string): string => {
  const full = path.join(folder(), name);
  writeFileSync(full, 'x');
  return full;
};

test('a folder means its workbooks, but for lock files and earlier output', async () => {
  ['b.xlsx', 'a.xlsm', 'gammel.xls', 'a.kontrol.xlsm', '~$b.xlsx', 'noter.txt', 'data.csv', 'plan.ods'].forEach(file);
  mkdirSync(path.join(folder(), 'under'));
  const found = await findFiles([folder()]);
  expect(found.files.map((name) => path.basename(name))).toEqual(['a.xlsm', 'b.xlsx', 'gammel.xls']);
  expect(found.withSubfolders).toEqual([{ path: folder(), count: 1 }]);
  expect(found.skipped).toEqual([{ path: folder(), names: ['data.csv', 'plan.ods'] }]);
  expect(found.folders).toBe(true);
});

test('a file named twice is checked once; what is missing is told', async () => {
  const own = file('a.xlsx');
  const found = await findFiles([own, own, path.join(folder(), 'væk.xlsx')]);
  expect(found.files).toEqual([own]);
  expect(found.problems).toEqual([{ path: path.join(folder(), 'væk.xlsx'), code: 'ENOENT' }]);
});

test('the copy keeps the extension and never takes the place of an input', () => {
  const name = outputNamer(undefined, ['m/a.xlsx', 'm/a.kontrol.xlsx']);
  expect(name('m/a.xlsx')).toBe(path.join('m', 'a-2.kontrol.xlsx'));
  expect(outputNamer(undefined, [])('m/b.XLSM')).toBe(path.join('m', 'b.kontrol.XLSM'));
});

test('two files of one name that go to one folder get a copy each', () => {
  const name = outputNamer('ud', []);
  expect(name('x/a.xlsx')).toBe(path.join('ud', 'a.kontrol.xlsx'));
  expect(name('y/a.xlsx')).toBe(path.join('ud', 'a-2.kontrol.xlsx'));
});

test('a file appears whole: in a folder that is made, with nothing beside it', async () => {
  const target = path.join(folder(), 'ny', 'a.xlsx');
  await writeWhole(target, [Buffer.from('et'), Buffer.from('to')]);
  expect(readFileSync(target, 'utf8')).toBe('etto');
  expect(readdirSync(path.dirname(target))).toEqual(['a.xlsx']);
});

test('a write that fails leaves nothing behind', async () => {
  const target = path.join(folder(), 'mappe');
  mkdirSync(path.join(target, 'ikke-tom'), { recursive: true });
  await expect(writeWhole(target, [Buffer.from('x')])).rejects.toThrow();
  expect(readdirSync(folder())).toEqual(['mappe']);
});
