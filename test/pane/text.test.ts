import { PANE_TEXT, translator, type TextKey } from '../../src/pane/text/paneText';
import { formatFor } from '../../src/pane/text/format';
import { messageText } from '../../src/pane/text/messageText';
import { majorityText } from '../../src/pane/text/planText';
import { problemText } from '../../src/pane/text/problemText';
import { MemoryPort } from './support/memoryPort';
import { workbookOf } from '../support/workbookOf';

const { environment } = new MemoryPort(workbookOf({}));
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

test('both languages have the same words, with the same things to fill in', () => {
  const keys = Object.keys(PANE_TEXT.da) as TextKey[];
  expect(Object.keys(PANE_TEXT.en).sort()).toEqual([...keys].sort());
  const differing = keys.filter(
    (key) => placeholders(PANE_TEXT.da[key]).join() !== placeholders(PANE_TEXT.en[key]).join(),
  );
  expect(differing).toEqual([]);
});

test('no text is empty or exclaims', () => {
  for (const texts of Object.values(PANE_TEXT)) {
    for (const [key, text] of Object.entries(texts)) expect([key, /^\s*$|!/.test(text)]).toEqual([key, false]);
  }
});

test('what is filled in stands where it belongs, and an amount brings its own full stop', () => {
  const t = translator('da');
  const format = formatFor(environment, 'da');
  expect(t('ov.rules', { n: 49, m: 52 })).toBe('49 af 52 regler kørte');
  expect(t('fi.base', { a: format.kr(3_313_600_000) })).toContain('33.136.000,00\u00a0kr. En');
});

test('on a Mac, keys have the names they have there', () => {
  expect(translator('da', 'Mac')('un.once')).toBe('⌘Z fortryder.');
  expect(translator('en', 'PC')('un.once')).toBe('Ctrl+Z undoes it.');
});

test('numbers follow Excel’s separators, words and times the language', () => {
  const english = formatFor({ ...environment, separators: { decimal: '.', thousands: ',', list: ',' } }, 'en');
  expect(english.kr(28_580_000_000)).toBe('285,800,000.00\u00a0kr.');
  expect(english.percent(0.747)).toBe('74.7\u00a0%');
  expect(english.time('2018-03-14T14:32')).toBe('14:32');
  const danish = formatFor(environment, 'da');
  expect(danish.time('2018-03-14T14:32')).toBe('14.32');
  expect(danish.signed(-19_881_600)).toBe('\u2212198.816,00');
  expect(danish.signed(19_881_600)).toBe('+198.816,00');
  expect([danish.rate(0.75), danish.rate(0.125)]).toEqual(['75\u00a0%', '12,5\u00a0%']);
});

test('a check that ends is told with what was found, and with one of each in the singular', () => {
  const speech = { language: 'da', t: translator('da'), format: formatFor(environment, 'da') } as const;
  const told = (errors: number, warnings: number, notices: number, plans = 14): string =>
    messageText({ kind: 'checked', plans, errors, warnings, notices }, speech);
  expect(told(4, 10, 6)).toBe('Kontrollen er færdig: 4 fejl, 10 advarsler, 6 bemærkninger.');
  expect(told(0, 1, 0)).toBe('Kontrollen er færdig: 1 advarsel.');
  expect(told(0, 0, 0)).toBe('Kontrollen er færdig: ingen fund.');
  expect(told(0, 0, 0, 0)).toBe('Kontrollen er færdig: intet kunne vurderes.');
  expect(told(0, 0, 1, 0)).toBe('Kontrollen er færdig: intet kunne vurderes, 1 bemærkning.');
});

test('one plan is told in the singular', () => {
  const speech = { language: 'da', t: translator('da'), format: formatFor(environment, 'da') } as const;
  expect(majorityText({ plans: 1, of: 1 }, speech)).toBe('1 af 1 plan');
  expect(majorityText({ plans: 1, of: 14 }, speech)).toBe('1 af 14 planer');
  expect(majorityText({ plans: 0, of: 1 }, { ...speech, language: 'en', t: translator('en') })).toBe('0 of 1 plan');
});

test('what was corrected is told as areas, each sheet once', () => {
  const area = { sheet: 'Finansiering', top: 2, left: 5, bottom: 2, right: 8 };
  const places = [area, { ...area, top: 4, bottom: 4 }, { sheet: 'Planer', row: 1, column: 1 }];
  const speech = { language: 'da', t: translator('da'), format: formatFor(environment, 'da') } as const;
  expect(messageText({ kind: 'fixed', places: places.slice(0, 2), undoSteps: 1 }, speech)).toBe(
    'Rettet: F3:I3 og F5:I5 i Finansiering. Ctrl+Z fortryder.',
  );
  expect(messageText({ kind: 'fixed', places, undoSteps: 2 }, speech)).toBe(
    'Rettet: F3:I3 og F5:I5 i Finansiering og B2 i Planer. Fortryd med Ctrl+Z to gange.',
  );
  expect(messageText({ kind: 'fixed', places, undoSteps: undefined }, speech)).toBe(
    'Rettet: F3:I3 og F5:I5 i Finansiering og B2 i Planer. Fortryd med Ctrl+Z, om nødvendigt flere gange.',
  );
});

test('how sheets that were written are taken back is told only where one Ctrl+Z may not do it', () => {
  const speech = { language: 'da', t: translator('da'), format: formatFor(environment, 'da') } as const;
  const written = (undoSteps: number | undefined): string =>
    messageText({ kind: 'summaryWritten', sheet: 'Kontrol', undoSteps }, speech);
  expect(written(1)).toBe('Resuméet står i arket »Kontrol«.');
  expect(written(2)).toBe('Resuméet står i arket »Kontrol«. Fortryd med Ctrl+Z to gange.');
  expect(written(undefined)).toBe('Resuméet står i arket »Kontrol«. Fortryd med Ctrl+Z, om nødvendigt flere gange.');
  expect(messageText({ kind: 'sheetsAdded', sheets: ['Planer', 'Regler'], undoSteps: 3 }, speech)).toBe(
    'Tilføjet: Planer, Regler. Fortryd med Ctrl+Z 3 gange.',
  );
});

test('a problem says what happened and what to do; without a sheet no empty quotes are left', () => {
  const t = translator('da');
  expect(problemText({ kind: 'protected', sheet: 'Finansiering' }, 'fix', t)).toEqual({
    title: 'Cellerne blev ikke rettet',
    text: 'Arket »Finansiering« er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.',
  });
  expect(problemText({ kind: 'protected' }, 'fix', t).text).toMatch(/^Arket er beskyttet\./);
  expect(problemText({ kind: 'unknown', written: 'part' }, 'summary', t).text).toContain(
    'Noget af det blev skrevet. Fortryd med Ctrl+Z, om nødvendigt flere gange.',
  );
});
