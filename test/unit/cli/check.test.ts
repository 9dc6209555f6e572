import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { runCli } from '../../support/runCli';
import { tempFolder } from '../../support/tempFolder';

const EXAMPLES = path.join(__dirname, '../../../assets/examples');
const folder = tempFolder();
const example = (name: string, as = name): string => {
  const target = path.join(folder(), as);
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(path.join(EXAMPLES, name), target);
  return target;
};

interface Document {
  readonly version: string;
  readonly files: readonly {
    file: string;
    error?: string;
    output: string | null;
    notWritten?: string;
    tables: readonly { kind: string; sheet: string; range: string }[];
    plans: readonly {
      name: string;
      totalOre: number;
      activities: number;
      citedActivities: number;
      verdict: string;
      ruleSet: string;
    }[];
    findings: readonly {
      code: string;
      severity: string;
      plan: string | null;
      cells: string[];
      missing: number | null;
      waived: boolean;
      message: string;
    }[];
    rulesNotRun: readonly { code: string; plan?: string; reason: string }[];
  }[];
}
const json = async (...argv: string[]): Promise<Document> =>
  JSON.parse((await runCli(...argv, '--json')).out) as Document;

test('the portfolio: three plans without a majority, with what is missing, and a copy with the summary', async () => {
  const file = example('portefoelje.xlsx');
  const before = readFileSync(file);
  const { status, out } = await runCli(file);
  expect(status).toBe(1);
  expect(out).toContain('Ikke klar til indsendelse: 3 af 14 planer har fejl, der skal rettes.');
  expect(out).toMatch(/Lersøgrunden .*5\/12 mangler 2/);
  expect(out).toMatch(/Mimersgårdene .*8\/18 mangler 2/);
  expect(out).toMatch(/Stefansvænget .*6\/12 mangler 1/);
  expect(out.match(/^ {2}CFBU-01 · fejl/gm)).toHaveLength(3);
  expect(readFileSync(file).equals(before)).toBe(true);
  const copy = await readWorkbook(readFileSync(path.join(folder(), 'portefoelje.kontrol.xlsx')), nodeCodec);
  expect(copy.sheets.map((sheet) => sheet.name).slice(-2)).toEqual(['Kontrol', 'Kontrol - fund']);
  expect(copy.sheets.at(-2)?.grid.text(1, 0)).toContain('Ikke klar til indsendelse');
});

test('the JSON document: plans, findings with cells, and the same findings on the written copy', async () => {
  const file = example('portefoelje.xlsx');
  const first = (await json(file)).files[0]!;
  expect(first.output).toBe(path.join(folder(), 'portefoelje.kontrol.xlsx'));
  expect(first.plans).toHaveLength(14);
  expect(first.plans[0]).toEqual({
    name: 'Lersøgrunden',
    totalOre: 3_313_600_000,
    activities: 12,
    citedActivities: 5,
    ruleSet: 'lbf-2015-18',
    agreement: 'copenhagen-2015-18',
    verdict: 'not ready',
  });
  expect(first.plans.find((plan) => plan.name === 'Kløverhusene')?.verdict).toBe('ready');
  expect(first.findings.find((finding) => finding.code === 'CFBU-01')).toMatchObject({
    plan: 'Lersøgrunden',
    cells: ['Aktiviteter!E2:E13'],
    missing: 2,
    waived: false,
  });
  expect(first.findings.filter((finding) => finding.waived).map((finding) => finding.code)).toEqual([
    'GOV-02',
    'PLN-01',
  ]);
  const again = (await json(first.output!, '--no-write')).files[0]!;
  expect(again.findings).toEqual(first.findings);
  expect(again.tables).toEqual(first.tables);
});

test('one plan with nothing wrong: status 0', async () => {
  const { status, out } = await runCli(example('en-plan.xlsx'));
  expect(out).toContain('✓ Klar til indsendelse: Planen består reglerne, der kørte.');
  expect(status).toBe(0);
});

test('the messy workbook is read: three plans in 1.000 kr. with headings over two lines', async () => {
  const { files } = await json(example('rodet.xlsx'), '--no-write');
  expect(files[0]!.plans.map((plan) => [plan.name, plan.totalOre, plan.activities])).toEqual([
    ['Lyngbakken', 1_296_000_000, 5],
    ['Rosenparken', 1_760_000_000, 4],
    ['Vibehaven', 1_840_000_000, 4],
  ]);
  const codes = files[0]!.findings.map((finding) => finding.code);
  expect(codes).not.toContain('DAT-04');
  expect(codes).not.toContain('DAT-08');
  expect(files[0]!.findings.find((finding) => finding.code === 'DAT-10')?.cells).toEqual(['Overblik 2017!F10']);
});

test('the empty template cannot be assessed and has nothing to correct', async () => {
  const { status, out } = await runCli(example('skabelon.xlsx'), '--no-write');
  expect(out).toContain('Kan ikke vurderes: Arket Planer er ikke udfyldt.');
  expect(out).toContain('Ingen kopi er skrevet (--no-write).');
  expect(status).toBe(0);
});

