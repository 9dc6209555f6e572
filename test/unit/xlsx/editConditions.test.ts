import { editWorkbook, readDetails, type SheetChanges } from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { differences, edited, text } from './support/editing';
import { MAIN, workbookBytes } from './support/workbookParts';

const SHEET = 'xl/worksheets/sheet1.xml';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

const shared =
  '<conditionalFormatting sqref="A1:A3 C1:C3"><cfRule type="expression" priority="1"><formula>A1&gt;$B$1</formula></cfRule><cfRule type="top10" priority="3" rank="5"/></conditionalFormatting>';
const bar =
  '<conditionalFormatting sqref="E1:E9"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="urn:x14"><x14:id>{AB}</x14:id></ext></extLst></cfRule></conditionalFormatting>';
const barMore =
  '<x14:conditionalFormatting xmlns:xm="urn:xm"><x14:cfRule type="dataBar" id="{AB}"><x14:dataBar/></x14:cfRule><xm:sqref>E1:E9</xm:sqref></x14:conditionalFormatting>';
const other =
  '<x14:conditionalFormatting xmlns:xm="urn:xm"><x14:cfRule type="expression" priority="4" id="{CD}"><xm:f>Ark2!A1</xm:f></x14:cfRule><xm:sqref>A1:A3 G2</xm:sqref></x14:conditionalFormatting>';
const extension = (inner: string) =>
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>${inner}</x14:conditionalFormattings></ext></extLst>`;
const sheet = (inner: string) => `<worksheet xmlns="${MAIN}"><sheetData/>${inner}</worksheet>`;
const original = sheet(shared + bar + extension(barMore + other).replaceAll('urn:xm', XM));
const bytes = workbookBytes({ sheet: original });

const area = (top: number, left: number, bottom: number, right: number) => ({ sheet: '', top, left, bottom, right });
const A = area(0, 0, 2, 0);
const C = area(0, 2, 2, 2);
const E = area(0, 4, 8, 4);
const G = area(1, 6, 1, 6);
const after = async (changes: SheetChanges) => {
  const result = await edited(bytes, { sheets: [{ sheet: 'Ark1', ...changes }] });
  expect(differences(bytes, result)).toMatchObject({ added: [], removed: [] });
  return text(result, SHEET);
};
const removed = (...removedConditionalFormats: NonNullable<SheetChanges['removedConditionalFormats']>) =>
  after({ removedConditionalFormats });

test('a rule goes from all its areas, others of the same areas stay', async () => {
  const rule = '<cfRule type="expression" priority="1"><formula>A1&gt;$B$1</formula></cfRule>';
  expect(await removed({ priority: 1, area: A }, { priority: 1, area: C })).toBe(original.replace(rule, ''));
});

test('a rule that stays on one of its areas reads the same cells from there', async () => {
  const rule = '<cfRule type="expression" priority="1"><formula>A1&gt;$B$1</formula></cfRule>';
  expect(await removed({ priority: 1, area: A })).toBe(
    original.replace(
      shared,
      `${shared.replace(rule, '')}<conditionalFormatting sqref="C1:C3">${rule.replace('A1', 'C1')}</conditionalFormatting>`,
    ),
  );
  expect(await removed({ priority: 1, area: C }, { priority: 3, area: C })).toBe(
    original.replace(
      shared,
      `<conditionalFormatting sqref="A1:A3">${rule}</conditionalFormatting><conditionalFormatting sqref="A1:A3"><cfRule type="top10" priority="3" rank="5"/></conditionalFormatting>`,
    ),
  );
});

test('rules that are not understood go with what extensions add to them', async () => {
  expect(await removed({ priority: 2, area: E })).toBe(
    original.replace(bar, '').replace(barMore.replaceAll('urn:xm', XM), ''),
  );
});

test('rules of an extension are cut, and an empty extension goes', async () => {
  expect(await removed({ priority: 4, area: A })).toBe(
    original.replace('Ark2!A1', 'Ark2!G2').replace('>A1:A3 G2<', '>G2<'),
  );
  const none = await removed({ priority: 4, area: A }, { priority: 4, area: G }, { priority: 2, area: E });
  expect(none).toBe(sheet(shared));
});

test('a new rule before others gives them new numbers; a later one does not', async () => {
  const rule = { type: 'expression', formula: 'TRUE' } as const;
  const replaced = await after({
    removedConditionalFormats: [{ priority: 2, area: E }],
    conditionalFormats: [
      { area: E, rule, style: { bold: true }, before: 3 },
      { area: G, rule, style: { bold: true } },
    ],
  });
  const book = await readDetails(workbookBytes({ sheet: replaced }), nodeCodec);
  expect(
    book.sheets[0]!.conditionalFormats.map(({ priority, areas, rule: { type } }) => [priority, type, areas[0]!.left]),
  ).toEqual([
    [1, 'expression', 0],
    [2, 'expression', 4],
    [3, 'other', 0],
    [4, 'other', 0],
    [5, 'expression', 6],
  ]);
  const first = await after({ conditionalFormats: [{ area: G, rule, style: { bold: true }, before: 1 }] });
  expect(first.match(/priority="\d"/g)).toEqual([2, 4, 3, 1, 5].map((number) => `priority="${number}"`));
});

test('a rule that is not there is refused with its place', async () => {
  const edits = { sheets: [{ sheet: 'Ark1', removedConditionalFormats: [{ priority: 1, area: G }] }] };
  expect(await editWorkbook(bytes, edits, nodeCodec)).toEqual({ ok: false, reason: 'unknownRule', place: 'Ark1!G2' });
});

test('colour scales of two and three points', async () => {
  const two = [
    { kind: 'min', color: 'FFFFFF' },
    { kind: 'max', color: '0F6C6C' },
  ];
  const three = [
    { kind: 'num', value: '0', color: 'F8696B' },
    { kind: 'percentile', value: '50', color: 'FFEB84' },
    { kind: 'formula', value: '$B$1&"<"', color: '63BE7B' },
  ];
  const xml = await after({
    conditionalFormats: [
      { area: E, rule: { type: 'colorScale', points: two }, before: 1 },
      { area: G, rule: { type: 'colorScale', points: three } },
    ],
  });
  expect(xml).toContain(
    '<conditionalFormatting sqref="E1:E9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF0F6C6C"/></colorScale></cfRule></conditionalFormatting>',
  );
  expect(xml).toContain('<cfvo type="formula" val="$B$1&amp;&quot;&lt;&quot;"/>');
  const { sheets } = await readDetails(workbookBytes({ sheet: xml }), nodeCodec);
  const scales = sheets[0]!.conditionalFormats.filter(({ rule }) => rule.type === 'colorScale');
  expect(scales.map(({ rule, areas }) => [areas[0]!.left, rule])).toEqual([
    [4, { type: 'colorScale', points: two }],
    [6, { type: 'colorScale', points: three }],
  ]);
});
