import {
  addSheets,
  describeProblem,
  editWorkbook,
  PackageError,
  type PackageProblem,
  readDetails,
  readWorkbook,
  type WorkbookDetails,
  type WorkbookEdits,
} from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { fullDocument } from './support/documents';
import { richParts } from './support/richWorkbook';
import { MAIN, type PartsOptions, relationships, workbookBytes, workbookParts } from './support/workbookParts';
import { CENTRAL, END, lastRecord, patched, zipOf } from './support/zipOf';

async function problemOf(bytes: Uint8Array): Promise<PackageProblem | undefined> {
  try {
    await readWorkbook(bytes, nodeCodec);
    return undefined;
  } catch (error) {
    if (error instanceof PackageError) return error.problem;
    throw error;
  }
}

/** Editing may find more than reading does, but throws nothing else. */
async function editProblemOf(bytes: Uint8Array): Promise<void> {
  try {
    const result = await addSheets(bytes, { sheets: [{ document: fullDocument(), hiddenName: '_b' }] }, nodeCodec);
    if (result.ok) await readWorkbook(result.bytes, nodeCodec);
    const edited = await editWorkbook(bytes, everySheet(await readDetails(bytes, nodeCodec)), nodeCodec);
    if (edited.ok) await readWorkbook(edited.bytes, nodeCodec);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
  }
}

/** Every sheet gets a name and a cell of another kind. */
function everySheet({ sheets }: WorkbookDetails): WorkbookEdits {
  const worksheets = sheets.filter(({ type }) => type === 'worksheet');
  return {
    sheets: worksheets.map(({ name }, index) => ({
      sheet: name,
      name: `Ark ${index}`,
      cells: [{ row: 1, column: 1, value: 'x', style: { bold: true } }],
      merges: { added: [{ sheet: name, top: 60, left: 0, bottom: 61, right: 1 }] },
      validations: [{ area: { sheet: name, top: 0, left: 0, bottom: 9, right: 9 }, list: { values: ['a'] } }],
    })),
  };
}

const ascii = (text: string) => new TextEncoder().encode(text);
const withCells = (options: PartsOptions) => problemOf(workbookBytes(options));

function ole(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    for (let at = 0; at < name.length; at++) bytes[512 + 128 * (index + 1) + 2 * at] = name.charCodeAt(at);
  });
  return bytes;
}

