import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundle } from '../scripts/build.mjs';
import { installMissing } from '../scripts/install.mjs';

// Every figure is a ratio of two whole processes (or, for the rules, of two calls in one process) that ran in turn in this run.
const HERE = path.dirname(fileURLToPath(import.meta.url));
const DATA = path.join(HERE, 'data');
const RUNS = Number(process.env.BENCH_RUNS ?? 5);

installMissing(HERE);
const bundle = buildBundle('bench');
const commandLine = buildBundle('cli');
const { measureOpening } = await import('./opening.mjs');
const { makeWorkbook } = await import('./makeWorkbook.mjs');
const small = path.join(DATA, 'aktiviteter-40000.xlsx');
const large = path.join(DATA, 'aktiviteter-400000.xlsx');
await makeWorkbook(small, 1_000);
await makeWorkbook(large, 10_000);
const peer = (name) => path.join(HERE, 'peers', name);
const rows = [];

const checked = [commandLine, small, '--no-write', '--json', '--today', '2018-03-14'];
ratio('Læse og kontrollere 40.000 aktiviteter / SheetJS læser', checked, [peer('sheetjs.mjs'), small], {
  goal: 0.2,
  runs: RUNS,
});
ratio('Læse og kontrollere 40.000 aktiviteter / udpakning alene', checked, [peer('inflate.mjs'), small], {
  goal: 3,
  runs: RUNS,
});

const addition = path.join(DATA, 'addition.json');
const cells = path.join(DATA, 'cells.json');
await writeAddition();
const written = path.join(DATA, 'written.xlsx');
ratio(
  'Tilføje resumé / exceljs gør det samme',
  [peer('addSummary.mjs'), buildBundle('edit'), small, written, addition],
  [peer('exceljs.mjs'), small, written, cells],
  { goal: 0.03, runs: Math.min(RUNS, 3) },
);
rmSync(written, { force: true });

const rules = run([path.join(HERE, 'rules.mjs'), bundle, small, '15']);
report('Alle regler på 1.000 planer, 40.000 rækker / DuckDB summerer', rules.own, rules.duck, { goal: 1, unit: 'ms' });

ratio(
  'Spidshukommelse ved 400.000 rækker / udpakning på én gang',
  [peer('read.mjs'), bundle, large],
  [peer('inflate.mjs'), large],
  { goal: 0.6, runs: Math.min(RUNS, 3), measure: 'peakMiB', unit: 'MiB' },
);

const opening = await measureOpening(Math.max(RUNS, 5));
report('Fra ruden åbnes, til den er klar / en side med React alene', opening.own, opening.react, {
  goal: 2.5,
  unit: 'ms',
});

console.log(
  `Node ${process.version}, ${RUNS} kørsler; ${(statSync(small).size / 1e6).toFixed(1)} MB og ${(statSync(large).size / 1e6).toFixed(1)} MB`,
);
for (const row of rows) console.log(row.line);
if (rows.some((row) => !row.met)) process.exitCode = 1;

/** Runs A and B in turn after one warm-up each and reports the median of the ratios pair by pair. */
function ratio(name, a, b, { goal, runs, measure = 'seconds', unit = 's' }) {
  const left = [];
  const right = [];
  for (let index = -1; index < runs; index += 1) {
    const [own, other] = [run(a), run(b)];
    if (index < 0) continue;
    left.push(own[measure]);
    right.push(other[measure]);
  }
  report(name, left, right, { goal, unit });
}

function report(name, left, right, { goal, unit }) {
  const value = median(left.map((own, index) => own / right[index]));
  const met = value <= goal;
  const figures = `${median(left).toFixed(2)} / ${median(right).toFixed(2)} ${unit}`;
  rows.push({ met, line: `${met ? '✓' : '✕'} ${name}: ${value.toFixed(3)} (mål ${goal})   ${figures}` });
}

function run(args) {
  const started = performance.now();
  const result = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30, cwd: HERE });
  const seconds = (performance.now() - started) / 1000;
  // The command line ends with 1 when it finds errors; anything above is a failure.
  if (result.status === null || result.status > 1) throw new Error(`${args.join(' ')}\n${result.stderr}`);
  const last = result.stdout.trimEnd().split('\n').at(-1) ?? '';
  return { seconds, ...(last.startsWith('{') && last.endsWith('}') && last.length > 1 ? JSON.parse(last) : {}) };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The summary of the 14 example plans: the same cells for both tools. */
async function writeAddition() {
  const { check, nodeCodec, readWorkbook, summarise } = createRequire(import.meta.url)(bundle);
  const example = readFileSync(path.join(HERE, '..', 'assets', 'examples', 'portefoelje.xlsx'));
  const result = check(await readWorkbook(example, nodeCodec), { today: '2018-03-14' });
  const made = summarise(result, { fileName: 'aktiviteter.xlsx', checkedAt: '2018-03-14', version: '0', lang: 'da' });
  writeFileSync(addition, JSON.stringify(made));
  const flat = made.sheets.flatMap(({ document }) =>
    document.rows.flatMap(({ row, cells: own }) => own.map(({ column, value }) => ({ row, column, value }))),
  );
  writeFileSync(cells, JSON.stringify(flat));
}
