import { readFileSync } from 'node:fs';
import { check, type CheckResult } from '../../src/core/check';
import type { Finding } from '../../src/core/findings';
import { rangeAddress, areaOf, formatAddress } from '../../src/core/sheet/address';
import {
  alsoExplained,
  canExplain,
  checkWaiver,
  dayOf,
  waiverSheet,
} from '../../src/pane/state/selectors/findings/waiverCheck';
import { findingAmounts, toldByAmounts } from '../../src/pane/state/selectors/findings/findingAmounts';
import {
  findingGroups,
  findingsInScope,
  type FindingGroup,
} from '../../src/pane/state/selectors/findings/findingGroups';
import { isChanged } from '../../src/pane/state/selectors/findings/changedCell';
import { proposalOf } from '../../src/pane/state/selectors/findings/proposal';
import { without } from '../../src/pane/state/without';
import { FIRST_VIEW, type View } from '../../src/pane/state/view';
import { readWorkbook } from '../../src/xlsx';
import { nodeCodec } from '../../src/xlsx/inflate/node';
import { caseNames, readCase, readExpected } from '../support/goldenCase';

const TODAY = '2018-03-14';
let portfolio: CheckResult;
let cases: { name: string; result: CheckResult }[];

beforeAll(async () => {
  const bytes = new Uint8Array(readFileSync('assets/examples/portefoelje.xlsx'));
  portfolio = check(await readWorkbook(bytes, nodeCodec), { today: TODAY });
  cases = await Promise.all(caseNames().map(async (name) => ({ name, result: await goldenCase(name) })));
});

async function goldenCase(name: string): Promise<CheckResult> {
  return check(await readCase(name), { today: TODAY, ...readExpected(name).options });
}

function filter(changes: Partial<View['findings']> = {}): View['findings'] {
  return { ...FIRST_VIEW.findings, ...changes };
}

function headings(groups: readonly FindingGroup[]): string[] {
  return groups.map(({ of }) => (of.kind === 'plan' ? of.plan : of.kind === 'rule' ? of.code : of.kind));
}

function finding(code: string, plan: string, { findings }: CheckResult = portfolio): Finding {
  const found = findings.find((one) => one.code === code && one.plan === plan);
  if (!found) throw new Error(`No ${code} in ${plan}`);
  return found;
}

