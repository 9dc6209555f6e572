import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CellDetails, readDetails, readWorkbook, type SheetDetails } from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { newWorkbook } from '../../../src/xlsx';
import { fullDocument } from './support/documents';
import { richParts } from './support/richWorkbook';
import { MAIN, R, relationships, workbookBytes, workbookParts } from './support/workbookParts';
import { zipOf } from './support/zipOf';

const details = (bytes: Uint8Array) => readDetails(bytes, nodeCodec);

async function sheetOf(sheet: string, extra: Parameters<typeof workbookBytes>[0] = {}): Promise<SheetDetails> {
  return (await details(workbookBytes({ sheet, ...extra }))).sheets[0]!;
}

function at(sheet: SheetDetails | undefined, row: number, column: number): CellDetails | undefined {
  return sheet?.cells.find((cell) => cell.row === row && cell.column === column);
}

test.each(['portefoelje.xlsx', 'rodet.xlsx'])('every cell of %s is as the other reader has it', async (file) => {
  const bytes = readFileSync(path.join(__dirname, '../../../assets/examples', file));
  const [neutral, detailed] = [await readWorkbook(bytes, nodeCodec), await details(bytes)];
  expect(detailed.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    neutral.sheets.map(({ name, visibility }) => [name, visibility]),
  );
  let count = 0;
  for (const [index, { grid, merges, tables }] of neutral.sheets.entries()) {
    const sheet = detailed.sheets[index]!;
    for (const { row, column, value, formula } of sheet.cells) {
      count++;
      expect(formula).toBe(grid.formula(row, column));
      if (typeof value === 'number') expect(value).toBe(grid.number(row, column));
      if (typeof value === 'string') expect(value).toBe(grid.text(row, column));
    }
    expect(sheet.merges).toEqual(merges);
    expect(sheet.tables).toMatchObject(tables);
  }
  expect(count).toBeGreaterThan(100);
});

test('cells of every type, shared and array formulas as their text', async () => {
  const { sheets } = await details(zipOf(richParts()));
  const odd = sheets[1];
  expect([0, 1, 2, 3].map((column) => at(odd, 0, column)?.value)).toEqual(['indlejret', { error: '#N/A' }, true, 'ab']);
  expect(at(odd, 0, 3)?.formula).toBe('="a"&"b"');
  expect(at(odd, 3, 1)).toMatchObject({ value: 5, formula: '=A4+1' });
  expect(at(odd, 2, 0)?.formula).toBe('=A1:A2*2');
  expect(odd?.arrays).toEqual([{ area: { sheet: 'Skjult', top: 2, left: 0, bottom: 3, right: 0 }, kind: 'array' }]);
  expect(at(sheets[0], 0, 0)).toEqual({ row: 0, column: 0, value: 'Fed tekst', style: 1, rich: true });
});

test('sheets, names, protection, custom XML and properties of the rich workbook', async () => {
  const { sheets, ...book } = await details(zipOf(richParts()));
  expect(book.activeTab).toBe(1);
  expect(book.names.map(({ name }) => name)).toEqual(['Moms', '_xlnm.Print_Area']);
  expect(book.customXml).toMatchObject([{ part: 'customXml/item1.xml', namespace: 'urn:budgetkontrol:memory' }]);
  expect(book.properties.custom).toEqual([{ name: 'MSIP_Label_1_Enabled', value: null }]);
  expect(sheets.map(({ sheetId, visibility }) => [sheetId, visibility])).toEqual([
    [3, 'visible'],
    [7, 'veryHidden'],
  ]);
  const [first] = sheets;
  expect(first?.protection).toEqual({ hasPassword: false, allowed: [] });
  expect(first?.links).toMatchObject([{ url: 'https://example.org/' }]);
  expect(first?.validations).toMatchObject([
    { type: 'list', source: { values: ['a', 'b'] }, allowBlank: true, strict: false },
    { type: 'whole', operator: 'between', formulas: ['1', '9'] },
  ]);
  expect(first?.conditionalFormats.map(({ rule, priority }) => [priority, rule])).toEqual([
    [1, { type: 'cellIs', operator: 'greaterThan', formulas: ['10'], style: { bold: true } }],
    [2, { type: 'other', name: 'dataBar' }],
  ]);
  expect(first?.tables).toMatchObject([{ id: 4, name: 'Fund', columns: [{ name: 'Fed tekst' }, { name: 'Beløb' }] }]);
  expect(first?.page.printArea).toEqual([{ sheet: 'Planer og "mål"', top: 0, left: 0, bottom: 8, right: 3 }]);
});

