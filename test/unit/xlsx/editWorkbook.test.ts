import fc from 'fast-check';
import {
  describeRefusal,
  editWorkbook,
  newWorkbook,
  readDetails,
  readWorkbook,
  type SheetChanges,
  type WorkbookEditResult,
  type WorkbookEdits,
} from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { webCodec } from '../../../src/xlsx/inflate/web';
import { documentOf, fullDocument } from './support/documents';
import { differences, edited, text } from './support/editing';
import { packedEntries } from './support/entries';
import { richParts } from './support/richWorkbook';
import { MAIN, relationships, workbookBytes, workbookParts } from './support/workbookParts';
import { zipOf } from './support/zipOf';

const PLANER = 'Planer og "mål"';
const SHEET1 = 'xl/worksheets/sheet1.xml';
const SHEET2 = 'xl/worksheets/sheet2.xml';
const CHAIN = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml'];

const rich = (edits: WorkbookEdits) => edited(zipOf(richParts()), edits);
const onPlaner = (changes: SheetChanges) => rich({ sheets: [{ sheet: PLANER, ...changes }] });

/** Parts of the rich workbook that are no longer the same compressed bytes, and those that are new. */
function changedParts(bytes: Uint8Array): string[] {
  const [before, after] = [packedEntries(zipOf(richParts())), packedEntries(bytes)];
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((name) => before.get(name) !== after.get(name)).sort();
}

/** Inside a part: what went and what came, given as pieces that must each stand where the other stood. */
async function expectSplices(bytes: Uint8Array, part: string, splices: readonly (readonly [string, string])[]) {
  let expected = String(richParts()[part]);
  for (const [before, after] of splices) {
    expect(expected).toContain(before);
    expected = expected.replace(before, () => after);
  }
  expect(await text(bytes, part)).toBe(expected);
}

const area = (top: number, left: number, bottom: number, right: number, sheet = PLANER) => ({
  sheet,
  top,
  left,
  bottom,
  right,
});

test('no edits give the same bytes back', async () => {
  const bytes = zipOf(richParts(true));
  expect(await edited(bytes, {})).toBe(bytes);
  expect(await edited(bytes, { sheets: [], newSheets: [], names: [] })).toBe(bytes);
  expect(await edited(bytes, { sheets: [{ sheet: PLANER }] })).toEqual(bytes);
});

test('a typed number: one cell, and the order to calculate', async () => {
  const bytes = await onPlaner({ cells: [{ row: 1, column: 1, value: 13 }] });
  expect(changedParts(bytes)).toEqual(['xl/workbook.xml', SHEET1]);
  await expectSplices(bytes, SHEET1, [['<c r="B2"><v>12.5</v></c>', '<c r="B2"><v>13</v></c>']]);
  await expectSplices(bytes, 'xl/workbook.xml', [['<x:calcPr calcId', '<x:calcPr fullCalcOnLoad="1" calcId']]);
});

test('text, truth values, errors, empty cells, new cells and new rows', async () => {
  const bytes = await onPlaner({
    cells: [
      { row: 0, column: 0, value: 'Bydel & <plan>' },
      { row: 0, column: 1, value: null },
      { row: 0, column: 3, value: true },
      { row: 1, column: 0, value: { error: '#N/A' } },
      { row: 2, column: 2, value: 'ny række' },
      { row: 8, column: 5, value: 1.5 },
      { row: 9, column: 0, value: null },
    ],
    tables: [{ table: 'Fund', removed: true }],
  });
  await expectSplices(bytes, SHEET1, [
    ['<dimension ref="A1:D4"/>', '<dimension ref="A1:F9"/>'],
    [
      '<c r="A1" s="1" t="s"><v>0</v></c>',
      '<c r="A1" s="1" t="inlineStr"><is><t>Bydel &amp; &lt;plan&gt;</t></is></c>',
    ],
    ['<c r="B1" t="s"><v>1</v></c>', '<c r="B1"/><c r="D1" t="b"><v>1</v></c>'],
    ['<c r="A2"><v>45000</v></c>', '<c r="A2" t="e"><v>#N/A</v></c>'],
    [
      '</row></sheetData>',
      '</row><row r="3"><c r="C3" t="inlineStr"><is><t>ny række</t></is></c></row><row r="9"><c r="F9"><v>1.5</v></c></row></sheetData>',
    ],
    ['<tableParts count="1"><tablePart r:id="rId6"/></tableParts>', ''],
  ]);
  expect(changedParts(bytes)).toEqual([
    '[Content_Types].xml',
    'xl/tables/table1.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    SHEET1,
  ]);
});

