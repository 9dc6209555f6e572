import { plainNumber } from '../../../src/core/findings/plainNumber';
import { visibleText } from '../../../src/core/findings/visibleText';
import { danishWords } from '../../../src/core/findings/words';

describe('visibleText', () => {
  test('DAT-03 shows what a cell holds and nobody sees', () => {
    expect(visibleText('12\u00a0000 kr')).toBe('12␣000 kr');
    expect(visibleText(' 12  000 ')).toBe('␣12␣␣000␣');
    expect(visibleText('1\u200b2\n3\t4\ufeff')).toBe('1[U+200B]2↵3⇥4[U+FEFF]');
    expect(visibleText('æøå – 12,5 %')).toBe('æøå – 12,5 %');
  });

  test('DAT-03 cuts a long text', () => {
    const shown = visibleText('a'.repeat(100));
    expect(shown).toHaveLength(60);
    expect(shown.endsWith('…')).toBe(true);
  });
});

describe('plainNumber', () => {
  test('DAT-02 writes a number with the decimals it has', () => {
    expect([0, 320, 1234.5, 0.125, -2, 1_000_000.005].map((value) => plainNumber(value, danishWords))).toEqual([
      '0',
      '320',
      '1.234,5',
      '0,125',
      '−2',
      '1.000.000,005',
    ]);
  });
});
