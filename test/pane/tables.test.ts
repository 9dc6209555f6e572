import { check, type CheckResult } from '../../src/core/check';
import type { Mapping } from '../../src/core/reading';
import { formatAddress } from '../../src/core/sheet/address';
import { absentTables } from '../../src/pane/state/selectors/tables/absentTables';
import { missingColumns } from '../../src/pane/state/selectors/tables/missingColumns';
import { pointed } from '../../src/pane/state/selectors/tables/pointed';
import { uncertainAmounts } from '../../src/pane/state/selectors/tables/uncertainAmounts';
import { goodPlan, without, type Override } from '../support/goodPlan';
import { workbookOf } from '../support/workbookOf';

const checked = (overrides: Readonly<Record<string, Override>> = {}, mappings: readonly Mapping[] = []): CheckResult =>
  check(workbookOf(goodPlan(overrides)), { today: '2018-03-14', mappings });
const unnamed = { 'Aktiviteter!F1': 'Videnskat. nr.' };

describe('columns that are missing', () => {
  it('are named with the rules that cannot run without them', () => {
    const [column, ...others] = missingColumns(checked(unnamed), []);
    expect(others).toEqual([]);
    expect(column).toMatchObject({ column: 'reference', absent: false });
    expect(column?.table.kind).toBe('activities');
    expect(column?.stops).toEqual(['CFBU-01', 'CFBU-02', 'CFBU-03', 'CFBU-06']);
  });

  it('are none where every needed column is there', () => {
    expect(missingColumns(checked(), [])).toEqual([]);
  });

  it('end when the officer points one out, and the rules run again', () => {
    const mapping = { sheet: 'Aktiviteter', table: 'activities', column: 'F', key: 'reference' } as const;
    const result = checked(unnamed, [mapping]);
    expect(missingColumns(result, [mapping])).toEqual([]);
    expect(result.rulesRun).toContain('CFBU-01');
  });

  it('stay missing, but are not asked for, where the officer says that there is none', () => {
    const mapping = { sheet: 'Aktiviteter', table: 'activities', column: '', key: 'reference' } as const;
    const result = checked(unnamed, [mapping]);
    expect(missingColumns(result, [mapping])).toMatchObject([{ column: 'reference', absent: true }]);
    expect(missingColumns(result, [{ ...mapping, sheet: 'Andet' }])).toMatchObject([{ absent: false }]);
  });
});

describe('tables that are not there', () => {
  it('are named with the rules that do not run; the catalogue has a built-in edition', () => {
    const absent = absentTables(checked({ Godkendelser: null, 'CFBU-katalog': null }));
    expect(absent.map(({ kind }) => kind)).toEqual(['approvals', 'catalogue']);
    expect(absent[0]?.stops).toEqual(['APR-01', 'APR-03', 'APR-04', 'APR-05']);
    expect(absent[1]).toEqual({ kind: 'catalogue', stops: [], builtIn: ['2016'] });
  });

  it('are none in a workbook with all of them', () => {
    expect(absentTables(checked())).toEqual([]);
  });
});

describe('the selection in the sheet', () => {
  const table = missingColumns(checked(unnamed), [])[0]!.table;
  const select = (sheet: string, left: number, right = left): Parameters<typeof pointed>[1] => ({
    area: { sheet, top: 1, bottom: 1, left, right },
    text: '',
    samples: [],
  });

  it('points out a column of the table’s own sheet, and says what it is read as', () => {
    expect(pointed(table, select('Aktiviteter', 5))).toMatchObject({ kind: 'column', letters: 'F', taken: undefined });
    expect(pointed(table, select('Aktiviteter', 4))).toMatchObject({ letters: 'E', taken: 'targetGroup' });
  });

  it('points out nothing in another sheet, or with several columns', () => {
    expect(pointed(table, undefined).kind).toBe('nothing');
    expect(pointed(table, select('Planer', 5)).kind).toBe('elsewhere');
    expect(pointed(table, select('Aktiviteter', 5, 6)).kind).toBe('elsewhere');
  });
});

describe('uncertain amounts', () => {
  it('give the numbers they can be read as, and none once one is accepted', () => {
    const sheets = goodPlan({
      'Planer!B2': 'ca. 10 mio. kr.',
      'Finansiering!L2': '7.500.000 kr. inkl. 500.000 i medfinansiering',
    });
    const found = uncertainAmounts(check(workbookOf(sheets), { today: '2018-03-14' }).portfolio);
    expect(found.map(({ cell, readings }) => [formatAddress(cell), readings])).toEqual([
      ['Planer!B2', [1_000_000_000]],
      ['Finansiering!L2', [750_000_000, 800_000_000]],
    ]);
    const accepted = found.map(({ cell, text, readings }) => ({ cell: formatAddress(cell), text, ore: readings[0]! }));
    const again = check(workbookOf(sheets), { today: '2018-03-14', accepted });
    expect(uncertainAmounts(again.portfolio)).toEqual([]);
  });
});

test('a missing number of dwellings stops the rule of the lead section', () => {
  const result = checked({ Afdelinger: without('Lejemål') });
  expect(missingColumns(result, []).map(({ stops }) => stops)).toEqual([['GOV-02']]);
});
