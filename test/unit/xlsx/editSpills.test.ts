import { type CellEdit, editWorkbook, readDetails } from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { differences, edited, text } from './support/editing';
import { MAIN, relationships, workbookBytes, workbookParts } from './support/workbookParts';
import { zipOf } from './support/zipOf';

const SHEET = 'xl/worksheets/sheet1.xml';
const METADATA = 'xl/metadata.xml';
const XDA = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

const area = (top: number, left: number, bottom: number, right: number) => ({ sheet: '', top, left, bottom, right });
const sequence: CellEdit = { row: 0, column: 1, formula: '=_xlfn.SEQUENCE(3)', value: 1, spill: area(0, 1, 2, 1) };
const spilled: readonly CellEdit[] = [sequence, { row: 1, column: 1, value: 2 }, { row: 2, column: 1, value: 3 }];
const cells = (bytes: Uint8Array, edits: readonly CellEdit[]) =>
  edited(bytes, { sheets: [{ sheet: 'Ark1', cells: edits }] });

test('a formula that spills is written as Excel 365 does, its values in the other cells', async () => {
  const bytes = workbookBytes({ rows: '<row r="1"><c r="A1"><v>7</v></c></row>' });
  const after = await cells(bytes, spilled);
  expect(differences(bytes, after)).toEqual({
    changed: ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml', SHEET],
    added: [METADATA],
    removed: [],
  });
  expect(await text(after, SHEET)).toContain(
    '<row r="1"><c r="A1"><v>7</v></c><c r="B1" cm="1"><f t="array" ref="B1:B3">_xlfn.SEQUENCE(3)</f><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>',
  );
  const metadata = await text(after, METADATA);
  expect(metadata).toContain(`<xda:dynamicArrayProperties xmlns:xda="${XDA}" fDynamic="1" fCollapsed="0"/>`);
  expect(metadata).toMatch(
    /<metadataTypes count="1"><metadataType name="XLDAPR".*<futureMetadata name="XLDAPR" count="1">.*<cellMetadata count="1"><bk><rc t="1" v="0"\/><\/bk><\/cellMetadata><\/metadata>$/,
  );
  expect(await text(after, '[Content_Types].xml')).toContain(
    '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
  );
  expect(await text(after, 'xl/_rels/workbook.xml.rels')).toContain(
    'relationships/sheetMetadata" Target="/xl/metadata.xml"',
  );
  const [sheet] = (await readDetails(after, nodeCodec)).sheets;
  expect(sheet!.arrays).toEqual([{ area: { ...sequence.spill, sheet: 'Ark1' }, kind: 'spill' }]);
});

test('a second one uses the same mark, and the metadata stays as it is', async () => {
  const first = await cells(workbookBytes(), spilled);
  const second = await cells(first, [{ row: 5, column: 0, formula: '=_xludf()', value: 1, spill: area(5, 0, 5, 0) }]);
  expect(differences(first, second)).toEqual({ changed: [SHEET], added: [], removed: [] });
  expect(await text(second, SHEET)).toContain('<c r="A6" cm="1"><f t="array" ref="A6">_xludf()</f><v>1</v></c>');
});

test('metadata of other kinds is extended without disturbing it', async () => {
  const collapsed = `<bk><extLst><ext uri='{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}'><d:dynamicArrayProperties fDynamic='1' fCollapsed='1'/></ext></extLst></bk>`;
  const before = `<metadata xmlns='${MAIN}' xmlns:d='${XDA}'><metadataTypes count='2'><metadataType name='XLRICHVALUE'/><metadataType name='XLDAPR'/></metadataTypes><futureMetadata name='XLRICHVALUE' count='1'><bk/></futureMetadata><futureMetadata name='XLDAPR' count='1'>${collapsed}</futureMetadata><cellMetadata count='1'><bk><rc t='2' v='0'/></bk></cellMetadata><valueMetadata count='1'><bk><rc t='1' v='0'/></bk></valueMetadata></metadata>`;
  const parts = workbookParts();
  const bytes = zipOf({
    ...parts,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['sharedStrings', '/xl/sharedStrings.xml'],
      rId4: ['sheetMetadata', 'metadata.xml'],
    }),
    [METADATA]: before,
  });
  const after = await cells(bytes, spilled);
  expect(await text(after, SHEET)).toContain('<c r="B1" cm="2">');
  const [head = '', tail = ''] = before.split('</futureMetadata><cellMetadata');
  const metadata = await text(after, METADATA);
  expect(metadata.startsWith(head.replace("name='XLDAPR' count='1'", "name='XLDAPR' count='2'"))).toBe(true);
  expect(metadata.endsWith(tail.slice(tail.indexOf('</cellMetadata>')))).toBe(true);
  expect(metadata).toContain(
    `<cellMetadata count='2'><bk><rc t='2' v='0'/></bk><bk><rc t="2" v="1"/></bk></cellMetadata>`,
  );
});

test('cells that a formula comes to fill lose what they held; what read them goes on', async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A4" si="0">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="A3" s="0"><v>9</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>1</v></c></row>';
  const after = await cells(workbookBytes({ rows }), [
    { row: 0, column: 0, formula: '=_xlfn.SEQUENCE(3)', value: 1, spill: area(0, 0, 2, 0) },
    { row: 1, column: 0, value: 2 },
  ]);
  expect(await text(after, SHEET)).toContain(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"/></row><row r="4"><c r="A4"><f>B4+1</f><v>1</v></c></row>',
  );
});

test('an array that grows or shrinks is written anew; another array in the way is refused', async () => {
  const first = await cells(workbookBytes(), spilled);
  const shrunk = await cells(first, [
    { ...sequence, formula: '=_xlfn.SEQUENCE(2)', spill: area(0, 1, 1, 1) },
    spilled[1]!,
  ]);
  expect(await text(shrunk, SHEET)).toContain('<row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"/></row>');
  const edits = [{ row: 1, column: 0, formula: '=A9:B9', value: 0, spill: area(1, 0, 1, 1) }];
  expect(await editWorkbook(first, { sheets: [{ sheet: 'Ark1', cells: edits }] }, nodeCodec)).toMatchObject({
    ok: false,
    reason: 'arrayFormula',
  });
});

test('a formula spills from its own cell only', async () => {
  await expect(cells(workbookBytes(), [{ ...sequence, row: 4 }])).rejects.toThrow(RangeError);
});