test('a formula written or written over takes the calculation chain away', async () => {
  const written = await onPlaner({ cells: [{ row: 1, column: 3, formula: '=A2&"<"', value: '45000<' }] });
  expect(changedParts(written)).toEqual([...CHAIN, 'xl/workbook.xml', SHEET1].sort());
  await expectSplices(written, SHEET1, [
    ['45012.5</v></c></row>', '45012.5</v></c><c r="D2" t="str"><f>A2&amp;"&lt;"</f><v>45000&lt;</v></c></row>'],
  ]);
  const over = await onPlaner({ cells: [{ row: 1, column: 2, value: 7 }] });
  expect(changedParts(over)).toEqual([...CHAIN, 'xl/workbook.xml', SHEET1].sort());
  await expectSplices(over, SHEET1, [['<c r="C2"><f>SUM(A2:B2)</f><v>45012.5</v></c>', '<c r="C2"><v>7</v></c>']]);
  expect(await text(over, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('the master of a shared formula goes, and its dependants get formulas of their own', async () => {
  const bytes = await rich({ sheets: [{ sheet: 'Skjult', cells: [{ row: 2, column: 1, value: 9 }] }] });
  await expectSplices(bytes, SHEET2, [
    ['<c r="B3"><f t="shared" ref="B3:B4" si="0">A3+1</f><v>3</v></c>', '<c r="B3"><v>9</v></c>'],
    ['<f t="shared" si="0"/>', '<f>A4+1</f>'],
  ]);
  const dependant = await rich({ sheets: [{ sheet: 7, cells: [{ row: 3, column: 1, value: 9 }] }] });
  await expectSplices(dependant, SHEET2, [['<c r="B4"><f t="shared" si="0"/><v>5</v></c>', '<c r="B4"><v>9</v></c>']]);
});

test('cells without addresses are found by counting', async () => {
  const cells = [
    { row: 0, column: 1, value: 'a' },
    { row: 0, column: 4, value: 2 },
  ];
  const bytes = await rich({ sheets: [{ sheet: 'Skjult', cells }] });
  await expectSplices(bytes, SHEET2, [
    ['<c t="e"><v>#N/A</v></c>', '<c t="inlineStr"><is><t>a</t></is></c>'],
    ['<v>ab</v></c></row>', '<v>ab</v></c><c r="E1"><v>2</v></c></row>'],
  ]);
});

test('one cell of an array formula is refused, the whole of it is not', async () => {
  const edit = (...cells: NonNullable<SheetChanges['cells']>[number][]) =>
    editWorkbook(zipOf(richParts()), { sheets: [{ sheet: 'Skjult', cells }] }, nodeCodec);
  const refused = { ok: false, reason: 'arrayFormula' };
  expect(await edit({ row: 3, column: 0, value: 1 })).toEqual({ ...refused, place: 'Skjult!A4' });
  expect(await edit({ row: 2, column: 0, formula: '=1' })).toEqual({ ...refused, place: 'Skjult!A3' });
  expect(await edit({ row: 3, column: 0, style: { bold: true } })).toMatchObject({ ok: true });
  const both = await edit({ row: 2, column: 0, value: 1 }, { row: 3, column: 0, value: 2 });
  expect(both).toMatchObject({ ok: true });
});

test('a dynamic array goes with its first cell, and so does what it spilled', async () => {
  const rows =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';
  const bytes = workbookBytes({ rows });
  const typed = await edited(bytes, { sheets: [{ sheet: 'Ark1', cells: [{ row: 0, column: 0, value: 'x' }] }] });
  expect(await text(typed, SHEET1)).toContain(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row><row r="2"><c r="A2"/></row><row r="3"><c r="A3"/></row>',
  );
  const inside = await editWorkbook(
    bytes,
    { sheets: [{ sheet: 1, cells: [{ row: 2, column: 0, value: 1 }] }] },
    nodeCodec,
  );
  expect(inside).toEqual({ ok: false, reason: 'arrayFormula', place: 'Ark1!A3' });
});

test('styles are added, never renumbered; what the change does not name stays', async () => {
  const bytes = await onPlaner({
    cells: [
      { row: 0, column: 0, style: { fill: 'FFF2CC', italic: true } },
      {
        row: 1,
        column: 1,
        value: 12,
        style: { numberFormat: '#,##0.00', horizontal: 'right', border: { top: { line: 'thin', color: '000000' } } },
      },
      { row: 1, column: 0, style: { fontName: 'Calibri', color: 'C00000', wrap: true } },
    ],
  });
  expect(changedParts(bytes)).toEqual(['xl/styles.xml', 'xl/workbook.xml', SHEET1]);
  await expectSplices(bytes, SHEET1, [
    ['<c r="A1" s="1"', '<c r="A1" s="2"'],
    ['<c r="A2">', '<c r="A2" s="3">'],
    ['<c r="B2"><v>12.5</v></c>', '<c r="B2" s="4"><v>12</v></c>'],
  ]);
  const before = String(richParts()['xl/styles.xml']);
  const after = await text(bytes, 'xl/styles.xml');
  expect(after).toContain(/<cellXfs count="2">(.*)<\/cellXfs>/.exec(before)?.[1]);
  const { sheets, styles } = await readDetails(bytes, nodeCodec);
  const styleAt = (row: number, column: number) =>
    styles[sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column)!.style];
  expect(styleAt(0, 0)).toMatchObject({
    fill: 'FFF2CC',
    numberFormat: '#,##0.00\\ "kr."',
    font: { name: 'Arial', size: 10, bold: true, italic: true },
  });
  expect(styleAt(1, 1)).toMatchObject({
    numberFormat: '#,##0.00',
    horizontal: 'right',
    borders: { top: { line: 'thin', color: '000000' } },
    font: { name: 'Arial', bold: false },
  });
  expect(styleAt(1, 0)).toMatchObject({ font: { name: 'Calibri', color: 'C00000', size: 10 }, wrap: true });
  const again = await edited(bytes, {
    sheets: [{ sheet: 3, cells: [{ row: 0, column: 0, style: { fill: null, border: { top: null } } }] }],
  });
  const book = await readDetails(again, nodeCodec);
  expect(book.styles[book.sheets[0]!.cells[0]!.style]).not.toHaveProperty('fill');
});

test('text that looks like a formula stays text, and a formula over it is one', async () => {
  const first = await onPlaner({ cells: [{ row: 1, column: 1, value: '=ikke' }] });
  expect(await text(first, 'xl/styles.xml')).toContain('quotePrefix="1"');
  const second = await edited(first, { sheets: [{ sheet: PLANER, cells: [{ row: 1, column: 1, formula: '=1+1' }] }] });
  expect(await text(second, SHEET1)).toMatch(/<c r="B2"( s="\d+")?><f>1\+1<\/f><\/c>/);
  const [, style] = /<c r="B2" s="(\d+)"/.exec(await text(second, SHEET1)) ?? [];
  const xfs = /<cellXfs.*<\/cellXfs>/.exec(await text(second, 'xl/styles.xml'))?.[0].match(/<xf\b[^>]*>/g) ?? [];
  expect(xfs[Number(style ?? 0)]).not.toContain('quotePrefix');
});

test('new cells take the style of their row, else of their column', async () => {
  const sheet = `<worksheet xmlns="${MAIN}"><cols><col min="2" max="3" width="9" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1" spans="1:1"><c r="A1" s="1"/></row></sheetData></worksheet>`;
  const bytes = await edited(workbookBytes({ sheet, cellXfs: '<xf/><xf/><xf/>' }), {
    sheets: [
      {
        sheet: 'Ark1',
        cells: [
          { row: 0, column: 1, value: 1 },
          { row: 1, column: 1, value: 2 },
          { row: 1, column: 4, value: 3 },
        ],
      },
    ],
  });
  expect(await text(bytes, SHEET1)).toBe(
    sheet
      .replace('spans="1:1"', 'spans="1:2"')
      .replace(
        '</row>',
        '<c r="B1" s="1"><v>1</v></c></row><row r="2"><c r="B2" s="2"><v>2</v></c><c r="E2"><v>3</v></c></row>',
      ),
  );
});

test('heights, widths, hiding', async () => {
  const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:cols><x:col min="1" max="5" width="9" customWidth="1" outlineLevel="1"/></x:cols><x:sheetData><x:row r="2" ht="15"/><x:row r="3"><x:c r="A3"/></x:row></x:sheetData></x:worksheet>`;
  const bytes = await edited(workbookBytes({ sheet }), {
    sheets: [
      {
        sheet: 'Ark1',
        rows: [
          { row: 0, hidden: true },
          { row: 1, height: null },
          { row: 2, height: 30.5, hidden: true },
        ],
        columns: [
          { first: 1, last: 2, width: 20 },
          { first: 6, last: 6, hidden: true },
        ],
      },
    ],
  });
  expect(await text(bytes, SHEET1)).toBe(
    `<x:worksheet xmlns:x="${MAIN}"><x:cols><x:col min="1" max="1" width="9" customWidth="1" outlineLevel="1"/><x:col min="2" max="3" width="20" customWidth="1" outlineLevel="1"/><x:col min="4" max="5" width="9" customWidth="1" outlineLevel="1"/><x:col min="7" max="7" width="9.140625" hidden="1"/></x:cols><x:sheetData><x:row r="1" hidden="1"></x:row><x:row r="2"/><x:row r="3" ht="30.5" customHeight="1" hidden="1"><x:c r="A3"/></x:row></x:sheetData></x:worksheet>`,
  );
});

test('merges, links, freeze, grid lines and tab colour, each in its place', async () => {
  const bytes = await onPlaner({
    merges: { added: [area(5, 0, 6, 1)], removed: [area(3, 0, 3, 1)] },
    links: [
      { area: area(0, 0, 0, 0), target: { url: 'https://example.com/?a=1&b=2' }, tooltip: 'Se' },
      { area: area(1, 0, 1, 0), target: { place: "'Skjult'!A1" } },
    ],
    freeze: { rows: 1, columns: 0 },
    showGridlines: false,
    tabColor: '0F6C6C',
  });
  expect(changedParts(bytes)).toEqual(['xl/worksheets/_rels/sheet1.xml.rels', SHEET1]);
  await expectSplices(bytes, SHEET1, [
    ['<dimension', '<sheetPr><tabColor rgb="FF0F6C6C"/></sheetPr><dimension'],
    [
      '<sheetData>',
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetData>',
    ],
    ['<mergeCell ref="A4:B4"/>', '<mergeCell ref="A6:B7"/>'],
    [
      '<hyperlink ref="A1" r:id="rId4"/>',
      '<hyperlink ref="A1" r:id="rId7" tooltip="Se"/><hyperlink ref="A2" location="\'Skjult\'!A1"/>',
    ],
  ]);
  const links = await text(bytes, 'xl/worksheets/_rels/sheet1.xml.rels');
  expect(links).not.toContain('rId4');
  expect(links).toContain('Target="https://example.com/?a=1&amp;b=2" TargetMode="External"');
  const thawed = await edited(bytes, {
    sheets: [
      { sheet: PLANER, freeze: null, showGridlines: true, tabColor: null, merges: { removed: [area(5, 0, 6, 1)] } },
    ],
  });
  const [sheet] = (await readDetails(thawed, nodeCodec)).sheets;
  expect(sheet).toMatchObject({ merges: [], showGridlines: true });
  expect(sheet).not.toHaveProperty('freeze');
  expect(sheet).not.toHaveProperty('tabColor');
});

test('merges that overlap are refused', async () => {
  const edits = { sheets: [{ sheet: PLANER, merges: { added: [area(3, 1, 4, 2)] } }] };
  const refused = { ok: false, reason: 'mergesOverlap', place: `${PLANER}!B4:C5` };
  expect(await editWorkbook(zipOf(richParts()), edits, nodeCodec)).toEqual(refused);
});

test('a pick list takes its cells out of the rules they had', async () => {
  const bytes = await onPlaner({
    validations: [
      { area: area(1, 3, 2, 3), list: { formula: '=Skjult!$A$1:$A$4' }, prompt: { title: 'Tema', text: 'Vælg' } },
      { area: area(7, 0, 7, 0), list: { values: ['ja', 'nej'] }, strict: false },
    ],
  });
  expect(changedParts(bytes)).toEqual([SHEET1]);
  const before = /<dataValidations.*<\/dataValidations>/.exec(String(richParts()[SHEET1]))?.[0] ?? '';
  await expectSplices(bytes, SHEET1, [
    [
      before,
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Tema" prompt="Vælg" sqref="D2:D3"><formula1>Skjult!$A$1:$A$4</formula1></dataValidation><dataValidation type="list" allowBlank="1" sqref="A8"><formula1>"ja,nej"</formula1></dataValidation></dataValidations>',
    ],
  ]);
  const [sheet] = (await readDetails(bytes, nodeCodec)).sheets;
  expect(sheet?.validations.map(({ areas }) => areas)).toEqual([[area(1, 3, 2, 3)], [area(7, 0, 7, 0)]]);
  const long = { sheets: [{ sheet: 3, validations: [{ area: area(0, 0, 0, 0), list: { values: ['a,b'] } }] }] };
  expect(await editWorkbook(bytes, long, nodeCodec)).toMatchObject({ reason: 'badList', place: `${PLANER}!A1` });
});

test('a rule over a larger area keeps the rest of it, in extensions too', async () => {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData/><dataValidations count="1"><dataValidation type="whole" sqref="A1:C9"/></dataValidations><extLst><ext uri="a" xmlns:x14="y" xmlns:xm="z"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Ark1!A1</xm:f></x14:formula1><xm:sqref>E1:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;
  const bytes = await edited(workbookBytes({ sheet }), {
    sheets: [{ sheet: 'Ark1', validations: [{ area: area(3, 1, 4, 4), list: null }] }],
  });
  expect(await text(bytes, SHEET1)).toBe(
    sheet.replace('sqref="A1:C9"', 'sqref="A1:C3 A6:C9 A4:A5"').replace('E1:E9', 'E1:E3 E6:E9'),
  );
  const gone = await edited(bytes, { sheets: [{ sheet: 1, validations: [{ area: area(0, 0, 20, 20), list: null }] }] });
  expect(await text(gone, SHEET1)).toBe(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`);
});

test('conditional formats come after those there are', async () => {
  const bytes = await onPlaner({
    conditionalFormats: [
      {
        area: area(1, 1, 3, 1),
        rule: { type: 'cellIs', operator: 'between', formulas: ['1', '9'] },
        style: { fill: 'FFC7CE', color: '9C0006', bold: false },
      },
      {
        area: area(1, 0, 3, 0),
        rule: { type: 'expression', formula: '=$B2<0' },
        style: { numberFormat: '0.0' },
        stopIfTrue: true,
      },
    ],
  });
  expect(changedParts(bytes)).toEqual(['xl/styles.xml', SHEET1]);
  await expectSplices(bytes, SHEET1, [
    [
      '<dataValidations',
      '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="1" priority="3" operator="between"><formula>1</formula><formula>9</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A2:A4"><cfRule type="expression" dxfId="2" priority="4" stopIfTrue="1"><formula>$B2&lt;0</formula></cfRule></conditionalFormatting><dataValidations',
    ],
  ]);
  const [sheet] = (await readDetails(bytes, nodeCodec)).sheets;
  expect(sheet?.conditionalFormats.slice(2).map(({ rule }) => rule)).toEqual([
    {
      type: 'cellIs',
      operator: 'between',
      formulas: ['1', '9'],
      style: { fill: 'FFC7CE', color: '9C0006', bold: false },
    },
    { type: 'expression', formula: '$B2<0', style: { numberFormat: '0.0' } },
  ]);
});

test('a table is added with its heading cells', async () => {
  const bytes = await onPlaner({
    newTables: [{ name: 'Begrundelser', area: area(10, 0, 13, 1), columns: ['Kode', 'Hvorfor'], style: null }],
  });
  const [sheet] = (await readDetails(bytes, nodeCodec)).sheets;
  expect(sheet?.tables[1]).toMatchObject({
    id: 5,
    name: 'Begrundelser',
    columns: [{ name: 'Kode' }, { name: 'Hvorfor' }],
  });
  expect(sheet?.cells.filter(({ row }) => row === 10).map(({ value }) => value)).toEqual(['Kode', 'Hvorfor']);
  expect(await text(bytes, SHEET1)).toContain(
    '<tableParts count="2"><tablePart r:id="rId6"/><tablePart r:id="rId7"/></tableParts>',
  );
  expect(await text(bytes, '[Content_Types].xml')).toContain('PartName="/xl/tables/table2.xml"');
  const refusal = async (table: { name: string; area: ReturnType<typeof area>; columns: string[] }) =>
    editWorkbook(bytes, { sheets: [{ sheet: 3, newTables: [table] }] }, nodeCodec);
  expect(await refusal({ name: 'fund', area: area(20, 0, 22, 0), columns: ['a'] })).toMatchObject({
    reason: 'nameTaken',
  });
  expect(await refusal({ name: 'A1', area: area(20, 0, 22, 0), columns: ['a'] })).toMatchObject({ reason: 'badName' });
  expect(await refusal({ name: 'Ny', area: area(12, 0, 22, 0), columns: ['a'] })).toMatchObject({
    reason: 'tablesOverlap',
  });
  expect(await refusal({ name: 'Ny', area: area(20, 0, 22, 1), columns: ['a', 'A'] })).toMatchObject({
    reason: 'badTable',
  });
});

test('a table is resized, renamed and gets columns; formulas follow its name', async () => {
  const sheets = [{ sheet: 'Skjult', cells: [{ row: 5, column: 0, formula: '=SUM(Fund[Beløb])+ROWS(Fund)' }] }];
  const before = await rich({ sheets });
  const bytes = await edited(before, {
    sheets: [
      {
        sheet: PLANER,
        tables: [{ table: 'FUND', name: 'Mangler', area: area(0, 0, 7, 2), columns: ['Fed tekst', 'Kroner', 'Ny'] }],
      },
    ],
  });
  const book = await readDetails(bytes, nodeCodec);
  expect(book.sheets[0]?.tables).toMatchObject([
    {
      id: 4,
      name: 'Mangler',
      area: area(0, 0, 7, 2),
      columns: [{ name: 'Fed tekst' }, { name: 'Kroner' }, { name: 'Ny' }],
    },
  ]);
  expect(book.sheets[0]?.cells.slice(0, 3).map(({ value }) => value)).toEqual(['Fed tekst', 'Kroner', 'Ny']);
  expect(book.sheets[1]?.cells.find(({ row }) => row === 5)?.formula).toBe('=SUM(Mangler[Kroner])+ROWS(Mangler)');
  expect(await text(bytes, SHEET1)).toContain('<c r="A1" s="1" t="s"><v>0</v></c>');
  const wrong = { sheets: [{ sheet: PLANER, tables: [{ table: 'Fund', name: 'x' }] }] };
  expect(await editWorkbook(bytes, wrong, nodeCodec)).toMatchObject({ reason: 'unknownTable', place: 'Fund' });
});

test('a heading that is typed over renames the column of the table', async () => {
  const bytes = await onPlaner({
    cells: [
      { row: 0, column: 0, value: 2017 },
      { row: 0, column: 1, value: null },
    ],
  });
  const [sheet] = (await readDetails(bytes, nodeCodec)).sheets;
  expect(sheet?.tables[0]?.columns.map(({ name }) => name)).toEqual(['2017', 'Kolonne2']);
  expect(sheet?.cells.slice(0, 2).map(({ value }) => value)).toEqual(['2017', 'Kolonne2']);
});

test('charts are added to the drawing there is, or to a new one', async () => {
  const chart = {
    type: 'column',
    title: 'Ramme & andel',
    area: area(4, 4, 14, 9),
    series: [{ name: { text: 'Kr.' }, categories: `'${PLANER}'!$A$2:$A$4`, values: `'${PLANER}'!$B$2:$B$4` }],
    altText: 'Søjler',
  } as const;
  const kinds = ['bar', 'line', 'pie'] as const;
  const bytes = await rich({
    sheets: [
      { sheet: PLANER, charts: [chart] },
      { sheet: 'Skjult', charts: kinds.map((type) => ({ ...chart, type })) },
    ],
  });
  expect(changedParts(bytes)).toEqual(
    [
      ...['[Content_Types].xml', 'xl/charts/chart2.xml', 'xl/charts/chart3.xml', 'xl/charts/chart4.xml'],
      ...['xl/charts/chart5.xml', 'xl/drawings/_rels/drawing1.xml.rels', 'xl/drawings/_rels/drawing2.xml.rels'],
      ...['xl/drawings/drawing1.xml', 'xl/drawings/drawing2.xml', SHEET2, 'xl/worksheets/_rels/sheet2.xml.rels'],
    ].sort(),
  );
  const [first, second] = (await readDetails(bytes, nodeCodec)).sheets;
  expect(first?.charts).toMatchObject([
    { type: 'column', title: 'Ramme & andel', series: chart.series, altText: 'Søjler' },
  ]);
  expect(first?.charts[0]?.anchor).toMatchObject({ from: { row: 4, column: 4 }, to: { row: 15, column: 10 } });
  expect(second?.charts.map(({ type }) => type)).toEqual(kinds);
});

test('page setup: the paper in the sheet, area and titles among the names', async () => {
  const bytes = await onPlaner({
    page: {
      orientation: 'landscape',
      fit: { wide: 1, tall: 0 },
      margins: { left: 1.27 },
      printArea: [area(0, 0, 19, 3), area(30, 0, 39, 3)],
      repeatRows: [0, 1],
      header: { left: '', center: '', right: '' },
      footer: { left: '&D', center: 'Plan && mål', right: '&P' },
    },
  });
  expect(changedParts(bytes)).toEqual(['xl/workbook.xml', SHEET1]);
  await expectSplices(bytes, SHEET1, [
    ['<dimension', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension'],
    ['left="0.7"', 'left="0.5"'],
    ['<pageSetup paperSize', '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0" paperSize'],
    [
      '<drawing',
      '<headerFooter><oddFooter>&amp;L&amp;D&amp;CPlan &amp;&amp; mål&amp;R&amp;P</oddFooter></headerFooter><drawing',
    ],
  ]);
  const titles = await edited(bytes, { sheets: [{ sheet: PLANER, page: { repeatColumns: [0, 0] } }] });
  const page = (await readDetails(titles, nodeCodec)).sheets[0]?.page;
  expect(page).toMatchObject({
    printArea: [area(0, 0, 19, 3), area(30, 0, 39, 3)],
    repeatRows: [0, 1],
    repeatColumns: [0, 0],
  });
  expect(page).toMatchObject({ fit: { wide: 1, tall: 0 }, footer: { left: '&D', center: 'Plan && mål', right: '&P' } });
});

test('sheets are added, renamed and moved; formulas and names follow', async () => {
  const bytes = await rich({
    sheets: [{ sheet: PLANER, name: 'Helhedsplaner' }],
    newSheets: [
      { document: fullDocument('Resumé') },
      {
        document: documentOf('Tom', [['a']]),
        position: 0,
        changes: {
          cells: [
            { row: 0, column: 0, style: { bold: true } },
            { row: 1, column: 1, formula: '=Helhedsplaner!B2' },
          ],
        },
      },
    ],
    order: ['Helhedsplaner', 'Resumé'],
    activeSheet: 'Resumé',
  });
  const book = await readDetails(bytes, nodeCodec);
  expect(book.sheets.map(({ name, sheetId }) => [name, sheetId])).toEqual([
    ['Helhedsplaner', 3],
    ['Resumé', 8],
    ['Tom', 9],
    ['Skjult', 7],
  ]);
  expect(book.activeTab).toBe(1);
  expect(book.names.map(({ refersTo, sheet }) => [refersTo, sheet])).toEqual([
    ['0.25', undefined],
    ['Helhedsplaner!$A$1:$D$9', 'Helhedsplaner'],
    ["'Resumé'!$A$1:$C$41", 'Resumé'],
    ["'Resumé'!$1:$3", 'Resumé'],
  ]);
  expect(book.styles[book.sheets[2]!.cells[0]!.style]?.font).toMatchObject({ bold: true, name: 'Arial' });
  const before = packedEntries(zipOf(richParts()));
  expect(changedParts(bytes).filter((name) => before.has(name))).toEqual(
    [...CHAIN, 'xl/styles.xml', 'xl/workbook.xml'].sort(),
  );
  expect((await readWorkbook(bytes, nodeCodec)).sheets[2]?.grid.formula(1, 1)).toBe('=Helhedsplaner!B2');
});

test('references to a renamed sheet follow in cells, rules, sparklines and charts', async () => {
  const first = await rich({
    sheets: [
      {
        sheet: PLANER,
        cells: [{ row: 4, column: 0, formula: '=Skjult!A1+"Skjult!"' }],
        validations: [{ area: area(6, 0, 6, 0), list: { formula: 'Skjult!$A$1:$A$3' } }],
        links: [{ area: area(6, 1, 6, 1), target: { place: 'Skjult!A1' } }],
        charts: [{ type: 'bar', area: area(4, 4, 9, 9), series: [{ values: 'Skjult!$A$1:$A$3' }], altText: '' }],
      },
    ],
    names: [{ name: 'Kilde', refersTo: '=Skjult!$A$1' }],
  });
  const bytes = await edited(first, { sheets: [{ sheet: 'skjult', name: 'Nyt ark' }] });
  const sheet = await text(bytes, SHEET1);
  expect(sheet.replaceAll(/('|&apos;)Nyt ark\1!/g, 'Skjult!')).toBe(await text(first, SHEET1));
  expect(sheet.match(/('|&apos;)Nyt ark\1!/g)).toHaveLength(4);
  expect(sheet).toContain("<xm:f>'Nyt ark'!A1:A3</xm:f>");
  const book = await readDetails(bytes, nodeCodec);
  expect(book.sheets[0]?.charts[0]?.series).toMatchObject([{ values: "'Nyt ark'!$A$1:$A$3" }]);
  expect(book.names.find(({ name }) => name === 'Kilde')?.refersTo).toBe("'Nyt ark'!$A$1");
});

test('a sheet that others read is not deleted; one that nobody reads goes with all that is its own', async () => {
  const used = await editWorkbook(zipOf(richParts()), { deletedSheets: ['Skjult'] }, nodeCodec);
  expect(used).toEqual({ ok: false, reason: 'sheetInUse', place: PLANER });
  const last = await editWorkbook(zipOf(richParts()), { deletedSheets: [PLANER] }, nodeCodec);
  expect(last).toMatchObject({ ok: false, reason: 'noVisibleSheet' });
  const bytes = await rich({
    deletedSheets: [3],
    sheets: [{ sheet: 'Skjult', visibility: 'visible' }],
    names: [
      { name: 'Væk', refersTo: `'${PLANER}'!$A$1+1` },
      { name: 'Moms', refersTo: null },
    ],
  });
  const before = packedEntries(zipOf(richParts()));
  const after = packedEntries(bytes);
  expect([...before.keys()].filter((name) => !after.has(name)).sort()).toEqual(
    [
      ...['xl/calcChain.xml', 'xl/charts/chart1.xml', 'xl/comments1.xml', 'xl/drawings/_rels/drawing1.xml.rels'],
      ...['xl/drawings/drawing1.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/media/image1.png'],
      ...[
        'xl/printerSettings/printerSettings1.bin',
        'xl/tables/table1.xml',
        SHEET1,
        'xl/worksheets/_rels/sheet1.xml.rels',
      ],
    ].sort(),
  );
  const book = await readDetails(bytes, nodeCodec);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Skjult', 'visible']]);
  expect(book.activeTab).toBe(0);
  expect(book.names).toEqual([{ name: 'Væk', refersTo: `'${PLANER}'!$A$1+1`, hidden: false }]);
});

test('a name that refers to a deleted sheet turns into #REF!', async () => {
  const two = await edited(workbookBytes(), {
    newSheets: [{ document: documentOf('Andet', [[1]]) }],
    names: [{ name: 'her', refersTo: 'Andet!$A$1:$B$2,Ark1!$A$1' }],
  });
  const one = await edited(two, { deletedSheets: ['Andet'] });
  expect((await readWorkbook(one, nodeCodec)).names).toEqual([
    { name: 'her', refersTo: '#REF!,Ark1!$A$1', hidden: false },
  ]);
});

test.each<[string, WorkbookEdits, string]>([
  ['unknownSheet', { sheets: [{ sheet: 'Nej', cells: [] }] }, 'Nej'],
  ['unknownSheet', { order: ['Nej'] }, 'Nej'],
  ['badSheetName', { sheets: [{ sheet: 3, name: 'a/b' }] }, 'a/b'],
  ['sheetNameTaken', { sheets: [{ sheet: 3, name: 'SKJULT' }] }, 'Skjult'],
  ['sheetNameTaken', { newSheets: [{ document: documentOf('skjult', []) }] }, 'skjult'],
  ['noVisibleSheet', { sheets: [{ sheet: 3, visibility: 'hidden' }] }, PLANER],
  ['badName', { names: [{ name: 'A1', refersTo: '1' }] }, 'A1'],
  ['badXml', { customXml: [{ key: { namespace: 'urn:x' }, xml: '<a>' }] }, 'urn:x'],
])('%s is refused with its place', async (reason, edits, place) => {
  const result = (await editWorkbook(zipOf(richParts()), edits, nodeCodec)) as Extract<
    WorkbookEditResult,
    { ok: false }
  >;
  expect(result).toEqual({ ok: false, reason, place });
  for (const lang of ['da', 'en'] as const) {
    const sentence = describeRefusal(result.reason, lang, result.place);
    expect(sentence).toContain(place);
    expect(sentence).toMatch(/\. [A-ZÆØÅ].*\.$/);
  }
});

test('a locked structure refuses other sheets but not other cells', async () => {
  const bytes = workbookBytes({ workbookStart: '<workbookProtection lockStructure="1"/>' });
  expect(await editWorkbook(bytes, { sheets: [{ sheet: 1, name: 'x' }] }, nodeCodec)).toMatchObject({
    reason: 'structureLocked',
  });
  expect(
    await editWorkbook(bytes, { sheets: [{ sheet: 1, cells: [{ row: 0, column: 0, value: 1 }] }] }, nodeCodec),
  ).toMatchObject({ ok: true });
});

test('the tab in front changes in the workbook and on both sheets', async () => {
  const selected = `<worksheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/></worksheet>`;
  const bytes = await edited(workbookBytes({ sheet: selected }), {
    newSheets: [{ document: documentOf('To', []) }],
    activeSheet: 'To',
  });
  expect(await text(bytes, SHEET1)).toBe(selected.replace(' tabSelected="1"', ''));
  expect(await text(bytes, SHEET2)).toContain('tabSelected="1"');
  expect((await readDetails(bytes, nodeCodec)).activeTab).toBe(1);
  const back = await edited(bytes, { order: ['To', 'Ark1'] });
  expect((await readDetails(back, nodeCodec)).activeTab).toBe(0);
  expect(await text(back, SHEET2)).toContain('tabSelected="1"');
});

test('custom XML is replaced, added and deleted', async () => {
  const memory = '<m xmlns="urn:budgetkontrol:memory">1</m>';
  const replaced = await rich({ customXml: [{ key: { namespace: 'urn:budgetkontrol:memory' }, xml: memory }] });
  expect(changedParts(replaced)).toEqual(['customXml/item1.xml']);
  expect((await readWorkbook(replaced, nodeCodec)).memory).toBe(memory);
  const own = '<a xmlns="urn:andet"/>';
  const added = await edited(replaced, { customXml: [{ key: { namespace: 'urn:andet' }, xml: own }] });
  const { customXml } = await readDetails(added, nodeCodec);
  expect(customXml[1]).toMatchObject({ part: 'customXml/item2.xml', namespace: 'urn:andet', xml: own });
  expect(customXml[1]?.id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  const deleted = await edited(added, { customXml: [{ key: { id: customXml[1]!.id! }, xml: null }] });
  expect([...packedEntries(deleted).keys()].filter((name) => name.startsWith('customXml/'))).toEqual([
    'customXml/item1.xml',
  ]);
  expect(await text(deleted, '[Content_Types].xml')).not.toContain('itemProps');
});

test('document properties', async () => {
  const bytes = await rich({
    properties: {
      core: { title: 'Budget & mål', creator: 'Ada', created: '2026-03-01T12:00:00Z' },
      custom: [
        { name: 'Sag', value: '2026-1' },
        { name: 'Antal', value: 3 },
        { name: 'Sum', value: 2.5 },
        { name: 'Klar', value: true },
        { name: 'MSIP_Label_1_Enabled', value: null },
      ],
    },
  });
  expect(changedParts(bytes)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/core.xml',
    'docProps/custom.xml',
  ]);
  expect((await readDetails(bytes, nodeCodec)).properties).toEqual({
    core: { title: 'Budget & mål', creator: 'Ada', created: '2026-03-01T12:00:00Z' },
    custom: [
      { name: 'Sag', value: '2026-1' },
      { name: 'Antal', value: 3 },
      { name: 'Sum', value: 2.5 },
      { name: 'Klar', value: true },
    ],
  });
  const again = await edited(bytes, {
    properties: { core: { title: 'Nyt', creator: null }, custom: [{ name: 'sag', value: 'x' }] },
  });
  const { core, custom } = (await readDetails(again, nodeCodec)).properties;
  expect([core, custom[0]]).toEqual([
    { title: 'Nyt', created: '2026-03-01T12:00:00Z' },
    { name: 'sag', value: 'x' },
  ]);
});

test('comments and CDATA in the rows stay where they are', async () => {
  const rows =
    '<!-- <row r="1"> --><row r="1"><c r="A1"><f><![CDATA[1<2]]></f><v>1</v></c><!--x--><c r="C1"><v>3</v></c></row>';
  const bytes = await edited(workbookBytes({ rows }), {
    sheets: [{ sheet: 1, cells: [{ row: 0, column: 1, value: 2 }] }],
  });
  expect(await text(bytes, SHEET1)).toContain(rows.replace('<!--x-->', '<!--x--><c r="B1"><v>2</v></c>'));
});

test('a workbook without styles and with an empty sheet', async () => {
  const parts = workbookParts({ sheet: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` });
  delete parts['xl/styles.xml'];
  parts['xl/_rels/workbook.xml.rels'] = relationships({ rId1: ['worksheet', 'worksheets/sheet1.xml'] });
  const bytes = await edited(zipOf(parts), {
    sheets: [{ sheet: 1, cells: [{ row: 0, column: 0, value: 1, style: { bold: true } }] }],
  });
  const book = await readDetails(bytes, nodeCodec);
  expect(book.sheets[0]?.cells).toMatchObject([{ value: 1 }]);
  expect(book.styles[book.sheets[0]!.cells[0]!.style]?.font.bold).toBe(true);
});

test('the browser’s codec gives the same workbook, and the own writer’s sheets can be edited', async () => {
  const bytes = newWorkbook([fullDocument()]);
  const edits = { sheets: [{ sheet: 'Kontrol', cells: [{ row: 4, column: 1, value: 5 }], page: { printArea: [] } }] };
  const web = await editWorkbook(bytes, edits, webCodec);
  const node = await edited(bytes, edits);
  expect(web.ok && (await readDetails(web.bytes, nodeCodec))).toEqual(await readDetails(node, nodeCodec));
  expect((await readDetails(node, nodeCodec)).sheets[0]?.page.printArea).toEqual([]);
});

const cellValue = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('=1+1', ' x ', 'a\nb\r', '_x0041_', ']]>&<'),
);
const cellEdits = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 0, max: 12 }),
    column: fc.integer({ min: 0, max: 8 }),
    value: cellValue,
    formula: fc.option(fc.constantFrom('=A1+1', 'SUM($B$2:C3)&"<&>"'), { nil: undefined, freq: 4 }),
    bold: fc.option(fc.boolean(), { nil: undefined }),
  }),
  { selector: ({ row, column }) => `${row} ${column}`, maxLength: 25 },
);

test('random edits are read back exactly, and all other cells are as they were', async () => {
  const rows = [1, 3, 4, 9].map((row) => {
    const cells = ['A', 'C', 'F'].map((column) => `<c r="${column}${row}"><v>${row}</v></c>`);
    return `<row r="${row}">${cells.join('')}</row>`;
  });
  const before = workbookBytes({ rows: rows.join('') });
  await fc.assert(
    fc.asyncProperty(cellEdits, async (random) => {
      const cells = random.map(({ bold, formula, ...cell }) => ({
        ...cell,
        ...(formula === undefined ? {} : { formula }),
        ...(bold === undefined ? {} : { style: { bold } }),
      }));
      const bytes = await edited(before, { sheets: [{ sheet: 'Ark1', cells }] });
      const { sheets, styles } = await readDetails(bytes, nodeCodec);
      const found = new Map(sheets[0]!.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
      const untouched = new Map(
        (await readDetails(before, nodeCodec)).sheets[0]!.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]),
      );
      for (const { row, column, value, formula, style } of cells) {
        const cell = found.get(`${row} ${column}`);
        untouched.delete(`${row} ${column}`);
        // A formula whose result is the empty cell has no result; an empty text is one.
        expect(cell?.value ?? null).toEqual(value);
        expect(cell?.formula?.slice(1)).toBe(formula?.replace(/^=/, ''));
        if (style) expect(styles[cell?.style ?? 0]?.font.bold).toBe(style.bold);
      }
      for (const [key, cell] of untouched) expect(found.get(key)).toEqual(cell);
      const order = sheets[0]!.cells.map((cell) => cell.row * 16_384 + cell.column);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      await readWorkbook(bytes, nodeCodec);
    }),
    { numRuns: 150 },
  );
});

test('page breaks, paper and scale of a sheet that is there', async () => {
  const page = { breakBeforeRows: [3, 30], paper: 8, scale: 80, centerVertically: true };
  const bytes = await onPlaner({ page });
  expect(changedParts(bytes)).toEqual([SHEET1]);
  await expectSplices(bytes, SHEET1, [
    ['<pageMargins', '<printOptions verticalCentered="1"/><pageMargins'],
    ['<pageSetup paperSize="9"', '<pageSetup scale="80" paperSize="8"'],
    [
      '<drawing',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="30" max="16383" man="1"/></rowBreaks><drawing',
    ],
  ]);
  const [sheet] = (await readDetails(bytes, nodeCodec)).sheets;
  expect(sheet?.page).toMatchObject(page);
  const none = await edited(bytes, { sheets: [{ sheet: PLANER, page: { breakBeforeRows: [], scale: 100 } }] });
  expect((await readDetails(none, nodeCodec)).sheets[0]?.page).toMatchObject({ breakBeforeRows: [], scale: 100 });
  expect(await text(none, SHEET1)).not.toContain('rowBreaks');
});

test('breaks before columns, and what is printed with the cells', async () => {
  const page = {
    breakBeforeColumns: [2],
    printGridlines: true,
    printHeadings: true,
    blackAndWhite: true,
    draft: true,
  };
  const bytes = await onPlaner({ page });
  expect(changedParts(bytes)).toEqual([SHEET1]);
  await expectSplices(bytes, SHEET1, [
    ['<pageMargins', '<printOptions headings="1" gridLines="1"/><pageMargins'],
    ['<pageSetup paperSize="9"', '<pageSetup blackAndWhite="1" draft="1" paperSize="9"'],
    ['<drawing', '<colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks><drawing'],
  ]);
  expect((await readDetails(bytes, nodeCodec)).sheets[0]?.page).toMatchObject(page);
  const none = {
    breakBeforeColumns: [],
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draft: false,
  };
  const off = await edited(bytes, { sheets: [{ sheet: PLANER, page: none }] });
  expect((await readDetails(off, nodeCodec)).sheets[0]?.page).toMatchObject(none);
  expect(await text(off, SHEET1)).toBe(
    String(richParts()[SHEET1]).replace('<pageMargins', '<printOptions/><pageMargins'),
  );
});

test('styles of rows and columns, and of the cells that differ from them', async () => {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetFormatPr defaultColWidth="12"/><cols><col min="2" max="4" width="9" style="1"/></cols><sheetData><row r="1" s="1" customFormat="1"><c r="A1" s="1"/></row><row r="2"><c r="B2"><v>2</v></c></row><row r="5" s="1" customFormat="1"/></sheetData></worksheet>`;
  const bytes = workbookBytes({ sheet, cellXfs: '<xf/><xf><alignment wrapText="1"/></xf>' });
  const result = await edited(bytes, {
    sheets: [
      {
        sheet: 'Ark1',
        rows: [
          { row: 0, style: { horizontal: 'right' } },
          { row: 2, style: { indent: 2 } },
          { row: 4, style: null },
        ],
        columns: [
          { first: 2, last: 2, style: { vertical: 'top' } },
          { first: 3, last: 3, style: null },
          { first: 5, last: 6, style: { wrap: true } },
        ],
        cells: [
          { row: 1, column: 2, style: {} },
          { row: 1, column: 5, style: {} },
          { row: 1, column: 6, value: 7 },
          { row: 2, column: 0, style: { indent: 2 } },
          { row: 2, column: 2, value: 3, style: { vertical: 'top' } },
        ],
      },
    ],
  });
  expect(differences(bytes, result)).toMatchObject({ added: [], removed: [] });
  expect(await text(result, SHEET1)).toBe(
    `<worksheet xmlns="${MAIN}"><sheetFormatPr defaultColWidth="12"/><cols><col min="2" max="2" width="9" style="1"/><col min="3" max="3" width="9" style="3"/><col min="4" max="4" width="9"/><col min="6" max="7" width="12" style="4"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1" s="1"/></row><row r="2"><c r="B2"><v>2</v></c><c r="C2" s="1"/><c r="F2"/><c r="G2"><v>7</v></c></row><row r="3" s="5" customFormat="1"><c r="C3" s="3"><v>3</v></c></row><row r="5"/></sheetData></worksheet>`,
  );
});

test('turned, shrunk and hidden cells, and headings', async () => {
  const bytes = await onPlaner({
    showHeadings: false,
    cells: [{ row: 1, column: 1, style: { rotation: -30, shrink: true, formulaHidden: true } }],
  });
  expect(changedParts(bytes)).toEqual(['xl/styles.xml', SHEET1]);
  await expectSplices(bytes, SHEET1, [
    ['<sheetData>', '<sheetViews><sheetView showRowColHeaders="0" workbookViewId="0"/></sheetViews><sheetData>'],
    ['<c r="B2">', '<c r="B2" s="2">'],
  ]);
  expect(await text(bytes, 'xl/styles.xml')).toContain(
    '<alignment textRotation="120" shrinkToFit="1"/><protection hidden="1"/></xf>',
  );
  const shown = await edited(bytes, {
    sheets: [
      {
        sheet: PLANER,
        showHeadings: true,
        cells: [{ row: 1, column: 1, style: { rotation: 0, shrink: false, formulaHidden: false } }],
      },
    ],
  });
  const { sheets, styles } = await readDetails(shown, nodeCodec);
  const cell = sheets[0]!.cells.find(({ row, column }) => row === 1 && column === 1);
  expect(sheets[0]!.showHeadings).toBe(true);
  expect(styles[cell!.style]).toMatchObject({ rotation: 0, shrink: false, formulaHidden: false });
});
