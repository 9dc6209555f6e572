import { truncate } from '../../../src/core/findings/truncate';
import { formatDay } from '../../../src/core/findings/formatDay';
import { danishWords, englishWords, wordsFor } from '../../../src/core/findings/words';

describe('words', () => {
  test('amounts have two decimals, a no-break space and a true minus', () => {
    expect(danishWords.kr(29_750_000)).toBe('297.500,00\u00a0kr.');
    expect(danishWords.kr(-1)).toBe('\u22120,01\u00a0kr.');
  });

  test('shares have one decimal, and more where one would hide the difference', () => {
    expect(danishWords.pct(0.125)).toBe('12,5\u00a0%');
    expect(danishWords.pct(0.12499, 0.125)).toBe('12,499\u00a0%');
    expect(danishWords.pct(0.119, 0.125)).toBe('11,9\u00a0%');
    expect(danishWords.pct(0.125, 0.125)).toBe('12,5\u00a0%');
  });

  test('English has Danish separators unless another culture is given', () => {
    expect(englishWords.kr(123_456_789)).toBe('1.234.567,89\u00a0kr.');
    expect(wordsFor('en', { group: ',', decimal: '.' }).kr(123_456_789)).toBe('1,234,567.89\u00a0kr.');
  });

  test('lists end in "og", long ones in how many are left out', () => {
    expect(danishWords.list([])).toBe('');
    expect(danishWords.list(['a'])).toBe('a');
    expect(danishWords.list(['a', 'b', 'c'])).toBe('a, b og c');
    expect(danishWords.list(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e og 2 flere');
    expect(danishWords.list(['a', 'b', 'c'], 2)).toBe('a, b og 1 mere');
    expect(englishWords.list(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
  });

  test('one of several is told by "eller"', () => {
    expect(danishWords.either([])).toBe('');
    expect(danishWords.either(['a'])).toBe('a');
    expect(danishWords.either(['a', 'b', 'c'])).toBe('a, b eller c');
    expect(englishWords.either(['a', 'b'])).toBe('a or b');
  });

  test('quotes, days and cells', () => {
    expect(danishWords.quote('Nabocafé')).toBe('»Nabocafé«');
    expect(englishWords.quote('Nabocafé')).toBe('“Nabocafé”');
    expect(formatDay('2017-11-20')).toBe('20.11.2017');
    const area = { sheet: 'Planer', top: 6, left: 1, bottom: 8, right: 1 };
    expect(danishWords.cells([{ sheet: 'Planer', row: 3, column: 1 }, area])).toBe('Planer!B4, Planer!B7:B9');
    expect(danishWords.cell(area)).toBe('B7:B9');
  });

  test('truncate cuts after a whole word', () => {
    expect(truncate('kort', 10)).toBe('kort');
    expect(truncate('Planen for Lundtoftegade og omegn mangler dato.', 30)).toBe('Planen for Lundtoftegade og…');
    expect(truncate('x'.repeat(40), 10)).toBe(`${'x'.repeat(9)}…`);
  });
});
