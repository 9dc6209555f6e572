import fc from 'fast-check';
import { call, column, errorCell } from './support/excel';

const CITED = ['ja', 'x', '✓', 'Bydelsmødre s. 151', 67, 1, true];
const NOT = ['nej', '-', '0', 'ingen', 'n/a', null, 0, '', false];

test('what counts as a citation is that of CFBU-06', () => {
  expect(call('CFBU_COUNT', column(...CITED))).toBe(CITED.length);
  expect(call('CFBU_COUNT', column(...NOT))).toBe(0);
});

test('count, share, majority and shortfall agree with counting by hand', () => {
  const row = fc.record({
    cited: fc.boolean(),
    activity: fc.constantFrom('Café', null, 0, ''),
    ore: fc.integer({ min: 1, max: 1_000_000 }),
    pick: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), fc.boolean(), (rows, named) => {
      const references = column(
        ...rows.map(({ cited, pick }) => (cited ? CITED[pick % CITED.length] : NOT[pick % NOT.length])),
      );
      const activities = named ? column(...rows.map(({ activity }) => activity)) : null;
      const counted = named ? rows.filter(({ activity }) => activity === 'Café') : rows;
      const hits = counted.filter(({ cited }) => cited);
      const needed = Math.floor(counted.length / 2) + 1;

      expect(call('CFBU_COUNT', references, activities)).toBe(hits.length);
      expect(call('CFBU_MAJORITY', references, activities)).toBe(hits.length * 2 > counted.length);
      const share = call('CFBU_SHARE', references, activities);
      const shortfall = call('CFBU_SHORTFALL', references, activities);
      const byBudget = call('CFBU_SHARE', references, activities, column(...rows.map(({ ore }) => ore / 100)));
      if (counted.length === 0) {
        for (const answer of [share, shortfall, byBudget])
          expect(answer).toBe('#N/A: Der er ingen aktiviteter i området.');
        return;
      }
      expect(share).toBe(hits.length / counted.length);
      expect(shortfall).toBe(Math.max(0, needed - hits.length));
      const sum = (list: typeof rows): number => list.reduce((total, { ore }) => total + ore, 0);
      expect(byBudget).toBe(sum(hits) / sum(counted));
    }),
  );
});

test('exactly half is no majority; no activity at all is none either', () => {
  expect(call('CFBU_MAJORITY', column('ja', 'nej'))).toBe(false);
  expect(call('CFBU_SHORTFALL', column('ja', 'nej'))).toBe(1);
  expect(call('CFBU_MAJORITY', column('ja', 'ja'), column(null, ''))).toBe(false);
  expect(call('CFBU_COUNT', column('ja', 'ja'), column(null, 0))).toBe(0);
});

test('errors, unequal ranges and missing budgets are told', () => {
  expect(call('CFBU_COUNT', column('ja', errorCell('#REF!')))).toBe(
    '#VALUE!: Række 2 i området: Cellen indeholder fejlen #REF!',
  );
  expect(call('CFBU_COUNT', column('ja'), column(errorCell('#NAME?'), 'a'))).toMatch(/^#VALUE!: Områderne/);
  expect(call('CFBU_COUNT', column('ja', 'ja'), column('a', errorCell('#NAME?')))).toMatch(/^#VALUE!: Række 2/);
  expect(call('CFBU_SHARE', column('ja', 'ja'), null, column(1, 'to'))).toBe(
    '#VALUE!: Række 2 i området: »to« er ikke et beløb.',
  );
  expect(call('CFBU_SHARE', column('ja', 'ja'), null, column(null, 0))).toBe('#N/A: Aktiviteterne har intet budget.');
});
