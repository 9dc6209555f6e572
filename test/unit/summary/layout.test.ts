import type { CheckResult } from '../../../src/core/check';
import { summarise } from '../../../src/core/summary';
import { cellAt, finding, META, ofWorkbook, planInput, resultOf, rowOf, sheetsOf, texts } from './resultOf';

const plans = (count: number): ReturnType<typeof planInput>[] =>
  Array.from({ length: count }, (_, index) => planInput(`Plan ${index + 1}`));

describe('the sheet', () => {
  const { kontrol, addition, fund } = sheetsOf(resultOf(plans(14)));

  test('has the measures of the design', () => {
    expect(kontrol.columnWidths).toEqual([17, 20, 27, 17, 16, 9, 10, 10, 9, 15, 11, 11, 9, 10, 7, 11]);
    expect(kontrol.rows.slice(0, 3).map(({ height }) => height)).toEqual([32, 30, 20]);
    expect(kontrol).toMatchObject({ showGridlines: false, freeze: { rows: 3, columns: 0 } });
    expect(cellAt(kontrol, 'A1')).toMatchObject({
      value: 'Kontrol af boligsociale helhedsplaner',
      style: { bold: true, size: 20 },
    });
    expect(cellAt(kontrol, 'P1')?.value).toBe('budget.xlsx');
    expect(cellAt(kontrol, 'A9')?.style).toMatchObject({ fill: 'F1F4F6', border: { bottom: { color: '5B6770' } } });
    expect(cellAt(kontrol, 'F8')).toMatchObject({
      value: 'Procent af samlet ramme',
      style: { border: { bottom: { color: '0B6A88' } } },
    });
  });

  test('the verdict stands on its tint behind a thick line in its colour', () => {
    expect(cellAt(kontrol, 'A2')).toMatchObject({
      value:
        '✓  Klar til indsendelse: Alle 14 planer består reglerne, der kørte. Det er ingen garanti for Landsbyggefondens tilsagn.',
      style: {
        size: 15,
        bold: true,
        color: '0E700E',
        fill: 'F1FAF1',
        border: { left: { line: 'thick', color: '0E700E' } },
      },
    });
    expect(cellAt(kontrol, 'P2')?.style?.fill).toBe('F1FAF1');
  });

  test('the third line counts and names the rule sets', () => {
    expect(cellAt(kontrol, 'A3')?.value).toBe('0 fejl  ·  0 advarsler  ·  0 bemærkninger  ·  3 af 3 regler kørte');
    expect(cellAt(kontrol, 'P3')?.value).toBe(
      'Kontrolleret 14.03.2018 kl. 14.32  ·  LBF 2015-18  ·  København 2015-18',
    );
  });

  test('prints on A4 landscape, one page wide, with a page for the findings', () => {
    expect(kontrol.print).toMatchObject({
      landscape: true,
      fit: { wide: 1, tall: 0 },
      margins: { left: 1.3, right: 1.3, top: 1.4, bottom: 1.65 },
      centerHorizontally: true,
      footer: {
        left: 'Budgetkontrol 1.0.0 · 7F3A 91C2 5B0E D648',
        center: 'budget.xlsx',
        right: 'Side {page} af {pages}',
      },
      breakBeforeRows: [rowOf(kontrol, 'Fund, der skal rettes eller besvares') - 1],
    });
    expect(kontrol.print?.area).toMatchObject({ top: 0, left: 0, right: 15, bottom: kontrol.rows.at(-1)?.row });
  });

  test('the chart sets M against B, with the half as its only line inside', () => {
    const [chart] = kontrol.charts;
    expect(chart?.values).toEqual({ sheet: 'Kontrol', top: 9, bottom: 22, left: 12, right: 12 });
    expect(chart?.categories).toEqual({ sheet: 'Kontrol', top: 9, bottom: 22, left: 1, right: 1 });
    expect(chart).toMatchObject({ gap: 45, color: '0B6A88', axis: { max: 0.7, majorUnit: 0.5, gridColor: '1B1F22' } });
    const { top = 0, bottom = 0 } = chart?.area ?? {};
    expect(bottom - top + 1).toBe(17);
    expect(kontrol.rows.filter(({ row }) => row >= top && row <= bottom).every(({ height }) => height === 15)).toBe(
      true,
    );
  });

  test('plans without a majority have red bars', () => {
    const result = resultOf([planInput('A'), planInput('B', { cited: 5 })]);
    expect(sheetsOf(result).kontrol.charts[0]?.pointColors).toEqual([{ point: 1, color: 'B10E1C' }]);
  });

  test('without findings there is one sheet, found by its hidden name', () => {
    expect(fund).toBeUndefined();
    expect(addition.sheets.map(({ hiddenName }) => hiddenName)).toEqual(['_budgetkontrol_summary']);
    expect(texts(kontrol)).toContain('Ingen fejl eller advarsler. 3 af 3 regler kørte.');
  });

  test('every cell, merge and area stays inside A to P', () => {
    const columns = kontrol.rows.flatMap(({ cells }) => cells.map(({ column }) => column));
    expect(Math.max(...columns)).toBe(15);
    expect(kontrol.merges.every(({ right, sheet }) => right <= 15 && sheet === 'Kontrol')).toBe(true);
  });

  test('40 plans get a chart page of their own', () => {
    const { kontrol: many } = sheetsOf(resultOf(plans(40)));
    const chart = many.charts[0]?.area;
    expect((chart?.bottom ?? 0) - (chart?.top ?? 0) + 1).toBe(43);
    expect(many.print?.breakBeforeRows).toEqual([
      rowOf(many, 'CFBU-henvisninger mod halvdelen') - 1,
      rowOf(many, 'Fund, der skal rettes eller besvares') - 1,
    ]);
    expect(cellAt(many, 'D50')).toMatchObject({ formula: '=SUM(D10:D49)', value: 40_000_000 });
  });

  test('one plan reads as one', () => {
    const { kontrol: one } = sheetsOf(resultOf(plans(1)));
    expect(cellAt(one, 'A2')?.value).toMatch(/^✓ {2}Klar til indsendelse: Planen består reglerne/);
    expect(cellAt(one, 'D11')).toMatchObject({ formula: '=SUM(D10:D10)', value: 1_000_000 });
  });

  test('without plans it says what was looked at, and has neither chart nor total', () => {
    const empty = resultOf([]);
    const none: CheckResult = {
      ...empty,
      portfolio: { ...empty.portfolio, tables: [], notes: [{ kind: 'unreadSheet', sheet: 'Ark1', why: 'empty' }] },
    };
    const { kontrol: sheet } = sheetsOf(none);
    expect(cellAt(sheet, 'A2')?.value).toBe(
      '○  Kan ikke vurderes: Projektmappen har intet budgetark, der kan læses. 1 ark blev set igennem.',
    );
    expect(sheet.charts).toEqual([]);
    expect(texts(sheet)).not.toContain('I alt');
    expect(cellAt(sheet, 'A6')?.value).toBe('ikke kendt');
  });

  test('a blank template is not filled in', () => {
    expect(cellAt(sheetsOf(resultOf([])).kontrol, 'A2')?.value).toBe(
      '○  Kan ikke vurderes: Arket Planer er ikke udfyldt.',
    );
  });

  test('a fault of the workbook as a whole decides its verdict', () => {
    const own = ofWorkbook(finding('error', 'A'));
    expect(cellAt(sheetsOf(resultOf(plans(2), [own])).kontrol, 'A2')?.value).toBe(
      '✕  Ikke klar til indsendelse: Projektmappen har fejl, der skal rettes.',
    );
  });

  test('a plan that cannot be assessed is no pass', () => {
    const result = resultOf(plans(2));
    const blind = {
      ...result,
      plans: result.plans.map((entry, index) => (index === 1 ? { ...entry, verdict: 'notAssessed' as const } : entry)),
    };
    const { kontrol: sheet } = sheetsOf(blind);
    expect(cellAt(sheet, 'A2')?.value).toBe('○  Kan ikke vurderes: 1 plan mangler oplysninger.');
    expect(cellAt(sheet, 'B10')?.value).toBe('Plan 2');
  });

  test('the same in English, numbers as Danes write them', () => {
    const { kontrol: sheet } = sheetsOf(resultOf(plans(2)), { lang: 'en' });
    expect(cellAt(sheet, 'A1')?.value).toBe('Check of social-housing plans');
    expect(cellAt(sheet, 'A3')?.value).toBe('0 errors  ·  0 warnings  ·  0 notes  ·  3 of 3 rules ran');
    expect(cellAt(sheet, 'A13')?.value).toContain('municipality 12,5\u00a0%');
    expect(cellAt(sheet, 'P3')?.value).toBe('Checked 14.03.2018 at 14.32  ·  LBF 2015-18  ·  Copenhagen 2015-18');
    expect(sheet.print?.footer?.right).toBe('Page {page} of {pages}');
  });

  test('a day without a time and a check without a fingerprint leave both out', () => {
    const { fileName, version, lang } = META;
    const [summary] = summarise(resultOf(plans(2)), { fileName, version, lang, checkedAt: '2018-03-14' }).sheets;
    const lines = summary ? texts(summary.document) : [];
    expect(lines).toContain('14.03.2018 med Budgetkontrol 1.0.0');
    expect(lines).not.toContain('Fingeraftryk');
    expect(summary?.document.print?.footer?.left).toBe('Budgetkontrol 1.0.0');
  });
});
