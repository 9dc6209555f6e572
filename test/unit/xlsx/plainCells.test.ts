import fc from 'fast-check';
import { readWorkbook } from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { MAIN, workbookBytes } from './support/workbookParts';

// Elements with a prefix are read tag by tag; those without, as Excel writes them, many at once. Both must read the same.

const attributes = fc.constantFrom(
  '',
  ' s="1"',
  ' s="2" t="s"',
  ' t="s"',
  ' s="99"',
  ' s="" t="n"',
  ' t="b"',
  ' cm="1"',
  " s='1'",
);
const formula = fc.constantFrom(
  ...['', '', '<f>A1*2</f>', '<f>SUM($A$1:B2)</f>', '<f/>', '<f></f>', '<f t="shared" ref="A1:B9" si="0">A1+1</f>'],
  ...['<f t="shared" si="0"/>', '<f>"A1"&amp;B3</f>', '<f>&bad;</f>'],
);
const value = fc.oneof(
  fc.constantFrom('<v/>', '', '<v></v>', '<v>0</v>', '<v>1</v>', '<v>2</v>', '<v>7</v>', '<v>-3.5</v>', '<v>-0</v>'),
  fc.constantFrom(
    '<v>.5</v>',
    '<v>1.</v>',
    '<v>.</v>',
    '<v>-</v>',
    '<v>1.2.3</v>',
    '<v> 4 </v>',
    '<v>1E3</v>',
    '<v>00012</v>',
  ),
  fc.constantFrom('<v>9007199254740993</v>', '<v>12345678901234567890</v>', '<v>0.12345678901234567</v>', '<v>x</v>'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => `<v>${number}</v>`),
  fc.integer({ min: -9_999_999_99, max: 99_999_999_99 }).map((ore) => `<v>${ore / 100}</v>`),
);
const place = fc.constantFrom(
  ' r="#"',
  ' r="#"',
  ' r="#"',
  '',
  ' r="b4"',
  ' r="A1"',
  ' r="XFE1"',
  ' r="A0"',
  ' r="AB"',
);
const between = fc.constantFrom('', '', '', ' ', '\n');
const cell = fc
  .tuple(place, attributes, formula, value, between)
  .map(([r, more, f, v, space]) => `<c${r}${more}>${f}${v}</c>${space}`);
const rowAttributes = fc.constantFrom(
  ...['', ' spans="1:3"', ' x="a>b"', ' ht="15" hidden="1"', '\thidden="true"', " hidden='1'", ' x=" hidden=&quot;"'],
);
const row = fc
  .tuple(rowAttributes, fc.array(fc.oneof(cell, fc.constant('<c r="#" s="1"/>')), { maxLength: 5 }))
  .map(([more, cells]) => ({ more, cells }));

const FILLER = Array.from(
  { length: 4 },
  (_, at) => `<row r="${at + 90}"><c r="A${at + 90}"><v>${at}</v></c></row>`,
).join('');

function sheetOf(rows: readonly { more: string; cells: readonly string[] }[]): string {
  const written = rows.map(({ more, cells }, index) => {
    const own = cells.map((text, at) => text.replace('r="#"', `r="${'ABCDE'[at]}${index + 2}"`)).join('');
    return `<row r="${index + 2}"${more}>${own}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}${FILLER}</sheetData></worksheet>`;
}

const prefixed = (xml: string) => xml.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');

async function read(sheet: string) {
  const bytes = workbookBytes({
    sheet,
    strings: '<si><t>tekst</t></si><si><t/></si><si><t>mere</t></si>',
    cellXfs: [0, 14, 9].map((id) => `<xf numFmtId="${id}"/>`).join(''),
  });
  try {
    const { sheets } = await readWorkbook(bytes, nodeCodec);
    const [first] = sheets;
    if (!first) throw new Error('No sheet.');
    const { grid, hiddenRows } = first;
    const rows = Array.from({ length: grid.rowCount }, (_, at) => at);
    const columns = Array.from({ length: grid.columnCount }, (_, at) => at);
    const cells = rows.map((at) =>
      columns.map((column) => [
        grid.kind(at, column),
        grid.format(at, column),
        grid.number(at, column),
        grid.text(at, column),
        grid.formula(at, column),
        grid.formulaKey(at, column),
      ]),
    );
    const held = columns.map((column) => [0, 1, 2].map((kind) => grid.mayHold(kind as 0 | 1 | 2, column, 0, 511)));
    return { cells, held, hidden: [...hiddenRows].sort((a, b) => a - b) };
  } catch (error) {
    return { error: JSON.stringify(error), message: String(error) };
  }
}

test('what is taken many at once is read as it is tag by tag', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const sheet = sheetOf(rows);
      expect(await read(sheet)).toEqual(await read(prefixed(sheet)));
    }),
    { numRuns: 1500 },
  );
}, 60_000);

test('a row that is wider than what is taken at once', async () => {
  const letters = (column: number): string =>
    (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
  const cells = Array.from({ length: 16_384 }, (_, at) => `<c r="${letters(at)}1"><v>${at}.5</v></c>`);
  const wide = `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cells.join('')}</row>${FILLER}</sheetData></worksheet>`;
  const { cells: rows } = await read(wide);
  expect(rows?.[0]?.map(([, , number]) => number)).toEqual(cells.map((_, at) => at + 0.5));
  expect(rows?.[92]?.[0]?.[2]).toBe(3);
});
