import { readWorkbook } from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { webCodec } from '../../../src/xlsx/inflate/web';
import { richParts } from './support/richWorkbook';
import { MAIN, R, relationships, workbookBytes, workbookParts } from './support/workbookParts';
import { zipOf } from './support/zipOf';

const read = (bytes: Uint8Array) => readWorkbook(bytes, nodeCodec);

test('hidden rows and columns, merged cells and tables', async () => {
  const { sheets } = await read(
    workbookBytes({
      sheet: `<worksheet xmlns="${MAIN}"><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols><sheetData><row r="1"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="7" hidden="true"/></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells></worksheet>`,
      extra: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['table', '../tables/T.XML'] }),
        'xl/Tables/t.xml': `<table xmlns="${MAIN}" name="a" displayName="Planer" ref="B2:D9" totalsRowCount="1"/>`,
      },
    }),
  );
  const [sheet] = sheets;
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([2, 6]);
  expect([...(sheet?.hiddenColumns ?? [])]).toEqual([1, 2, 4]);
  expect(sheet?.merges).toEqual([{ sheet: 'Ark1', top: 0, left: 0, bottom: 1, right: 2 }]);
  const area = { sheet: 'Ark1', top: 1, left: 1, bottom: 8, right: 3 };
  expect(sheet?.tables).toEqual([{ name: 'Planer', area, headerRows: 1, totalsRows: 1 }]);
});

test('defined names, date system and this project’s own custom XML part', async () => {
  const parts = workbookParts({
    workbookStart: '<workbookPr date1904="true"/>',
    workbookEnd:
      '<definedNames><definedName name="a" hidden="1">Ark1!$A$1</definedName><definedName name="b" localSheetId="0">"x&amp;y"</definedName></definedNames>',
    rows: '<row><c t="d"><v>1904-01-02T12:00:00Z</v></c></row>',
    extra: {
      'customXml/item1.xml': '<other/>',
      'customXml/item2.xml': '<memory xmlns="urn:budgetkontrol:memory">husket</memory>',
    },
  });
  parts['xl/_rels/workbook.xml.rels'] = relationships({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId8: ['customXml', '../customXml/item1.xml'],
    rId9: ['customXml', '../customXml/item2.xml'],
  });
  const workbook = await read(zipOf(parts));
  expect(workbook.dateSystem).toBe(1904);
  expect(workbook.names).toEqual([
    { name: 'a', refersTo: 'Ark1!$A$1', hidden: true },
    { name: 'b', refersTo: '"x&y"', hidden: false, sheet: 'Ark1' },
  ]);
  expect(workbook.memory).toBe('<memory xmlns="urn:budgetkontrol:memory">husket</memory>');
  expect(workbook.sheets[0]?.grid.number(0, 0)).toBe(1.5);
});

test('parts under other names, in other folders and in strict namespaces', async () => {
  const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const workbook = await read(
    zipOf({
      '_rels/.rels': relationships({ a: [`${strict}/officeDocument`, '/Book/Main.xml'] }),
      'book/main.xml': `<b:workbook xmlns:b="${strictMain}" xmlns:q="${strict}"><b:sheets><b:sheet name="Et" sheetId="1" state="hidden" q:id="x"/></b:sheets></b:workbook>`,
      'book/_rels/main.xml.rels': relationships({ x: [`${strict}/worksheet`, '../data/./first%20sheet.xml'] }),
      'data/first sheet.xml': `<worksheet xmlns="${strictMain}"><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>`,
    }),
  );
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Et', 'hidden']]);
  expect(workbook.sheets[0]?.grid.number(0, 0)).toBe(5);
});

test('a chart sheet is a sheet without cells', async () => {
  const parts = workbookParts();
  parts['xl/workbook.xml'] =
    `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="Diagram" sheetId="2" r:id="rId4"/><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="n" localSheetId="1">1</definedName></definedNames></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = relationships({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId4: ['chartsheet', 'chartsheets/sheet1.xml'],
  });
  const workbook = await read(zipOf(parts));
  expect(workbook.sheets.map(({ name, grid }) => [name, grid.rowCount])).toEqual([
    ['Diagram', 0],
    ['Ark1', 0],
  ]);
  expect(workbook.names[0]?.sheet).toBe('Ark1');
});

test('stored entries, and the rich workbook', async () => {
  const workbook = await read(zipOf(richParts(), true));
  const [plans, odd] = workbook.sheets;
  expect(plans?.name).toBe('Planer og "mål"');
  expect(plans?.grid.text(0, 0)).toBe('Fed tekst');
  expect(plans?.tables.map(({ name }) => name)).toEqual(['Fund']);
  expect(odd?.visibility).toBe('veryHidden');
  expect(odd?.grid.text(0, 3)).toBe('ab');
  expect(odd?.grid.formula(3, 1)).toBe('=A4+1');
  expect(workbook.memory).toContain('Plæn');
});

test('the browser’s codec reads the same workbook as Node’s', async () => {
  const bytes = zipOf(richParts());
  expect(await readWorkbook(bytes, webCodec)).toEqual(await readWorkbook(bytes, nodeCodec));
});
