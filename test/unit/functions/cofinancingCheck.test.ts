import { call, column, errorCell } from './support/excel';

const check = (...args: unknown[]): unknown => {
  const answer = call('COFINANCING_CHECK', ...args);
  return Array.isArray(answer) ? String((answer as string[][])[0]![0]).replaceAll('\u00a0', ' ') : answer;
};

test('the exact split is OK; so is a deviation within 1 kr., and FIN-02 within one øre', () => {
  expect(check(2_500_000, 1_875_000, 312_500, 312_500)).toBe('OK');
  expect(check(2_500_000, 1_875_000, 312_501, 312_499)).toBe('OK');
  expect(check(0.02, 0.02, 0, 0)).toBe('OK');
});

test('each finding has its code and one sentence', () => {
  expect(check(100, 75, 12.5, 12.51)).toBe('FIN-01: Betalerne giver 0,01 kr. mere end samlet ramme.');
  expect(check(2_500_000, 1_900_000, 312_500, 287_500)).toBe(
    'FIN-02: Lokal medfinansiering er 24,0 %; kravet er mindst 25,0 %. ' +
      'FIN-04: Boligorganisationernes andel er 11,5 % i stedet for 12,5 %.',
  );
  expect(check(2_500_000, 1_875_000, 297_500, 327_500)).toBe(
    'FIN-03: Kommunens andel er 11,9 % i stedet for 12,5 %. FIN-04: Boligorganisationernes andel er 13,1 % i stedet for 12,5 %.',
  );
  expect(check(0, 75, 0, 0)).toBe('FIN-01: Betalerne giver 75,00 kr. mere end samlet ramme.');
  expect(check(1_000, 750, 125, 225, -100)).toBe(
    'FIN-04: Boligorganisationernes andel er 22,5 % i stedet for 12,5 %. FIN-10: Et budgetbeløb er negativt.',
  );
});

test('an amount of the wrong base is FIN-07 instead of FIN-03', () => {
  // 12.5 % of LBF's 1.875.000 is 234.375.
  expect(check(2_500_000, 1_875_000, 234_375, 390_625)).toBe(
    'FIN-04: Boligorganisationernes andel er 15,6 % i stedet for 12,5 %. ' +
      'FIN-07: 12,5 % er regnet af LBF’s del, ikke af samlet ramme.',
  );
  // LBF 2.000.000, and 25 % of that.
  expect(check(2_500_000, 2_000_000, 250_000, 250_000)).toBe(
    'FIN-02: Lokal medfinansiering er 20,0 %; kravet er mindst 25,0 %. ' +
      'FIN-07: Lokal medfinansiering er regnet af LBF’s del, ikke af samlet ramme.',
  );
});

test('other payers count in the sum and as local money', () => {
  expect(check(2_500_000, 1_775_000, 312_500, 312_500, 100_000)).toBe('OK');
});

test('one text per row; a row without amounts is empty, an unreadable one is an error of its own', () => {
  expect(
    call(
      'COFINANCING_CHECK',
      column(800, null, 0, 800, 800),
      column(600, null, 0, 'ca. 600', 600),
      column(100, null, 0, 100, errorCell('#REF!')),
      column(100, null, 0, 100, 100),
    ),
  ).toEqual(
    column(
      'OK',
      '',
      '',
      '#VALUE!: »ca. 600« er et omtrentligt beløb. Skriv tallet.',
      '#VALUE!: Cellen indeholder fejlen #REF!',
    ),
  );
});

test('English as the last argument; no answer without an agreement, which OK would hide', () => {
  expect(check(100, 75, 12.5, 12.51, null, null, 'en')).toBe(
    'FIN-01: The payers give 0,01 kr. more than the total frame.',
  );
  expect(check(800, 600, 100, 100, null, 2013)).toMatch(/^#N\/A: Ingen lokal aftale/);
  expect(check(800, 600, 100, 100, null, 2021)).toBe('OK');
});
