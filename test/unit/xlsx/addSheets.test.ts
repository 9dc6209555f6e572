import { addSheets, describeRefusal, type EditResult, readWorkbook } from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { webCodec } from '../../../src/xlsx/inflate/web';
import { Package } from '../../../src/xlsx/opc/package';
import { parseXml, type XmlElement } from '../../../src/xlsx/xml/xmlTree';
import { spans, withDescriptors } from './support/descriptors';
import { documentOf, fullDocument } from './support/documents';
import { packedEntries } from './support/entries';
import { richParts } from './support/richWorkbook';
import { MAIN, R, relationships, workbookBytes, workbookParts } from './support/workbookParts';
import { zipOf } from './support/zipOf';

const hiddenName = '_Budgetkontrol_Kontrol';
const addition = { sheets: [{ document: fullDocument(), hiddenName }] };
const edited = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

async function added(bytes: Uint8Array, what = addition): Promise<Extract<EditResult, { ok: true }>> {
  const result = await addSheets(bytes, what, nodeCodec);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

async function partText(bytes: Uint8Array, part: string): Promise<string> {
  return new TextDecoder().decode(await new Package(bytes, nodeCodec).read(part));
}

test.each([false, true])('all other parts stay byte for byte as they are, compressed (macros: %s)', async (macros) => {
  const before = zipOf(richParts(macros));
  const once = (await added(before)).bytes;
  const twice = (await added(once, { sheets: [{ document: fullDocument('Kontrol', 6), hiddenName }] })).bytes;
  const original = packedEntries(before);
  for (const result of [once, twice]) {
    const entries = packedEntries(result);
    expect([...entries.keys()].slice(0, original.size)).toEqual([...original.keys()]);
    const changed = [...original].filter(([name, packed]) => entries.get(name) !== packed).map(([name]) => name);
    expect(changed.sort()).toEqual([...edited].sort());
  }
  expect([...packedEntries(twice).keys()]).toEqual([...packedEntries(once).keys()]);
});

test('what is added are a sheet, its drawing, chart and table under the first free numbers', async () => {
  const before = zipOf(richParts());
  const names = [...packedEntries((await added(before)).bytes).keys()];
  expect(names.filter((name) => !packedEntries(before).has(name))).toEqual([
    'xl/worksheets/sheet3.xml',
    'xl/worksheets/_rels/sheet3.xml.rels',
    'xl/tables/table2.xml',
    'xl/drawings/drawing2.xml',
    'xl/drawings/_rels/drawing2.xml.rels',
    'xl/charts/chart2.xml',
  ]);
});

test('the same addition twice gives the same bytes', async () => {
  const { bytes } = await added(zipOf(richParts()));
  expect(Buffer.compare((await added(bytes)).bytes, bytes)).toBe(0);
});

test('a smaller sheet in place of a larger leaves no orphans', async () => {
  const { bytes } = await added(zipOf(richParts()));
  const plain = { sheets: [{ document: documentOf('Kontrol', [['kun tekst']]), hiddenName }] };
  const result = await added(bytes, plain);
  const names = [...packedEntries(result.bytes).keys()];
  expect(names.filter((name) => /(chart|drawing|table)2/.test(name))).toEqual([]);
  expect(await partText(result.bytes, '[Content_Types].xml')).not.toMatch(/chart2|drawing2|table2/);
  expect(await partText(result.bytes, 'xl/workbook.xml')).not.toMatch(/localSheetId="2"/);
  const { sheets } = await readWorkbook(result.bytes, nodeCodec);
  expect(sheets[2]?.grid.text(0, 0)).toBe('kun tekst');
  expect(Buffer.compare((await added(result.bytes, plain)).bytes, result.bytes)).toBe(0);
});

test('the reader finds sheet, names, table and formula again, and the rest as before', async () => {
  const before = await readWorkbook(zipOf(richParts()), nodeCodec);
  const { bytes, sheetNames } = await added(zipOf(richParts()));
  const after = await readWorkbook(bytes, nodeCodec);
  expect(sheetNames).toEqual(['Kontrol']);
  expect(after.sheets.slice(0, 2).map(({ name, visibility }) => [name, visibility])).toEqual(
    before.sheets.map(({ name, visibility }) => [name, visibility]),
  );
  expect(after.memory).toBe(before.memory);
  const sheet = after.sheets[2];
  expect(sheet?.grid.text(3, 0)).toBe('=Plan & 0');
  expect(sheet?.grid.formula(7, 1)).toBe('=SUM(Kontrol!B4:B7)');
  expect(sheet?.grid.number(7, 1)).toBe(4008);
  expect(sheet?.tables.map(({ name }) => name)).toEqual(['Fund_2']);
  expect(after.names.slice(before.names.length)).toEqual([
    { name: hiddenName, refersTo: 'Kontrol!$A$1', hidden: true },
    { name: '_xlnm.Print_Area', refersTo: 'Kontrol!$A$1:$C$41', hidden: false, sheet: 'Kontrol' },
    { name: '_xlnm.Print_Titles', refersTo: 'Kontrol!$1:$3', hidden: false, sheet: 'Kontrol' },
  ]);
});

test('prefixes, quotes and unknown elements of the workbook part stay as they are', async () => {
  const before = String(richParts()['xl/workbook.xml']);
  const after = await partText((await added(zipOf(richParts()))).bytes, 'xl/workbook.xml');
  const sheet = '<x:sheet name="Kontrol" sheetId="8" rel:id="rId7"/>';
  const names = /<x:definedName name="_Budgetkontrol_Kontrol".*(?=<\/x:definedNames>)/.exec(after)?.[0] ?? '';
  expect(names).toContain('<x:definedName name="_xlnm.Print_Titles" localSheetId="2">Kontrol!$1:$3</x:definedName>');
  expect(after.replace(sheet, '').replace(names, '')).toBe(before);
});

test('an officer’s own sheet of the same name in any case: ours gets a number, and references follow', async () => {
  const parts = workbookParts();
  parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace('name="Ark1"', 'name="KONTROL"');
  const first = await added(zipOf(parts));
  expect(first.sheetNames).toEqual(['Kontrol 2']);
  const again = await added(first.bytes);
  expect(again.sheetNames).toEqual(['Kontrol 2']);
  const { sheets, names } = await readWorkbook(again.bytes, nodeCodec);
  expect(sheets.map(({ name }) => name)).toEqual(['KONTROL', 'Kontrol 2']);
  expect(names.map(({ refersTo }) => refersTo)).toEqual([
    "'Kontrol 2'!$A$1",
    "'Kontrol 2'!$A$1:$C$41",
    "'Kontrol 2'!$1:$3",
  ]);
  expect(sheets[1]?.grid.formula(7, 1)).toBe("=SUM('Kontrol 2'!B4:B7)");
  expect(await partText(again.bytes, 'xl/charts/chart1.xml')).toContain("<c:f>'Kontrol 2'!$C$4:$C$7</c:f>");
});

test('a sheet that the user has renamed is written anew under the user’s name', async () => {
  const parts = workbookParts({
    workbookEnd: `<definedNames><definedName name="${hiddenName}" hidden="1">'Min kontrol'!$A$1</definedName></definedNames>`,
    extra: { 'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B9" i="1"/></calcChain>` },
  });
  parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace('name="Ark1"', 'name="Min kontrol"');
  parts['xl/_rels/workbook.xml.rels'] = relationships({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['calcChain', 'calcChain.xml'],
  });
  const { bytes, sheetNames } = await added(zipOf(parts));
  expect(sheetNames).toEqual(['Min kontrol']);
  const names = [...packedEntries(bytes).keys()];
  expect(names.filter((name) => /sheet\d\.xml$/.test(name))).toEqual(['xl/worksheets/sheet1.xml']);
  expect(names).not.toContain('xl/calcChain.xml');
  expect(await partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('a hidden name whose sheet is gone is pointed at the new sheet', async () => {
  const workbookEnd = `<definedNames><definedName name="${hiddenName}" hidden="1">#REF!</definedName></definedNames>`;
  const { bytes } = await added(workbookBytes({ workbookEnd }));
  const { names } = await readWorkbook(bytes, nodeCodec);
  expect(names.filter(({ name }) => name === hiddenName).map(({ refersTo }) => refersTo)).toEqual(['Kontrol!$A$1']);
});

test('a workbook without styles gets a styles part', async () => {
  const parts = workbookParts();
  delete parts['xl/styles.xml'];
  parts['xl/_rels/workbook.xml.rels'] = relationships({ rId1: ['worksheet', 'worksheets/sheet1.xml'] });
  const { bytes } = await added(zipOf(parts));
  const { grid } = (await readWorkbook(bytes, nodeCodec)).sheets[1] ?? {};
  expect(grid?.format(3, 2)).toBe(2);
  expect(await partText(bytes, '[Content_Types].xml')).toContain('PartName="/xl/styles1.xml"');
  expect(Buffer.compare((await added(bytes)).bytes, bytes)).toBe(0);
});

test('styles are added behind those that are there, on the font of the Normal style', async () => {
  const before = parseXml(new TextEncoder().encode(String(richParts()['xl/styles.xml'])), 'before');
  const text = await partText((await added(zipOf(richParts()))).bytes, 'xl/styles.xml');
  const after = parseXml(new TextEncoder().encode(text), 'after');
  const list = (root: XmlElement, name: string) => root.children.find(({ local }) => local === name);
  for (const name of ['fonts', 'fills', 'borders', 'cellXfs', 'numFmts']) {
    const old = list(before, name)?.children ?? [];
    const now = list(after, name);
    expect(now?.children.slice(0, old.length).map(({ local, attributes }) => [local, attributes])).toEqual(
      old.map(({ local, attributes }) => [local, attributes]),
    );
    expect(now?.attributes.get('count')).toBe(String(now?.children.length));
  }
  expect(text).toContain('<font><b/><sz val="20"/><color rgb="FF0F6C6C"/><name val="Arial"/><family val="2"/></font>');
  expect(text).toContain('<numFmt numFmtId="171" formatCode="0.0\\ %"/>');
});

test('entries with data descriptors are copied with them', async () => {
  const before = withDescriptors(workbookParts());
  const { bytes } = await added(before);
  const [old, now] = [spans(before), spans(bytes)];
  for (const name of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', '_rels/.rels']) {
    expect(now.get(name)).toBe(old.get(name));
  }
  expect((await readWorkbook(bytes, nodeCodec)).sheets).toHaveLength(2);
});

test.each([
  ['structureLocked', workbookBytes({ workbookStart: '<workbookProtection lockStructure="1"/>' })],
  ['signed', workbookBytes({ extra: { '_xmlsignatures/origin.sigs': '' } })],
  ['strict', strict()],
  ['sharedWorkbook', shared()],
] as const)('%s workbooks are refused', async (reason, bytes) => {
  expect(await addSheets(bytes, addition, nodeCodec)).toEqual({ ok: false, reason });
  expect(describeRefusal(reason, 'da')).toMatch(/\. [A-ZÆØÅ].*\.$/);
  expect(describeRefusal(reason, 'en')).toMatch(/\. [A-Z].*\.$/);
});

test('the browser’s codec gives the same workbook', async () => {
  const web = await addSheets(zipOf(richParts()), addition, webCodec);
  const node = await added(zipOf(richParts()));
  expect(web.ok && (await readWorkbook(web.bytes, nodeCodec))).toEqual(await readWorkbook(node.bytes, nodeCodec));
});

function strict(): Uint8Array {
  const parts = workbookParts();
  const text = String(parts['xl/workbook.xml']).replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
  return zipOf({ ...parts, 'xl/workbook.xml': text });
}

function shared(): Uint8Array {
  const parts = workbookParts({ extra: { 'xl/revisions/revisionHeaders.xml': '<headers/>' } });
  const rels = String(parts['xl/_rels/workbook.xml.rels']).replace(
    '</Rel',
    `<Relationship Id="rId9" Type="${R}/revisionHeaders" Target="revisions/revisionHeaders.xml"/></Rel`,
  );
  return zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': rels });
}
