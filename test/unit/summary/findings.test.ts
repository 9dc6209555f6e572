import type { Finding } from '../../../src/core/findings';
import { cellAt, finding, ofWorkbook, planInput, resultOf, rowOf, sheetsOf, texts } from './resultOf';

const PLANS = [planInput('Lersøgrunden'), planInput('Havrevænget')];
const waiver = {
  reason: 'Syd har ansat lederen.',
  name: 'Karen Holm',
  until: '2019-12-31',
  cell: { sheet: 'X', row: 1, column: 0 },
};

describe('findings in the summary', () => {
  const findings = [
    finding('error', 'Lersøgrunden'),
    finding('warning', 'Lersøgrunden', {
      cells: [
        { sheet: 'Finansiering', row: 13, column: 5 },
        { sheet: 'Finansiering', row: 15, column: 5 },
      ],
      actual: 394_318_400,
      expected: 414_200_000,
      difference: -19_881_600,
      unit: 'ore',
    }),
    finding('warning', 'Havrevænget', { waiver }),
    finding('notice', 'Havrevænget'),
  ];
  const { kontrol, fund, addition } = sheetsOf(resultOf(PLANS, findings));
  const first = rowOf(kontrol, 'Alvor') + 1;

  test('each links to its first cell', () => {
    expect(cellAt(kontrol, `C${first}`)).toMatchObject({
      value: 'Aktiviteter!C2:C11',
      link: { sheet: 'Aktiviteter', top: 1, left: 2, bottom: 10, right: 2 },
    });
    expect(cellAt(kontrol, `C${first + 1}`)).toMatchObject({
      value: 'Finansiering!F14; F16',
      link: { sheet: 'Finansiering', top: 13, bottom: 13, left: 5, right: 5 },
    });
  });

  test('found, required and difference stand in merged cells in the unit they count', () => {
    const at = first + 1;
    expect(cellAt(kontrol, `K${at}`)).toMatchObject({ value: 3_943_184, style: { numberFormat: '#,##0.00' } });
    expect(cellAt(kontrol, `M${at}`)?.value).toBe(4_142_000);
    expect(cellAt(kontrol, `O${at}`)).toMatchObject({ value: -198_816, style: { bold: true, color: 'BC4B09' } });
    expect(cellAt(kontrol, `K${first}`)).toMatchObject({ value: 5, style: { numberFormat: '0' } });
    const own = kontrol.merges.filter(({ top }) => top === at - 1).map(({ left, right }) => [left, right]);
    expect(own).toEqual([
      [10, 11],
      [12, 13],
      [14, 15],
    ]);
  });

  test('the line says in at most 75 characters what is wrong', () => {
    expect(cellAt(kontrol, `E${first}`)?.value).toBe('5 af 12 aktiviteter henviser til CFBU. Der mangler 2.');
    expect(cellAt(kontrol, `E${first}`)?.style?.wrap).toBeUndefined();
  });

  test('an explained warning says until when, why and by whom', () => {
    expect(cellAt(kontrol, `A${first + 2}`)?.value).toBe('✓  Begrundet');
    expect(cellAt(kontrol, `E${first + 2}`)?.value).toBe(
      'Begrundet til 31.12.2019: Syd har ansat lederen. (Karen Holm)',
    );
  });

  test('notices stand only in the list, which the summary names and links to', () => {
    expect(kontrol.rows.filter(({ cells }) => cells.some(({ value }) => value === 'CFBU-06'))).toEqual([]);
    expect(cellAt(kontrol, `P${first - 2}`)).toMatchObject({
      value: 'Alle 4 fund står i arket Kontrol - fund',
      link: { sheet: 'Kontrol - fund', top: 0, left: 0 },
    });
    expect(addition.sheets.map(({ hiddenName }) => hiddenName)).toEqual([
      '_budgetkontrol_summary',
      '_budgetkontrol_findings',
    ]);
  });

  test('the list is an Excel table with a frozen heading, its columns those of its first row', () => {
    const [table] = fund?.tables ?? [];
    const headings = fund?.rows[0]?.cells.map(({ value }) => value);
    expect(table?.columns).toEqual(headings);
    expect(table?.area).toEqual({ sheet: 'Kontrol - fund', top: 0, left: 0, bottom: 4, right: 11 });
    expect(fund?.freeze).toEqual({ rows: 1, columns: 0 });
    expect(fund?.rows.map(({ cells }) => cells[3]?.value)).toEqual([
      'Kode',
      'CFBU-01',
      'CFBU-03',
      'CFBU-03',
      'CFBU-06',
    ]);
  });

  test('over 25 the rest stands in the list', () => {
    const many = Array.from({ length: 30 }, () => finding('error', 'Lersøgrunden'));
    const { kontrol: sheet, fund: list } = sheetsOf(resultOf(PLANS, many));
    expect(sheet.rows.filter(({ cells }) => cells.some(({ value }) => value === 'CFBU-01'))).toHaveLength(25);
    expect(texts(sheet)).toContain('5 flere står i arket Kontrol - fund.');
    expect(list?.rows).toHaveLength(31);
  });

  test('25 errors and no notice need no list', () => {
    const many = Array.from({ length: 25 }, () => finding('error', 'Lersøgrunden'));
    expect(sheetsOf(resultOf(PLANS, many)).fund).toBeUndefined();
  });

  test('other names for the sheets reach links, tables and texts', () => {
    const names = { summary: 'Kontrol (2)', findings: 'Fund (2)' };
    const { kontrol: sheet, fund: list } = sheetsOf(resultOf(PLANS, findings), { names });
    expect(sheet.name).toBe('Kontrol (2)');
    expect(sheet.charts[0]?.values.sheet).toBe('Kontrol (2)');
    expect(texts(sheet)).toContain('Alle 4 fund står i arket Fund (2)');
    expect(list?.tables[0]?.area.sheet).toBe('Fund (2)');
  });

  test('a fault of several plans names the first, one of the workbook says so', () => {
    const own = ofWorkbook(finding('warning', ''));
    const shared: Finding = { ...own, plans: ['Lersøgrunden', 'Havrevænget'] };
    const { kontrol: sheet } = sheetsOf(resultOf(PLANS, [shared, own]));
    const at = rowOf(sheet, 'Alvor') + 1;
    expect(cellAt(sheet, `B${at}`)?.value).toBe('Lersøgrunden m.fl.');
    expect(cellAt(sheet, `B${at + 1}`)?.value).toBe('Projektmappen');
    expect(cellAt(sheet, 'P10')?.value).toBe(1);
    expect(cellAt(sheet, 'P11')?.value).toBe(1);
  });

  test('says why the counts of the plans do not add up to the number of findings', () => {
    const own = ofWorkbook(finding('warning', ''));
    const { kontrol: sheet } = sheetsOf(resultOf(PLANS, [{ ...own, plans: ['Lersøgrunden', 'Havrevænget'] }]));
    expect(cellAt(sheet, 'A14')?.value).toContain('Fund om flere planer tæller hos hver af dem');
    expect(cellAt(kontrol, 'A14')?.value ?? '').not.toContain('Fund om flere planer');
  });

  test('text from the workbook is never a formula', () => {
    const evil = '=HYPERLINK("http://x","y")';
    const { kontrol: sheet, fund: list } = sheetsOf(
      resultOf(
        [planInput(evil, { district: '+1+1' })],
        [
          finding('error', evil),
          finding('notice', evil),
          finding('warning', evil, { waiver: { ...waiver, reason: '@SUM(A1)', name: '-2' } }),
        ],
      ),
    );
    expect(cellAt(sheet, 'B10')).toMatchObject({ value: evil });
    const formulas = [sheet, list].flatMap((document) =>
      (document?.rows ?? []).flatMap(({ cells }) =>
        cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
      ),
    );
    expect(formulas.every((formula) => /^=(?:SUM|SUMPRODUCT|[A-Z]\d+\/)/.test(formula))).toBe(true);
    expect(formulas.some((formula) => formula.includes('HYPERLINK'))).toBe(false);
  });
});
