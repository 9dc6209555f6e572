import fc from 'fast-check';
import { check } from '../../../../src/core/check';
import { goodPlan } from '../../../support/goodPlan';
import { workbookOf, type CellContent } from '../../../support/workbookOf';

type Sheets = Record<string, CellContent[][]>;
const SHARES = [0.75, 0.106, 0.019, 0.125];
const FIN = /^FIN-(?:0[1-8]|1[0-2])$/;

/** Funding in four rows with four years each, the last of which carries what is left; the plan table says the same. */
function plan(frameOre: number, parts: readonly number[]): Sheets {
  const sheets: Sheets = goodPlan({ Finansiering: (rows) => rows.slice(0, 5), 'Planer!B2': frameOre / 100 });
  parts.forEach((ore, index) => {
    const year = Math.floor(ore / 400) * 100;
    const row = sheets['Finansiering']?.[index + 1] ?? [];
    [year, year, year, ore - 3 * year, ore].forEach((amount, column) => (row[7 + column] = amount / 100));
  });
  const [lbf = 0, activities = 0, coordination = 0, housing = 0] = parts;
  const own = sheets['Planer']?.[1] ?? [];
  [lbf, activities + coordination, activities, coordination, housing].forEach(
    (ore, index) => (own[5 + index] = ore / 100),
  );
  return sheets;
}

const findingsOf = (sheets: Sheets): ReturnType<typeof check>['findings'] =>
  check(workbookOf(sheets), { today: '2018-03-14' }).findings.filter(({ code }) => FIN.test(code));

function corrected(sheets: Sheets): { fixes: number; codes: string[] } {
  const fixes = findingsOf(sheets).flatMap(({ fix }) => fix ?? []);
  for (const { cell, after } of fixes[0]?.cells ?? []) {
    const row = sheets[cell.sheet]?.[cell.row];
    if (row) row[cell.column] = after;
  }
  return { fixes: fixes.length, codes: findingsOf(sheets).map(({ code }) => code) };
}

test('FIN-01 its proposal settles every rule about the payers, whatever the total', () => {
  const amount = fc.integer({ min: 100_000_00, max: 90_000_000_00 });
  const offset = fc.integer({ min: -40, max: 40 });
  fc.assert(
    fc.property(amount, fc.tuple(offset, offset, offset, offset), (frame, offsets) => {
      const parts = SHARES.map((share, index) => Math.round(frame * share) + (offsets[index] ?? 0));
      const sheets = plan(frame, parts);
      fc.pre(findingsOf(sheets).some(({ code }) => code === 'FIN-01'));
      expect(corrected(sheets)).toEqual({ fixes: 1, codes: [] });
    }),
    { numRuns: 60 },
  );
});

test('FIN-03 its proposal settles FIN-04 and FIN-05 too, and moves nothing else', () => {
  const amount = fc.integer({ min: 1_000_000, max: 90_000_000 }).map((kroner) => kroner * 100);
  fc.assert(
    fc.property(amount, fc.integer({ min: 3, max: 900 }), (frame, moved) => {
      const exact = SHARES.map((share) => Math.round(frame * share));
      const [lbf = 0, activities = 0, coordination = 0] = exact;
      const parts = [
        lbf,
        activities - moved * 100,
        coordination,
        frame - lbf - activities - coordination + moved * 100,
      ];
      const sheets = plan(frame, parts);
      expect(findingsOf(sheets).map(({ code }) => code)).toEqual(['FIN-03', 'FIN-04', 'FIN-05']);
      expect(corrected(sheets).codes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
