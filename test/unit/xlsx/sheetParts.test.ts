import type { SheetDocument } from '../../../src/core/document/sheetDocument';
import { newWorkbook } from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { Package } from '../../../src/xlsx/opc/package';
import { documentOf, fullDocument } from './support/documents';

async function written(document: SheetDocument, part = 'xl/worksheets/sheet1.xml'): Promise<string> {
  return new TextDecoder().decode(await new Package(newWorkbook([document]), nodeCodec).read(part));
}

test('the elements of a sheet stand in the order of the format', async () => {
  const text = await written(fullDocument());
  const order = [...text.matchAll(/<(?!\/)(\w+)/g)].map((match) => match[1]);
  const wanted = ['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells', 'dataValidations'];
  wanted.push(
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'drawing',
    'tableParts',
  );
  expect(order.filter((name) => name !== undefined && wanted.includes(name))).toEqual(wanted);
});

test('print setup: A4 on its side, one page wide, margins in inches, footer, break', async () => {
  const text = await written(fullDocument());
  expect(text).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(text).toContain('<printOptions horizontalCentered="1"/>');
  expect(text).toContain('left="0.511811" right="0.511811" top="0.551181" bottom="0.649606"');
  expect(text).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
  expect(text).toContain(
    '<oddFooter>&amp;L&amp;8 1.0 &amp;&amp; co&amp;C&amp;8fil.xlsx&amp;R&amp;8side &amp;P af &amp;N</oddFooter>',
  );
  expect(text).toContain('<brk id="30" max="16383" man="1"/>');
});

test('a footer is shortened to the 255 characters that Excel allows', async () => {
  const document = fullDocument();
  const print = { ...document.print!, footer: { left: 'æ&'.repeat(200), center: 'midt', right: '{page}' } };
  const footer = /<oddFooter>(.*)<\/oddFooter>/.exec(await written({ ...document, print }))?.[1] ?? '';
  expect(footer.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
  expect(footer).toMatch(/…&amp;C&amp;8midt&amp;R&amp;8&amp;P$/);
});

test('links go to places in the workbook and need no relationship', async () => {
  expect(await written(fullDocument())).toContain(
    `<hyperlink ref="A4" location="'Planer og &quot;mål&quot;'!B1" display="=Plan &amp; 0"/>`,
  );
});

test('text that looks like a formula stays text, also when the cell is edited', async () => {
  const document = documentOf('Ark', [['=1+1', '-', '@x', 'a']]);
  const text = await written(document);
  expect(text).toContain('<c r="A1" s="1" t="inlineStr"><is><t>=1+1</t></is></c>');
  expect(text).toContain('<c r="D1" t="inlineStr">');
  expect(await written(document, 'xl/styles.xml')).toContain('quotePrefix="1"');
});

test('text over 32,767 characters ends in an ellipsis', async () => {
  const text = await written(documentOf('Ark', [['x'.repeat(40_000)]]));
  expect(/<t>(x+…)<\/t>/.exec(text)?.[1]).toHaveLength(32_767);
});

test('the chart reads the sheet’s cells and holds their values', async () => {
  const text = await written(fullDocument(), 'xl/charts/chart1.xml');
  expect(text).toContain('<c:f>Kontrol!$C$4:$C$7</c:f>');
  expect(text).toContain('<c:ptCount val="4"/><c:pt idx="0"><c:v>0.4</c:v></c:pt>');
  expect(text).toContain('<c:pt idx="0"><c:v>=Plan &amp; 0</c:v></c:pt>');
  expect(text).toContain('<c:orientation val="maxMin"/>');
  expect(text).toContain('<c:dPt><c:idx val="0"/>');
  expect(text).toContain('<c:majorUnit val="0.5"/>');
  expect(await written(fullDocument(), 'xl/drawings/drawing1.xml')).toContain(
    'descr="Andel &amp; &quot;henvisning&quot;"',
  );
});

test('pick lists, of values and of cells; a list that Excel would not accept is refused', async () => {
  const text = await written(fullDocument());
  expect(text).toContain('showErrorMessage="1" sqref="A4:A7"><formula1>"ja,nej"</formula1>');
  expect(text).toContain(
    '<dataValidation type="list" allowBlank="1" sqref="B4:B7"><formula1>Kontrol!$B$4:$B$7</formula1>',
  );
  const area = { sheet: 'Ark', top: 0, left: 0, bottom: 0, right: 0 };
  const comma = { ...documentOf('Ark', []), validations: [{ area, source: { values: ['a,b'] }, strict: true }] };
  expect(() => newWorkbook([comma])).toThrow(RangeError);
});

test('a number that no cell can hold is refused', () => {
  expect(() => newWorkbook([documentOf('Ark', [[NaN]])])).toThrow(RangeError);
});