test('what the own writer writes is read back', async () => {
  const document = fullDocument();
  const { sheets, styles } = await details(newWorkbook([document]));
  const [sheet] = sheets;
  expect(sheet).toMatchObject({
    tabColor: '0F6C6C',
    freeze: { rows: 3, columns: 1 },
    showGridlines: false,
    merges: document.merges,
    rows: [{ row: 0, height: 32, hidden: false }],
    columns: [
      { first: 0, last: 0, width: 17, hidden: false },
      { first: 1, last: 1, width: 20 },
      { first: 2, last: 2, width: 12.5 },
    ],
    page: {
      orientation: 'landscape',
      paper: 9,
      fit: { wide: 1, tall: 0 },
      margins: { left: 1.3, right: 1.3, top: 1.4, bottom: 1.65 },
      centerHorizontally: true,
      printArea: [document.print!.area],
      repeatRows: [0, 2],
      footer: { left: '&8 1.0 && co', center: '&8fil.xlsx', right: '&8side &P af &N' },
      breakBeforeRows: [30],
    },
  });
  expect(sheet?.links[0]).toMatchObject({ place: `'Planer og "mål"'!B1` });
  expect(sheet?.validations).toMatchObject([
    { source: { values: ['ja', 'nej'] }, strict: true },
    { source: { formula: 'Kontrol!$B$4:$B$7' }, strict: false },
  ]);
  const font = { size: 9, bold: false, color: '1B1F22' };
  const none = { dash: 'none' };
  expect(sheet?.charts).toEqual([
    {
      type: 'bar',
      name: 'Diagram 1',
      series: [
        {
          categories: 'Kontrol!$A$4:$A$7',
          values: 'Kontrol!$C$4:$C$7',
          color: '0F6C6C',
          pointColors: [{ point: 0, color: 'B10E1C' }],
          labels: { position: 'outEnd', numberFormat: '0.0\\ %', font, value: true, category: false, series: false },
        },
      ],
      gap: 45,
      categoryAxis: { numberFormat: 'General', reversed: true, line: none, font, labels: 'low', otherAxisAt: 'max' },
      valueAxis: {
        ...{ min: 0, max: 1, majorUnit: 0.5, numberFormat: '0%', line: none, font },
        gridlines: { color: '1B1F22', width: 1.5 },
      },
      fill: 'FFFFFF',
      border: none,
      plotArea: { fill: 'none', border: none },
      font,
      anchor: { from: { row: 12, column: 0, down: 0, right: 0 }, to: { row: 29, column: 3, down: 0, right: 0 } },
      altText: 'Andel & "henvisning"',
      part: 'xl/charts/chart1.xml',
    },
  ]);
  const title = styles[at(sheet, 0, 0)!.style];
  expect(title?.font).toMatchObject({ name: 'Calibri', size: 20, bold: true, color: '0F6C6C' });
  expect(styles[at(sheet, 2, 0)!.style]).toMatchObject({
    fill: 'F1F4F6',
    borders: { bottom: { line: 'thin', color: '5B6770' } },
  });
  expect(styles[at(sheet, 3, 2)!.style]).toMatchObject({ numberFormat: '0.0\\ %', locked: false });
  expect(styles[at(sheet, 3, 1)!.style]?.numberFormat).toBe('#,##0.00');
});

