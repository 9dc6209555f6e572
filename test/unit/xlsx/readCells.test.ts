import { CellKind, FormatClass, NOT_CALCULATED } from '../../../src/core/sheet/grid';
import { readWorkbook } from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { MAIN, type PartsOptions, workbookBytes } from './support/workbookParts';

async function gridOf(options: PartsOptions) {
  const { sheets } = await readWorkbook(workbookBytes(options), nodeCodec);
  const grid = sheets[0]?.grid;
  if (!grid) throw new Error('No sheet.');
  return grid;
}

test.each([
  ['0', 0],
  ['-12.50', -12.5],
  ['0.1', 0.1],
  ['123456789012345', 123456789012345],
  ['45012.509999999995', 45012.509999999995],
  ['0.30000000000000004', 0.30000000000000004],
  ['1.5E-3', 0.0015],
  ['1e21', 1e21],
  [' 7 ', 7],
])('the number %s', async (written, value) => {
  const grid = await gridOf({ rows: `<row r="1"><c r="A1"><v>${written}</v></c></row>` });
  expect(grid.kind(0, 0)).toBe(CellKind.Number);
  expect(grid.number(0, 0)).toBe(value);
});

test('every type of cell', async () => {
  const grid = await gridOf({
    strings: '<si><t>delt</t></si>',
    rows:
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>resultat</v></c>' +
      '<c r="C1" t="inlineStr"><is><t>indlejret</t></is></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c>' +
      '<c r="F1" t="e"><v>#REF!</v></c><c r="G1" t="d"><v>2026-03-01</v></c><c r="H1" t="n"><v>4</v></c><c r="I1" s="0"/></row>',
  });
  expect([0, 1, 2, 5].map((column) => grid.text(0, column))).toEqual(['delt', 'resultat', 'indlejret', '#REF!']);
  expect([3, 4, 6, 7].map((column) => grid.number(0, column))).toEqual([1, 0, 46082, 4]);
  expect([0, 3, 5, 8].map((column) => grid.kind(0, column))).toEqual([
    CellKind.Text,
    CellKind.Boolean,
    CellKind.Error,
    CellKind.Blank,
  ]);
  expect(grid.format(0, 6)).toBe(FormatClass.Date);
});

test('cells and rows that do not say where they stand', async () => {
  const grid = await gridOf({
    rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  });
  expect([grid.number(0, 0), grid.number(0, 1), grid.number(3, 2), grid.number(3, 3), grid.number(4, 0)]).toEqual([
    1, 2, 3, 4, 5,
  ]);
});

