import { EXAMPLES, formulaOf } from '../../src/functions/examples';
import { FUNCTIONS } from '../../src/functions/table';
import { functionGroups } from '../../src/pane/state/selectors/functions/groups';
import { insertable } from '../../src/pane/state/selectors/functions/insertable';

const names = (search: string, language: 'da' | 'en' = 'da'): string[] =>
  functionGroups(search, language).flatMap(({ functions }) => functions.map(({ definition }) => definition.id));

describe('the list of functions', () => {
  it('has every function once, in its group', () => {
    expect(names('').sort()).toEqual(FUNCTIONS.map(({ definition }) => definition.id).sort());
    expect(functionGroups('', 'da').map(({ name, functions }) => [name, functions.length])).toEqual([
      ['shares', 8],
      ['cfbu', 4],
      ['split', 5],
      ['rates', 5],
      ['places', 2],
      ['text', 2],
      ['about', 1],
    ]);
  });

  it('is searched by name, description and arguments, whatever the case and the order', () => {
    expect(names('municipal share')).toContain('MUNICIPAL_SHARE');
    expect(names('LEJEMÅL')).toEqual(['ALLOCATE', 'LEAD_SECTION']);
    expect(names('dwellings', 'en')).toContain('LEAD_SECTION');
    expect(names('findes ikke')).toEqual([]);
  });
});

describe('a formula that is inserted', () => {
  const [example] = EXAMPLES.MUNICIPAL_SHARE;
  const select = (row: number, column: number, text = '', right = column): Parameters<typeof insertable>[1] => ({
    area: { sheet: 'Planer', top: row, bottom: row, left: column, right },
    text,
    samples: [],
  });

  it('goes into an empty cell alone', () => {
    expect(insertable(example, select(4, 3))).toEqual({ kind: 'free', cell: 'D5' });
    expect(insertable(example, select(4, 3, '12'))).toEqual({ kind: 'filled', cell: 'D5' });
  });

  it('is refused in a cell that it refers to itself', () => {
    expect(insertable(example, select(1, 1))).toEqual({ kind: 'itself', cell: 'B2', cells: 'B2' });
    expect(insertable(EXAMPLES.ALLOCATE[0], select(2, 3))).toMatchObject({ kind: 'itself', cells: 'D2:D4' });
  });

  it('names no cell where several are selected, or none is known', () => {
    expect(insertable(example, select(4, 3, '', 4)).kind).toBe('unknown');
    expect(insertable(example, undefined).kind).toBe('unknown');
    expect(insertable(undefined, select(0, 0))).toEqual({ kind: 'free', cell: 'A1' });
  });

  it('is shown with Excel’s own separators and written with English ones', () => {
    const [, , third] = EXAMPLES.MUNICIPAL_SHARE;
    expect(formulaOf('MUNICIPAL_SHARE', third!, { list: ';', decimal: ',' })).toBe('=MUNICIPAL_SHARE(B2;2016;1)');
    expect(formulaOf('MUNICIPAL_SHARE', third!, 'en')).toBe('=MUNICIPAL_SHARE(B2,2016,1)');
  });
});
