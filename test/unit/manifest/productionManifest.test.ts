import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..', '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

function write(...given: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = path.join(ROOT, 'scripts', 'manifest.mjs');
  return spawnSync(process.execPath, [script, ...given], { cwd: ROOT, encoding: 'utf8' });
}

test.each([
  ['budget.kommune.dk', 'https://budget.kommune.dk'],
  ['https://Kommune.dk/tilføjelser/budget/', 'https://kommune.dk/tilf%C3%B8jelser/budget'],
  ['https://budget.kommune.dk:8443', 'https://budget.kommune.dk:8443'],
])('for %s every address of the manifest, and nothing else, becomes %s', (given, address) => {
  const { status, stdout } = write(given);
  expect(status).toBe(0);
  expect(stdout).toContain(`${address}/`);
  const made = read('dist/manifest/manifest.xml');
  expect(made.replaceAll(address, 'https://localhost:3000')).toBe(read('manifest.xml'));
  expect(made).not.toContain('localhost');
});

test('the version is the package’s, and one that Microsoft refuses is told', () => {
  const { stdout } = write('budget.kommune.dk');
  expect(read('dist/manifest/manifest.xml')).toContain(`<Version>${version}.0</Version>`);
  expect(stdout.includes('afviser versioner under 1.0')).toBe(version.startsWith('0.'));
});

test.each([
  [[], 'Adressen mangler.'],
  [['http://budget.kommune.dk'], 'Adressen skal være https; Excel indlæser intet andet.'],
  [['ftp://budget.kommune.dk'], 'Adressen skal være https; Excel indlæser intet andet.'],
  [['budget'], '»budget« er intet fuldt værtsnavn.'],
  [['localhost:3000'], '»localhost« er intet fuldt værtsnavn.'],
  [['10.0.0.1'], '»10.0.0.1« er intet fuldt værtsnavn.'],
  [['*.kommune.dk'], '»*.kommune.dk« er intet fuldt værtsnavn.'],
  [['budget kommune.dk'], '»budget kommune.dk« er ingen adresse.'],
  [['bruger:kode@kommune.dk'], 'Adressen er kun værtsnavn og eventuelt en sti.'],
  [['kommune.dk/?plan=1'], 'Adressen er kun værtsnavn og eventuelt en sti.'],
  [['kommune.dk/a&b'], '»/a&b« er ingen mappe på en webserver.'],
  [['kommune.dk/taskpane.html'], '»/taskpane.html« er ingen mappe på en webserver.'],
  [[`kommune.dk/${'x'.repeat(2_000)}`], 'Adressen er for lang.'],
  [['kommune.dk', 'andet.dk'], 'Skriv én adresse.'],
])('%j is refused, and says why', (given, why) => {
  const { status, stderr, stdout } = write(...given);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${why}\nBrug: npm run manifest`);
});
