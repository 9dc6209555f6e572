import { cellAt, finding, plain, planInput, resultOf, rowOf, sheetsOf } from './resultOf';

const DEVIATING = planInput('Lersøgrunden', { frame: 33_136_000, municipality: 3_943_184, activities: 12, cited: 5 });

describe('the table of plans', () => {
  const result = resultOf([planInput('Havrevænget'), DEVIATING], [finding('error', 'Lersøgrunden')]);
  const { kontrol } = sheetsOf(result);

  test('lists the worst plan first, with amounts in kroner and shares as fractions', () => {
    expect(cellAt(kontrol, 'B10')?.value).toBe('Lersøgrunden');
    expect(cellAt(kontrol, 'A10')?.value).toBe('✕  Ikke klar');
    expect(cellAt(kontrol, 'D10')).toMatchObject({ value: 33_136_000, style: { numberFormat: '#,##0.00' } });
    expect(cellAt(kontrol, 'E10')?.value).toBe(3_943_184);
    expect(cellAt(kontrol, 'G10')).toMatchObject({
      value: 0.119,
      style: { numberFormat: '0.0\\ %', bold: true, color: 'BC4B09' },
    });
    expect(cellAt(kontrol, 'J10')?.value).toBe(-198_816);
    expect(cellAt(kontrol, 'I10')).toMatchObject({ value: null });
  });

  test('says how many references are missing, in red', () => {
    expect(['K10', 'L10', 'N10'].map((at) => cellAt(kontrol, at)?.value)).toEqual([12, 5, 2]);
    expect(cellAt(kontrol, 'M10')?.style).toMatchObject({ bold: true, color: 'B10E1C' });
    expect(cellAt(kontrol, 'N11')?.value).toBeNull();
    expect(cellAt(kontrol, 'O10')?.value).toBe(1);
    expect(cellAt(kontrol, 'P10')?.value).toBeNull();
  });

  test('totals are formulas whose stored results are the sums', () => {
    expect(cellAt(kontrol, 'A12')?.value).toBe('I alt');
    expect(cellAt(kontrol, 'D12')).toMatchObject({ formula: '=SUM(D10:D11)', value: 34_136_000 });
    expect(cellAt(kontrol, 'E12')).toMatchObject({ formula: '=SUM(E10:E11)', value: 4_068_184 });
    expect(cellAt(kontrol, 'J12')).toMatchObject({ formula: '=SUM(J10:J11)', value: -198_816 });
    expect(cellAt(kontrol, 'K12')).toMatchObject({ formula: '=SUM(K10:K11)', value: 22 });
    expect(cellAt(kontrol, 'M12')).toMatchObject({ formula: '=L12/K12', value: 0.5 });
    expect(cellAt(kontrol, 'G12')).toMatchObject({ formula: '=E12/D12', value: 4_068_184 / 34_136_000 });
  });

  test('key figures give the sums in kroner', () => {
    expect(cellAt(kontrol, 'A6')).toMatchObject({
      value: 34_136_000,
      style: { numberFormat: '#,##0.00\\ "kr."', size: 14 },
    });
    expect(cellAt(kontrol, 'K6')?.value).toBe('1 af 2');
  });

  test('an amount that is not known is said to be so, and so is every sum of it', () => {
    const { kontrol: sheet } = sheetsOf(
      resultOf([planInput('A', { municipality: 'ca. 4,5 mio. kr.' }), planInput('B')]),
    );
    expect(cellAt(sheet, 'E10')?.value).toBe('ikke kendt');
    expect(cellAt(sheet, 'E12')).toMatchObject({ value: 'ikke kendt' });
    expect(cellAt(sheet, 'E12')?.formula).toBeUndefined();
    expect(cellAt(sheet, 'C6')?.value).toBe('ikke kendt');
    expect(cellAt(sheet, 'D12')?.value).toBe(2_000_000);
  });

  test('plans under an agreement are not held against what a whole city was granted', () => {
    const { kontrol: sheet } = sheetsOf(resultOf([planInput('A'), planInput('B')]));
    expect(cellAt(sheet, 'F5')?.value).toBe('LBF’s del');
    expect(cellAt(sheet, 'F6')?.value).toBe(1_500_000);
  });

  test('a workbook with its own appropriations shows what is left of them', () => {
    const { kontrol: sheet } = sheetsOf(
      resultOf([planInput('A')], [], {
        Bevillinger: [
          ['Budgetår', 'Beløb'],
          [2017, 100_000],
        ],
      }),
    );
    expect(cellAt(sheet, 'D5')?.value).toBe('Bevilget i Budget 2017');
    expect(cellAt(sheet, 'F6')).toMatchObject({ value: -25_000, style: { color: 'B10E1C' } });
  });

  test('without an agreement the column of deviations is blank', () => {
    const plans = resultOf([planInput('A', { district: 'Aarhus V' })]);
    const none = plans.plans.map((entry) => ({
      ...entry,
      rules: { ...entry.rules, agreement: undefined, value: () => undefined },
    }));
    const { kontrol: sheet } = sheetsOf({ ...plans, plans: none });
    expect(cellAt(sheet, 'J10')?.value).toBeNull();
    expect(cellAt(sheet, 'J11')?.value).toBeNull();
    expect(cellAt(sheet, 'N10')?.value).toBeNull();
  });

  test('the note gives the agreed shares', () => {
    expect(plain(cellAt(kontrol, 'A13')?.value)).toBe(
      'Procent er af samlet ramme. Aftalt: LBF 75 %, kommune 12,5 %, boligorganisationer 12,5 %. ' +
        'En anden kommunal andel er lovlig, når den er aftalt. Mere end halvdelen af aktiviteterne skal henvise til CFBU.',
    );
  });

  test('a long name gets a higher row instead of being cut off', () => {
    const name = 'Den boligsociale helhedsplan for Lundtoftegade og omegn';
    const { kontrol: sheet } = sheetsOf(resultOf([planInput(name)]));
    const row = sheet.rows.find(({ row: at }) => at === 9);
    expect(row?.height).toBeGreaterThan(30);
    expect(cellAt(sheet, 'B10')).toMatchObject({ value: name, style: { wrap: true } });
  });

  test('others have their share only where there are any', () => {
    const { kontrol: sheet } = sheetsOf(resultOf([planInput('A', { other: 50_000 })]));
    expect(cellAt(sheet, 'I10')?.value).toBe(0.05);
    expect(rowOf(sheet, 'I alt')).toBe(11);
  });
});