describe('Groups of findings', () => {
  it('come with errors first, then as the plans are listed; what is shared and the workbook come last', () => {
    expect(headings(findingGroups(portfolio, filter()))).toEqual([
      'Lersøgrunden',
      'Mimersgårdene',
      'Stefansvænget',
      'Tingvangen',
      'Bisperækkerne',
      'Sjælørbuen',
      'Gavlhusene',
      'several',
      'Strandlodsgårdene',
      'Kløverhusene',
      'workbook',
    ]);
  });

  it('count what they show', () => {
    const [first] = findingGroups(portfolio, filter({ severities: ['warning'] }));
    expect(first?.counts).toEqual({ error: 0, warning: 3, notice: 0, explained: 0 });
    expect(first?.findings.map((one) => one.finding.code)).toEqual(['FIN-03', 'FIN-04', 'FIN-05']);
  });

  it('by rule come with errors first, then by code', () => {
    const codes = headings(findingGroups(portfolio, filter({ groupBy: 'rule' })));
    expect(codes.slice(0, 4)).toEqual(['FIN-01', 'CFBU-01', 'APR-01', 'FIN-03']);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('of one plan have the findings that it shares with others', () => {
    const groups = findingGroups(portfolio, filter({ plan: 'Bisperækkerne' }));
    expect(headings(groups)).toEqual(['Bisperækkerne', 'several']);
    expect(findingsInScope(portfolio, filter({ plan: 'Bisperækkerne' }))).toHaveLength(4);
  });

  it('lose no finding and name none twice, on every golden case', () => {
    for (const { name, result } of cases) {
      for (const groupBy of ['plan', 'rule'] as const) {
        const listed = findingGroups(result, filter({ groupBy })).flatMap((group) => group.findings);
        expect([name, listed.length]).toEqual([name, result.findings.length]);
        expect(new Set(listed.map((one) => one.finding)).size).toBe(listed.length);
      }
    }
  });
});

describe('Amounts of a finding', () => {
  it('stand with their share of the total frame', () => {
    const amounts = findingAmounts(finding('FIN-03', 'Lersøgrunden'));
    expect(amounts).toEqual({
      unit: 'ore',
      base: 3313600000,
      agreed: true,
      rows: [
        { of: 'found', value: 394318400, share: 0.119 },
        { of: 'expected', value: 414200000, share: 0.125 },
        { of: 'difference', value: -19881600 },
      ],
    });
  });

  it('are of the total frame also where they were taken of something else', () => {
    const amounts = findingAmounts(finding('FIN-07', 'Tingvangen'));
    expect(amounts?.rows[0]).toEqual({ of: 'found', value: 386718750, share: 0.09375 });
    expect(amounts?.base).toBe(4125000000);
  });

  it('are left out where nothing is held against anything', () => {
    expect(findingAmounts(portfolio.findings.find(({ code }) => code === 'APP-02')!)).toBeUndefined();
    expect(findingAmounts(finding('PLN-06', 'Bisperækkerne'))).toBeUndefined();
  });

  it('say everything only where a share deviates from an agreement that is in force', () => {
    expect(toldByAmounts(finding('FIN-03', 'Lersøgrunden'))).toBe(true);
    expect(toldByAmounts(finding('FIN-07', 'Tingvangen'))).toBe(false);
    expect(toldByAmounts(finding('CFBU-01', 'Lersøgrunden'))).toBe(false);
  });
});

describe('The proposal of a finding', () => {
  it('names the year cells of each row with their sum, where it follows, and what else it settles', () => {
    const proposal = proposalOf(finding('FIN-03', 'Lersøgrunden'), portfolio);
    expect(
      proposal?.lines.map(({ place, before, after, sum }) => [rangeAddress(areaOf(place)), before, after, sum]),
    ).toEqual([
      ['F3:I3', 3313600, 3512416, { cell: { sheet: 'Finansiering', row: 2, column: 10 } }],
      ['F5:I5', 4340816, 4142000, { cell: { sheet: 'Finansiering', row: 4, column: 10 } }],
    ]);
    expect(proposal).toMatchObject({ yearsFollow: false, sumKept: true, settles: ['FIN-04', 'FIN-05'] });
    expect(proposal?.cells).toHaveLength(8);
  });

  it('shows a single year as the cell that it is', () => {
    const proposal = proposalOf(finding('FIN-01', 'Mimersgårdene'), portfolio);
    expect(proposal?.lines).toMatchObject([{ before: 893749.99, after: 893750, change: 1 }]);
    expect(proposal).toMatchObject({ sumKept: false, settles: [] });
  });

  it('shows words as words', () => {
    const [line] = proposalOf(finding('GOV-02', 'Tingvangen'), portfolio)?.lines ?? [];
    expect(line).toMatchObject({ before: 'Tingvangen Syd', after: 'Tingvangen Nord' });
    expect(line?.sum).toBeUndefined();
  });

  it('names every cell that is written, on every golden case', () => {
    let proposals = 0;
    for (const { name, result } of cases) {
      for (const one of result.findings) {
        const proposal = proposalOf(one, result);
        if (!proposal || !one.fix) continue;
        proposals += 1;
        const named = proposal.lines.flatMap(({ place, years }) => [place, ...years]).map(areaOf);
        for (const { cell } of one.fix.cells) {
          const { row, column, sheet } = cell;
          const inside = named.filter(
            (area) =>
              area.sheet === sheet &&
              area.top <= row &&
              row <= area.bottom &&
              area.left <= column &&
              column <= area.right,
          );
          expect([name, one.code, formatAddress(cell), inside.length]).toEqual([
            name,
            one.code,
            formatAddress(cell),
            1,
          ]);
        }
      }
    }
    expect(proposals).toBeGreaterThan(10);
  });

  it('shows a total that is written with the years that follow it', () => {
    const totals: unknown[] = [];
    for (const { result } of cases) {
      for (const one of result.findings) {
        const proposal = proposalOf(one, result);
        if (proposal?.yearsFollow) totals.push(...proposal.lines.filter(({ years }) => years.length > 0));
      }
    }
    expect(totals.length).toBeGreaterThan(0);
  });
});

describe('A correction after an edit', () => {
  const fix = () => finding('FIN-03', 'Lersøgrunden');
  const changed = (sheet: string, top: number, left: number) => ({
    sheets: [{ sheet, cells: 1, areas: [{ sheet, top, left, bottom: top, right: left }] }],
  });

  it('is held back where one of its cells was edited', () => {
    expect(isChanged(fix(), changed('Finansiering', 4, 6))).toBe(true);
    expect(isChanged(fix(), changed('Finansiering', 30, 6))).toBe(false);
    expect(isChanged(fix(), changed('Planer', 4, 6))).toBe(false);
    expect(isChanged(fix(), undefined)).toBe(false);
  });

  it('is held back where it is not known which cells of the sheet were edited', () => {
    expect(isChanged(fix(), { sheets: [{ sheet: 'Finansiering', cells: 0, areas: undefined }] })).toBe(true);
  });
});

describe('The explanation of a warning', () => {
  const good = { reason: ' Aftalt. ', name: 'Karen Holm', until: '31.12.2029' };

  it('is kept without spaces around it and with its day as data', () => {
    expect(checkWaiver(good, TODAY).answers).toEqual({ reason: 'Aftalt.', name: 'Karen Holm', until: '2029-12-31' });
  });

  it('needs a reason, a name and a day', () => {
    expect(checkWaiver({ reason: ' ', name: '', until: '31. juli' }, TODAY).faults).toEqual({
      reason: 'reasonMissing',
      name: 'nameMissing',
      until: 'dateUnread',
    });
  });

  it('may end today, but not before', () => {
    expect(checkWaiver({ ...good, until: '14.3.2018' }, TODAY).answers?.until).toBe(TODAY);
    expect(checkWaiver({ ...good, until: '13.03.2018' }, TODAY).faults).toEqual({ until: 'datePast' });
  });

  it('knows which days there are', () => {
    expect(dayOf('29.2.2028')).toBe('2028-02-29');
    expect(dayOf('29.2.2027')).toBeUndefined();
    expect(dayOf('31.13.2027')).toBeUndefined();
    expect(dayOf('')).toBeUndefined();
  });

  it.each([
    '31-12-2027',
    '31/12/2027',
    '31/12-27',
    '31.12.27',
    ' 31. december 2027 ',
    '2027-12-31',
    'december 2027',
    '2027',
  ])('reads %s as a cell with a date is read', (typed) => {
    expect(dayOf(typed)).toBe('2027-12-31');
  });

  it('is asked for of open warnings alone', () => {
    expect(canExplain(finding('FIN-03', 'Lersøgrunden'))).toBe(true);
    expect(canExplain(finding('CFBU-01', 'Lersøgrunden'))).toBe(false);
    expect(canExplain(finding('GOV-02', 'Strandlodsgårdene'))).toBe(false);
    expect(canExplain(finding('APR-05', 'Gavlhusene'))).toBe(false);
  });

  it('tells how many other warnings its row of the table explains', () => {
    expect(alsoExplained(portfolio, finding('FIN-04', 'Lersøgrunden'))).toBe(0);
    const ofAll = without(finding('FIN-04', 'Lersøgrunden'), 'plan');
    expect(alsoExplained(portfolio, ofAll)).toBe(2);
  });

  it('goes where the workbook has such a table, else to a sheet of its own', async () => {
    expect(waiverSheet(portfolio, 'da')).toBe('Begrundede afvigelser');
    const none = await goldenCase('five-of-nine-cite');
    expect(waiverSheet(none, 'en')).toBe('Waivers');
  });
});
