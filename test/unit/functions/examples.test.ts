import { DEFINITIONS } from '../../../src/functions/definitions';
import { EXAMPLES, formulaOf, type ExampleArgument, type ExampleCell } from '../../../src/functions/examples';
import { cellsText, DANISH_PROSE, resultText } from '../../../src/functions/exampleText';
import { call } from './support/excel';

function given(arg: ExampleArgument): unknown {
  return typeof arg === 'object' && arg !== null ? arg.cells.map((row) => row.map(cellValue)) : arg;
}

/** A day as the serial that Excel keeps for it. */
function cellValue(cell: ExampleCell): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 25_569 + Date.parse(cell.day) / 86_400_000;
}

test.each(
  Object.entries(EXAMPLES).flatMap(([id, list]) =>
    list.map((example) => [formulaOf(id, example, 'da'), id, example] as const),
  ),
)('%s gives what the documentation says', (_, id, { args, result }) => {
  expect(call(id as keyof typeof EXAMPLES, ...args.map(given))).toEqual(result);
});

test('every function with parameters has an example', () => {
  for (const { id, parameters } of DEFINITIONS) {
    if (Object.keys(parameters).length > 0) expect(EXAMPLES[id].length).toBeGreaterThan(0);
  }
});

test('formulas are written with the separators of the language', () => {
  const example = { args: [{ address: 'B2:B4', cells: [[1]] }, null, 0.5, 'a "b", c'] };
  expect(formulaOf('ALLOCATE', example, 'da')).toBe('=ALLOCATE(B2:B4;;0,5;"a ""b"", c")');
  expect(formulaOf('ALLOCATE', example, 'en')).toBe('=ALLOCATE(B2:B4,,0.5,"a ""b"", c")');
});

test('what an example gives is written in the numbers of the reader', () => {
  const style = { language: 'en', culture: { group: ',', decimal: '.' }, quote: (text: string) => text } as const;
  const [split] = EXAMPLES.FUNDING_SPLIT;
  expect(cellsText(split!, style)).toEqual(['B2:B3: 2,500,000, 100.01']);
  expect(resultText(split!, style)).toBe('1,875,000 · 265,000 · 47,500 · 312,500 / 75.01 · 10.6 · 1.9 · 12.5');
  expect(resultText(EXAMPLES.CFBU_MAJORITY[0]!, style)).toBe('TRUE');
  expect(resultText(EXAMPLES.SHARE_DEVIATION[0]!, DANISH_PROSE)).toBe('−15.000');
  expect(resultText(EXAMPLES.RULE_SET[0]!, DANISH_PROSE)).toBe('»LBF 2015-18«');
});
