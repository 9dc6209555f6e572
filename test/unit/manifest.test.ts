import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');

test('every resource that is named is there, and none is left over', () => {
  const named = new Set(all(/ resid="([^"]+)"/g));
  const there = new Set(all(/ id="([A-Z][A-Za-z]*\.[A-Za-z0-9.]+)"/g));
  expect([...named].sort()).toEqual([...there].sort());
  for (const id of there) expect(id.length).toBeLessThanOrEqual(32);
});

test('every text has a Danish override and keeps its length', () => {
  const limits = { ShortStrings: 125, LongStrings: 250 };
  for (const [section, limit] of Object.entries(limits)) {
    const block = manifest.split(`<bt:${section}>`)[1]!.split(`</bt:${section}>`)[0]!;
    const strings = block.match(/<bt:String .*<\/bt:String>/g)!;
    for (const text of strings) {
      expect(text).toContain('<bt:Override Locale="da-DK"');
      for (const [, value] of text.matchAll(/Value="([^"]*)"/g)) expect(value!.length).toBeLessThanOrEqual(limit);
    }
  }
});

test('https everywhere, and the version is that of the package', () => {
  for (const address of all(/="(https?:\/\/localhost[^"]*)"/g)) expect(address).toMatch(/^https:/);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(all(/<Version>(.*)<\/Version>/g)).toEqual([`${version}.0`]);
});

test('the icons are there in the size they say', () => {
  for (const name of all(/\/assets\/(icon-\d+\.png)"/g)) {
    const file = path.join(ROOT, 'assets', name);
    expect(existsSync(file)).toBe(true);
    const size = Number(/\d+/.exec(name)![0]);
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});