test('theme, tinted and indexed colours are resolved', async () => {
  const parts = workbookParts({ rows: '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>' });
  const theme =
    '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
    '<a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const xf = (font: number, fill: number) => `<xf fontId="${font}" fillId="${fill}"/>`;
  const styles = `<styleSheet xmlns="${MAIN}"><fonts><font/><font><color theme="4" tint="0.39997558519241921"/></font><font><b val="0"/><u val="none"/><color indexed="10"/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill></fill></fills><cellXfs>${xf(0, 0)}${xf(1, 1)}${xf(2, 0)}</cellXfs></styleSheet>`;
  const book = await details(
    zipOf({
      ...parts,
      'xl/styles.xml': styles,
      'xl/theme/theme1.xml': theme,
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['styles', 'styles.xml'],
        rId3: ['theme', 'theme/theme1.xml'],
      }),
    }),
  );
  // Accent 1, lighter 40 %; white, darker 25 %; red.
  expect(book.styles[1]?.font.color).toBe('8FAADC');
  expect(book.styles[1]?.fill).toBe('BFBFBF');
  expect(book.styles[2]?.font).toMatchObject({ color: 'FF0000', bold: false, underline: false });
});

test('rules that Excel keeps in extensions are read too', async () => {
  const sheet = await sheetOf(
    `<worksheet xmlns="${MAIN}"><sheetData/><conditionalFormatting sqref="A1:A3"><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="num" val="5"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="y" xmlns:xm="z"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Tema" prompt="Vælg"><x14:formula1><xm:f>Lister!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
  );
  expect(sheet.validations).toEqual([
    {
      type: 'list',
      areas: [
        { sheet: 'Ark1', top: 1, left: 1, bottom: 8, right: 1 },
        { sheet: 'Ark1', top: 1, left: 3, bottom: 1, right: 3 },
      ],
      allowBlank: true,
      strict: true,
      prompt: { title: 'Tema', text: 'Vælg' },
      source: { formula: 'Lister!$A$1:$A$9' },
    },
  ]);
  expect(sheet.conditionalFormats[0]?.rule).toEqual({
    type: 'colorScale',
    points: [
      { kind: 'min', color: 'F8696B' },
      { kind: 'num', value: '5', color: '63BE7B' },
    ],
  });
});

test('comments and CDATA in a sheet are read as the other reader does', async () => {
  const sheet = await sheetOf(
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><!-- <x:row> --><x:row r="2"><x:c r="B2" t="str"><x:f><![CDATA["<"&A1]]></x:f><x:v>&lt;</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  );
  expect(sheet.cells).toEqual([{ row: 1, column: 1, value: '<', style: 0, formula: '="<"&A1' }]);
});

test('core and custom properties', async () => {
  const parts = workbookParts({
    extra: {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:title>Budget</dc:title><dcterms:created>2026-03-01T12:00:00Z</dcterms:created></cp:coreProperties>`,
      'docProps/custom.xml': `<Properties xmlns:vt="v"><property name="a"><vt:lpwstr>x</vt:lpwstr></property><property name="b"><vt:i4>7</vt:i4></property><property name="c"><vt:bool>true</vt:bool></property><property name="d"><vt:filetime>2026-01-01T00:00:00Z</vt:filetime></property></Properties>`,
      '_rels/.rels': relationships({
        rId1: ['officeDocument', 'xl/workbook.xml'],
        rId2: [
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ],
        rId3: [`${R}/custom-properties`, 'docProps/custom.xml'],
      }),
    },
  });
  expect((await details(zipOf(parts))).properties).toEqual({
    core: { title: 'Budget', created: '2026-03-01T12:00:00Z' },
    custom: [
      { name: 'a', value: 'x' },
      { name: 'b', value: 7 },
      { name: 'c', value: true },
      { name: 'd', value: { date: '2026-01-01T00:00:00Z' } },
    ],
  });
});
