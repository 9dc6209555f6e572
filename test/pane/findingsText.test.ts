import { check, type CheckResult } from '../../src/core/check';
import { DANISH } from '../../src/core/money';
import { cellNow, cellValue } from '../../src/pane/components/findings/cellValue';
import { headline } from '../../src/pane/components/findings/headline';
import { unbroken } from '../../src/pane/text/unbroken';
import { withUnits } from '../../src/pane/text/withUnits';
import { formatFor } from '../../src/pane/text/format';
import { workbookOf } from '../support/workbookOf';
import { caseNames, readCase, readExpected } from '../support/goldenCase';
import { MemoryPort } from './support/memoryPort';

const format = formatFor(new MemoryPort(workbookOf({})).environment, 'da');

describe('What a cell holds', () => {
  test('is written with Excel’s separators, an amount with two decimals at least', () => {
    expect(cellValue(3313600, format, true)).toBe('3.313.600,00');
    expect(cellValue(446875.01, format, true)).toBe('446.875,01');
    expect(cellValue(146953.125, format, true)).toBe('146.953,125');
    expect(cellValue(-0.5, format, true)).toBe('\u22120,50');
    expect(cellValue(9864000, format, false)).toBe('9.864.000');
  });

  test('stays as it is where it is words or a formula, and is nothing where the cell is empty', () => {
    expect(cellValue('ca. 2.300', format, true)).toBe('ca. 2.300');
    expect(cellValue('=SUM(F3:I3)', format, true)).toBe('=SUM(F3:I3)');
    expect(cellValue(null, format, true)).toBeUndefined();
  });

  test('is in quotes where it is text that becomes a number', () => {
    expect(cellNow('17.600', 17_600, format, false, 'da')).toBe('»17.600«');
    expect(cellNow('17.600', 17_600, format, false, 'en')).toBe('“17.600”');
    expect(cellNow('Norrebro', 'Nørrebro', format, false, 'da')).toBe('Norrebro');
    expect(cellNow(17_600, '=SUM(A1:A2)', format, false, 'da')).toBe('17.600');
    expect(cellNow('', 17_600, format, false, 'da')).toBeUndefined();
  });
});

test('codes and years stay on their line, words do not', () => {
  expect(unbroken('FIN-04 og CFBU-01, LBF 2015-18')).toBe('FIN-\u206004 og CFBU-\u206001, LBF 2015-\u206018');
  expect(unbroken('Bydels- og Beboerhus')).toBe('Bydels- og Beboerhus');
});

test('a number stays on the line of its unit', () => {
  expect(withUnits('12,5 % af 1.000 kr., 12,5 mio. kr. eller 1 øre')).toBe(
    '12,5\u00a0% af 1.000\u00a0kr., 12,5\u00a0mio.\u00a0kr. eller 1\u00a0øre',
  );
  expect(withUnits('2 planer, FIN-03 kræver 4 ører')).toBe('2 planer, FIN-03 kræver 4 ører');
  expect(unbroken('FIN-02 Mindst 25 % lokalt')).toBe('FIN-\u206002 Mindst 25\u00a0% lokalt');
});

test('a finding’s line ends with a stop only where it has several sentences or ends in kroner', async () => {
  const results: CheckResult[] = [];
  for (const name of caseNames()) {
    results.push(check(await readCase(name), { today: '2018-03-14', ...readExpected(name).options }));
  }
  for (const finding of results.flatMap(({ findings }) => findings)) {
    const line = headline(finding, 'da', DANISH);
    expect(line).not.toBe('');
    if (line.endsWith('.')) expect(line).toMatch(/kr\.$|\. \p{Lu}/u);
  }
});