test('a folder: every workbook but earlier output, one table over all plans', async () => {
  example('en-plan.xlsx', 'mappe/a.xlsx');
  example('portefoelje.xlsx', 'mappe/b.xlsm');
  const dir = path.join(folder(), 'mappe');
  expect((await runCli(dir)).status).toBe(1);
  expect(readdirSync(dir).sort()).toEqual(['a.kontrol.xlsx', 'a.xlsx', 'b.kontrol.xlsm', 'b.xlsm']);
  const { out } = await runCli(dir, '--no-write');
  expect(out).toContain('2 projektmapper · 15 planer · 5 fejl');
  expect(out).toMatch(/Fil +Status +Plan/);
});

test('--out, --lang en and --today', async () => {
  const { out } = await runCli(
    example('en-plan.xlsx'),
    '--out',
    path.join(folder(), 'ud'),
    '--lang',
    'en',
    '--today',
    '2018-01-02',
  );
  expect(out).toContain('Ready to submit');
  const copy = await readWorkbook(readFileSync(path.join(folder(), 'ud', 'en-plan.kontrol.xlsx')), nodeCodec);
  const texts = Array.from({ length: 90 }, (_, row) => copy.sheets.at(-2)?.grid.text(row, 15) ?? '');
  expect(texts.join('\n')).toContain('Checked 02.01.2018');
});

test.each([
  ['nothing.xlsx', undefined, 'findes ikke'],
  ['empty.xlsx', '', 'tom'],
  ['data.xlsx', 'Plan;Ramme\nA;100\n', 'tekst'],
  ['broken.xlsx', 'PK\u0003\u0004rest', 'ufuldstændig'],
])('%s: one sentence that names the file, status 2, no copy', async (name, content, word) => {
  const file = path.join(folder(), name);
  if (content !== undefined) writeFileSync(file, content, 'latin1');
  const { status, out } = await runCli(file);
  expect(status).toBe(2);
  expect(out).toContain(name);
  expect(out.toLowerCase()).toContain(word);
  expect(out).not.toMatch(/\bat .*:\d+/);
  expect(readdirSync(folder()).filter((entry) => entry.includes('kontrol'))).toEqual([]);
});

test('a truncated workbook, and a good one beside it: both are reported, status 2', async () => {
  const good = example('en-plan.xlsx');
  const bad = path.join(folder(), 'halv.xlsx');
  writeFileSync(bad, readFileSync(good).subarray(0, 5_000));
  const document = await json(bad, good);
  expect(document.files[0]!.error).toMatch(/halv\.xlsx: .+/);
  expect(document.files[0]!.findings).toEqual([]);
  expect(document.files[1]!.plans).toHaveLength(1);
  expect((await runCli(bad, good, '--no-write')).status).toBe(2);
});

test('an empty folder and a wrong call say what to do', async () => {
  expect(await runCli(folder())).toMatchObject({
    status: 2,
    out: '',
    err: expect.stringContaining('ingen Excel-projektmapper'),
  });
  expect(await runCli()).toMatchObject({ status: 2, err: expect.stringContaining('Der mangler en fil') });
});

test('where the copy cannot be written the result is shown and the reason told', async () => {
  const file = example('en-plan.xlsx');
  writeFileSync(path.join(folder(), 'optaget'), 'en fil');
  const { status, out } = await runCli(file, '--out', path.join(folder(), 'optaget'));
  expect(status).toBe(0);
  expect(out).toContain('Ingen kopi er skrevet');
  expect(existsSync(path.join(folder(), 'en-plan.kontrol.xlsx'))).toBe(false);
});

test('an own sheet called Kontrol is left alone, and ours gets another name that its texts use', async () => {
  const file = example('portefoelje.xlsx');
  await runCli(file);
  const copy = path.join(folder(), 'portefoelje.kontrol.xlsx');
  const bytes = readFileSync(copy);
  const workbook = await readWorkbook(bytes, nodeCodec);
  expect(workbook.names.filter((name) => name.hidden).map((name) => name.refersTo)).toEqual([
    'Kontrol!$A$1',
    "'Kontrol - fund'!$A$1",
  ]);
});

test('in English the numbers are English everywhere: on the screen and in the sentences of the copy', async () => {
  const file = example('portefoelje.xlsx');
  const { out } = await runCli(file, '--lang', 'en');
  expect(out).toMatch(/Lersøgrunden +33,136,000\.00 +11\.9\u00a0%/);
  expect(out).toContain('The agreed share is 12.5\u00a0% = 4,142,000.00\u00a0kr.');
  const sentences = await sentencesOfCopy();
  expect(sentences.filter((text) => text.includes('4,142,000.00\u00a0kr.')).length).toBeGreaterThan(0);
  expect(sentences.filter((text) => /\d,\d\d\u00a0kr\./.test(text))).toEqual([]);
});

async function sentencesOfCopy(): Promise<string[]> {
  const copy = await readWorkbook(readFileSync(path.join(folder(), 'portefoelje.kontrol.xlsx')), nodeCodec);
  return copy.sheets.slice(-2).flatMap(({ grid }) => {
    const texts: string[] = [];
    for (let row = 0; row < grid.rowCount; row++) {
      for (let column = 0; column < grid.columnCount; column++) texts.push(grid.text(row, column));
    }
    return texts;
  });
}