test.each<[string, Uint8Array]>([
  ['empty', new Uint8Array(0)],
  ['encrypted', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['legacyXls', ole('Root Entry', 'Workbook')],
  ['word', ole('Root Entry', 'WordDocument')],
  ['notZip', ole('Root Entry')],
  ['csv', ascii('Plan;Beløb\r\nA;1,5\r\n')],
  ['html', ascii('<html><body><table></table></body></html>')],
  ['notZip', Uint8Array.of(0, 1, 2, 3, 4)],
  ['truncated', workbookBytes().subarray(0, 900)],
  ['ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })],
  ['word', zipOf({ '_rels/.rels': relationships({ a: ['officeDocument', 'word/document.xml'] }) })],
  ['powerPoint', zipOf({ '_rels/.rels': relationships({ a: ['officeDocument', 'ppt/presentation.xml'] }) })],
  ['xlsb', zipOf({ '_rels/.rels': relationships({ a: ['officeDocument', 'xl/workbook.bin'] }) })],
  ['otherPackage', zipOf({ 'readme.txt': 'x' })],
])('a file that is no workbook: %s', async (kind, bytes) => {
  expect(await problemOf(bytes)).toEqual({ kind });
});

test.each([
  ['A0', '<row><c r="A0"><v>1</v></c></row>'],
  ['ZZZ99999999', '<row><c r="ZZZ99999999"><v>1</v></c></row>'],
  ['XFE1', '<row><c r="XFE1"><v>1</v></c></row>'],
  ['1', '<row><c r="1"><v>1</v></c></row>'],
  ['1048577', '<row r="1048577"/>'],
  ['A1', '<row><c><v>tolv</v></c></row>'],
  ['A1', '<row><c><v>1e999</v></c></row>'],
  ['A1', '<row><c t="s"><v>0</v></c></row>'],
  ['A1', '<row><c t="s"><v>-1</v></c></row>'],
  ['A1', '<row><c t="zz"><v>0</v></c></row>'],
  ['A1', '<row><c t="d"><v>i går</v></c></row>'],
  ['A1', '<row><c t="str"><v>&nosuch;</v></c></row>'],
  ['A1', '<row><c><v>1</v></row>'],
])('the damaged cell %s is named: %s', async (ref, rows) => {
  expect(await withCells({ rows })).toEqual({ kind: 'badCell', sheet: 'Ark1', ref });
});

test('XML that a workbook must not have', async () => {
  const part = 'xl/worksheets/sheet1.xml';
  const rows = '<sheetData/></worksheet>';
  const dtd = `<!DOCTYPE a [<!ENTITY b "c">]><worksheet xmlns="${MAIN}">${rows}`;
  expect(await withCells({ sheet: dtd })).toEqual({ kind: 'doctype', part });
  const utf16 = Uint8Array.from(Buffer.from(`\uFEFF<worksheet>${rows}`, 'utf16le'));
  expect(await problemOf(zipOf({ ...workbookParts(), [part]: utf16 }))).toEqual({ kind: 'encoding', part });
  expect(await withCells({ sheet: `<?xml version="1.0" encoding="windows-1252"?><worksheet>${rows}` })).toEqual({
    kind: 'encoding',
    part,
  });
  expect(await withCells({ sheet: `<worksheet xmlns="${MAIN}"><sheetData><row>` })).toEqual({
    kind: 'damagedXml',
    part,
  });
  expect(await withCells({ sheet: `<worksheet xmlns="${MAIN}"><sheetData></sheetData>` })).toEqual({
    kind: 'damagedXml',
    part,
  });
});

test('missing and duplicate parts', async () => {
  const withoutSheet = workbookParts();
  delete withoutSheet['xl/worksheets/sheet1.xml'];
  expect(await problemOf(zipOf(withoutSheet))).toEqual({ kind: 'missingPart', part: 'xl/worksheets/sheet1.xml' });
  const twice = { ...workbookParts(), 'XL/Styles.xml': '<a/>' };
  expect(await problemOf(zipOf(twice))).toEqual({ kind: 'duplicatePart', part: 'XL/Styles.xml' });
  const noSheets = { ...workbookParts(), 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets/></workbook>` };
  expect(await problemOf(zipOf(noSheets))).toEqual({ kind: 'noSheets' });
});

test('a wrong check sum, and data of another length than said', async () => {
  const bytes = workbookBytes({ strings: '<si><t>æ</t></si>' });
  const record = lastRecord(bytes, CENTRAL);
  const part = 'xl/sharedStrings.xml';
  expect(await problemOf(patched(bytes, { [record + 16]: (bytes[record + 16] ?? 0) ^ 1 }))).toEqual({
    kind: 'damagedPart',
    part,
  });
  expect(await problemOf(patched(bytes, { [record + 24]: (bytes[record + 24] ?? 0) ^ 1 }))).toEqual({
    kind: 'damagedPart',
    part,
  });
});

test('an entry that claims to unpack to gigabytes, and entries that share their bytes', async () => {
  const bytes = workbookBytes();
  const record = lastRecord(bytes, CENTRAL);
  expect(await problemOf(patched(bytes, { [record + 27]: 0xf0 }))).toEqual({ kind: 'bomb' });
  expect(await problemOf(patched(bytes, { [record + 42]: 0, [record + 43]: 0 }))).toEqual({ kind: 'damagedZip' });
});

test('a password on a zip entry', async () => {
  const bytes = workbookBytes();
  expect(await problemOf(patched(bytes, { [lastRecord(bytes, CENTRAL) + 8]: 1 }))).toEqual({ kind: 'encrypted' });
});

test('cells strewn over a sheet end in a problem before they fill the memory', async () => {
  const cells: string[] = [];
  for (let row = 1; row < 1_000_000; row += 3000) {
    cells.push(`<row r="${row}">${'<c><v>1</v></c>'.repeat(2000)}</row>`);
  }
  expect(await withCells({ rows: cells.join('') })).toEqual({ kind: 'tooLarge' });
});

test('a file cut off anywhere gives a problem, never another error', async () => {
  const bytes = zipOf(richParts());
  for (let length = 0; length < bytes.length; length += 97) {
    expect(await problemOf(bytes.slice(0, length))).toBeDefined();
  }
});

test('bytes changed at random give a problem or a workbook, never another error', async () => {
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  for (const stored of [false, true]) {
    const bytes = zipOf(richParts(), stored);
    const end = lastRecord(bytes, END);
    for (let round = 0; round < 150; round++) {
      const changes: Record<number, number> = {};
      for (let change = 0; change < 3; change++) changes[random(change === 2 ? end : bytes.length)] = random(256);
      try {
        await problemOf(patched(bytes, changes));
      } catch (error) {
        throw new Error(`FUZZ_SEED=${seed}, round ${round}: ${String(error)}`);
      }
    }
  }
});

test('text changed at random inside parts gives a problem or a workbook that can be read and edited', async () => {
  const parts = richParts();
  const names = Object.keys(parts).filter((name) => typeof parts[name] === 'string');
  let state = 7;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  for (let round = 0; round < 400; round++) {
    const name = names[random(names.length)] ?? '';
    const text = String(parts[name]);
    const at = random(text.length);
    const inserted = ['<', '>', '"', '/', '&', '<!--', '<![CDATA[', '\u0000', 'æ', ''][random(10)] ?? '';
    const changed = text.slice(0, at) + inserted + text.slice(at + random(4));
    const bytes = zipOf({ ...parts, [name]: changed }, true);
    if ((await problemOf(bytes)) === undefined) await editProblemOf(bytes);
  }
});

test('every problem has a plain sentence in both languages', async () => {
  const problems: PackageProblem[] = [
    { kind: 'encrypted' },
    { kind: 'missingPart', part: 'xl/styles.xml' },
    { kind: 'badCell', sheet: 'Ark1', ref: 'B2' },
  ];
  expect(problems.map((problem) => describeProblem(problem, 'da'))).toEqual([
    'Filen er beskyttet med adgangskode. Fjern adgangskoden i Excel (Filer > Oplysninger > Beskyt projektmappe), og gem igen.',
    'Filen mangler delen »xl/styles.xml«. Åbn filen i Excel, gem den på ny som .xlsx, og prøv igen.',
    'Cellen Ark1!B2 er beskadiget i filen. Åbn filen i Excel, gem den på ny som .xlsx, og prøv igen.',
  ]);
  for (const problem of problems) expect(describeProblem(problem, 'en')).toMatch(/\. [A-Z].*\.$/);
});
