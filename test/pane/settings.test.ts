import { DANISH } from '../../src/core/money';
import { healthOf } from '../../src/pane/state/selectors/settings/health';
import { toleranceInForce, toleranceOf } from '../../src/pane/state/selectors/settings/tolerance';
import { withAnswer, withChoices, withoutAnswer } from '../../src/pane/state/kept';
import { NO_MEMORY } from '../../src/pane/state/paneState';
import { PANE_TEXT } from '../../src/pane/text/paneText';
import { tabsDa } from '../../src/pane/text/tabsDa';

describe('the tolerance', () => {
  it.each([
    ['1,00', 100],
    ['0', 0],
    ['2.500,5', 250_050],
    ['5 kr.', 500],
    ['', 'default'],
    ['-1', undefined],
    ['ca. 5', undefined],
    ['meget', undefined],
  ])('typed as %p is %p', (typed, ore) => {
    expect(toleranceOf(typed, DANISH)).toBe(ore);
  });

  it('is read with the separators of Excel', () => {
    expect(toleranceOf('2,500.50', { group: ',', decimal: '.' })).toBe(250_050);
  });

  it('is Budgetkontrol’s own until the officer chooses one', () => {
    expect(toleranceInForce({ memory: NO_MEMORY })).toBe(100);
    expect(toleranceInForce({ memory: { ...NO_MEMORY, choices: { toleranceOre: 250 } } })).toBe(250);
  });
});

describe('what is kept', () => {
  const mapping = { sheet: 'Ark1', table: 'plans', column: 'B', key: 'frame' } as const;

  it('has one answer about each column and each cell, the last one', () => {
    const first = withAnswer(NO_MEMORY, { kind: 'mapping', mapping });
    const second = withAnswer(first, { kind: 'mapping', mapping: { ...mapping, column: '' } });
    expect(second.mappings).toEqual([{ ...mapping, column: '' }]);
    const reading = { cell: 'Ark1!B2', text: 'ca. 5', ore: 500 };
    const third = withAnswer(second, { kind: 'accepted', reading });
    expect(withAnswer(third, { kind: 'accepted', reading: { ...reading, ore: 600 } }).accepted).toHaveLength(1);
    expect(withoutAnswer(third, { kind: 'accepted', reading })).toEqual(second);
    expect(withoutAnswer(second, { kind: 'mapping', mapping })).toEqual(NO_MEMORY);
  });

  it('forgets a setting that is set back', () => {
    const chosen = withChoices({ autoCheck: false }, { ruleSet: 'lbf-2019-26', toleranceOre: 200 });
    expect(chosen).toEqual({ autoCheck: false, ruleSet: 'lbf-2019-26', toleranceOre: 200 });
    expect(withChoices(chosen, { ruleSet: undefined })).toEqual({ autoCheck: false, toleranceOre: 200 });
  });
});

test('functions that differ from the pane, or do not answer, are told apart', () => {
  expect([healthOf('1.0.0', '1.0.0'), healthOf('1.0.0', '0.9.0'), healthOf('1.0.0', undefined)]).toEqual([
    'same',
    'differs',
    'silent',
  ]);
});

test('the tabs’ words fill in the same in both languages', () => {
  const filled = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const key of Object.keys(tabsDa) as (keyof typeof tabsDa)[]) {
    expect([key, filled(PANE_TEXT.en[key])]).toEqual([key, filled(PANE_TEXT.da[key])]);
  }
});