test('element prefixes, single quotes and attributes that hold a >', async () => {
  const grid = await gridOf({
    sheet: `<?xml version='1.0'?><x:worksheet xmlns:x='${MAIN}'><x:sheetData><x:row r = '2' foo='a>b'><x:c r='B2' s='0' bar="</x:c>" t='str'><x:f>A1&amp;"x"</x:f><x:v>y</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  expect(grid.text(1, 1)).toBe('y');
  expect(grid.formula(1, 1)).toBe('=A1&"x"');
});

test('rich text, phonetic text, entities and escaped characters in shared strings', async () => {
  const items = [
    '<si><r><rPr><b/></rPr><t>Fed</t></r><r><t xml:space="preserve"> og </t></r><r><t>tynd</t></r></si>',
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
    '<si><t>&lt;&amp;&gt;&quot;&apos;&#230;&#xF8;</t></si>',
    '<si><t>a_x000D_b _x005F_x0041_ _x41_</t></si>',
    '<si/>',
    '<si><t/></si>',
    '<si><t>😀 åben</t></si>',
    '<si><t xml:space="preserve">  x\r\ny </t></si>',
  ];
  const cells = items.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('');
  const grid = await gridOf({ strings: items.join(''), rows: `<row>${cells}</row>` });
  expect(items.map((_, index) => grid.text(0, index))).toEqual([
    'Fed og tynd',
    '東京',
    '<&>"\'æø',
    'a\rb _x0041_ _x41_',
    '',
    '',
    '😀 åben',
    '  x\ny ',
  ]);
});

test('comments, CDATA and processing instructions between and inside cells', async () => {
  const grid = await gridOf({
    strings: '<!-- </si> --><si><t><![CDATA[<a> & </si>]]></t></si><?x y?>',
    rows: '<!-- </row><c> --><row r="1"><c r="A1" t="s"><v><!--?-->0</v></c><c r="B1" t="str"><v><![CDATA[</row>]]>!</v></c></row>',
  });
  expect(grid.text(0, 0)).toBe('<a> & </si>');
  expect(grid.text(0, 1)).toBe('</row>!');
});

test('a UTF-8 byte order mark', async () => {
  const sheet = `\uFEFF<?xml version="1.0" encoding="utf-8"?><worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`;
  expect((await gridOf({ sheet })).number(0, 0)).toBe(1);
});

test('number formats, own and built in; a style that does not exist is General', async () => {
  const grid = await gridOf({
    numFmts:
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0\\ %"/>' +
      '<numFmt numFmtId="166" formatCode="#,##0.00\\ &quot;dkk. (h)&quot;;[Red]-#,##0"/><numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>',
    cellXfs: [0, 14, 9, 164, 165, 166, 167].map((id) => `<xf numFmtId="${id}"/>`).join(''),
    rows: `<row>${[0, 1, 2, 3, 4, 5, 6, 99].map((style) => `<c s="${style}"><v>1</v></c>`).join('')}</row>`,
  });
  const { General, Date, Percent } = FormatClass;
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((column) => grid.format(0, column))).toEqual([
    General,
    Date,
    Percent,
    Date,
    Percent,
    General,
    Date,
    General,
  ]);
});

test('formulas filled down have one key; cached values are kept', async () => {
  const grid = await gridOf({
    rows: [1, 2, 3]
      .map((row) => {
        const constant = row === 3 ? '<f>SUM(A3:C3)+1</f>' : `<f>SUM(A${row}:C${row})</f>`;
        return `<row r="${row}"><c r="D${row}">${constant}<v>${row}</v></c><c r="E${row}"><f>IF(D${row}&lt;&gt;$A$1,"A1","x&amp;y")</f><v>${row}</v></c></row>`;
      })
      .join(''),
  });
  expect(grid.formulaKey(0, 3)).toBe(grid.formulaKey(1, 3));
  expect(grid.formulaKey(2, 3)).not.toBe(grid.formulaKey(1, 3));
  expect(grid.formula(1, 3)).toBe('=SUM(A2:C2)');
  expect(grid.formula(2, 3)).toBe('=SUM(A3:C3)+1');
  expect(grid.formulaKey(0, 4)).toBe(grid.formulaKey(2, 4));
  expect(grid.formula(2, 4)).toBe('=IF(D3<>$A$1,"A1","x&y")');
  expect(grid.number(1, 3)).toBe(2);
});

test('a formula without a stored result is not calculated; the empty text that one gives is blank', async () => {
  const grid = await gridOf({
    rows:
      '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" s="0"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v/></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f></f><v></v></c><c r="F1"><v></v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">A1</f><v/></c><c r="B2"><f t="shared" si="0"/></c><c r="C2" t="str"><f>""</f></c></row>',
  });
  const shown = [0, 1].map((row) => [0, 1, 2, 3, 4, 5].map((column) => grid.text(row, column)));
  const missing = NOT_CALCULATED;
  expect(shown).toEqual([
    [missing, missing, missing, '', '', ''],
    [missing, missing, '', '', '', ''],
  ]);
  expect(grid.kind(0, 0)).toBe(CellKind.Error);
  expect(grid.kind(0, 3)).toBe(CellKind.Blank);
});

test('shared and array formulas', async () => {
  const grid = await gridOf({
    rows:
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>0</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>6</v></c><c r="C3"><f>A3*2</f></c></row>',
  });
  expect([0, 1, 2].map((row) => grid.formula(row, 1))).toEqual(['=A1*2', '=A2*2', '=A3*2']);
  expect(grid.formulaKey(2, 1)).toBe(grid.formulaKey(0, 1));
  expect(grid.formula(0, 2)).toBe('=A1:A2');
  expect(grid.formula(1, 2)).toBeUndefined();
  expect(grid.formulaKey(2, 2)).not.toBe(grid.formulaKey(2, 1));
});

test('one cell in the last corner of a sheet', async () => {
  const grid = await gridOf({ rows: '<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>' });
  expect([grid.rowCount, grid.columnCount]).toEqual([1_048_576, 16_384]);
  expect(grid.number(1_048_575, 16_383)).toBe(9);
});

test('more rows than fit in one chunk', async () => {
  const count = 60_000;
  const rows = Array.from(
    { length: count },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}.25</v></c></row>`,
  );
  const grid = await gridOf({ rows: rows.join('') });
  let sum = 0;
  for (let row = 0; row < count; row++) sum += grid.number(row, 0);
  expect(sum).toBe((count * (count - 1)) / 2 + count / 4);
});
