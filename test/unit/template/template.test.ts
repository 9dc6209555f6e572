import { check } from '../../../src/core/check';
import type { SheetDocument } from '../../../src/core/document/sheetDocument';
import { KIND_SHAPES } from '../../../src/core/reading/kinds';
import { tableKindNames } from '../../../src/core/reading/headings';
import type { TableKind } from '../../../src/core/reading/sourceTable';
import { templateSheets } from '../../../src/core/template';
import { workbookOf, type Rows } from '../../support/workbookOf';

const HEADINGS: Readonly<Record<string, string>> = {
  Planer:
    'Plan, Samlet ramme, Bydel, Start, Slut, LBF, Kommune, heraf frikøb og indsatser, heraf koordinering, Boligorganisationer, Andre, Aftale, Strategisk aftale, Bestyrelse, Projektledende afdeling, Tilgange, Ambitioner, Regelsæt',
  Aktiviteter:
    'Aktivitet, Plan, Delaftale, Type, Målgruppe, CFBU-reference, Udgave, Status, Effekt, Indikator, Udføres af, Budget 2026, Budget 2027, Budget 2028, Budget 2029, Budget 2030, I alt',
  Finansiering:
    'Plan, Betaler, Organisation, Formål, Form, Timer, Timesats, Budget 2026, Budget 2027, Budget 2028, Budget 2029, Budget 2030, I alt',
  'Begrundede afvigelser': 'Kode, Plan, Begrundelse, Navn, Gælder til',
};

function headings(sheet: SheetDocument): string[] {
  return sheet.rows[0]?.cells.map(({ value }) => String(value)) ?? [];
}

/** The template as the check reads it, with `rows` written under the headings of its sheets. */
function filled(lang: 'da' | 'en', rows: Readonly<Record<string, Rows>> = {}): ReturnType<typeof check> {
  const sheets = templateSheets(lang).map((sheet): [string, Rows] => {
    const text = sheet.rows.map(({ cells }) => {
      const row: (string | null)[] = [];
      for (const { column, value } of cells) row[column] = typeof value === 'string' ? value : null;
      return Array.from(row, (value) => value ?? null);
    });
    return [sheet.name, rows[sheet.name] ? [text[0] ?? [], ...(rows[sheet.name] ?? [])] : text];
  });
  return check(workbookOf(Object.fromEntries(sheets)), { today: '2026-03-14' });
}

describe('the blank budget workbook', () => {
  const sheets = templateSheets();

  test('has a guide and the ten tables in order', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Vejledning',
      'Planer',
      'Aktiviteter',
      'Finansiering',
      'Afdelinger',
      'Delaftaler',
      'Godkendelser',
      'Bevillinger',
      'CFBU-katalog',
      'Regler',
      'Begrundede afvigelser',
    ]);
  });

  test.each(Object.entries(HEADINGS))('%s has the headings of the specification', (name, expected) => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    expect(sheet && headings(sheet).join(', ')).toBe(expected);
    expect(sheet?.freeze).toEqual({ rows: 1, columns: 1 });
  });

  test('needed columns stand on the accent, the others on its tint', () => {
    const cells = sheets[1]?.rows[0]?.cells ?? [];
    expect(cells.map(({ style }) => style?.fill).slice(0, 3)).toEqual(['0B6A88', '0B6A88', 'D6ECF4']);
    expect(cells[0]?.style?.color).toBe('FFFFFF');
  });

  test.each(['da', 'en'] as const)(
    'blank, in %s, every table is recognised and nothing is reported of its rows',
    (lang) => {
      const { portfolio } = filled(lang);
      const kinds = Object.keys(tableKindNames) as TableKind[];
      expect(portfolio.tables.map(({ kind }) => kind)).toEqual(kinds);
      expect(portfolio.tables.every(({ rowCount }) => rowCount === 0)).toBe(true);
      expect(portfolio.notes.map(({ kind }) => kind)).toEqual(['unreadSheet']);
      for (const { kind, columns } of portfolio.tables) {
        expect(KIND_SHAPES[kind].needed.filter((key) => columns[key] === undefined)).toEqual([]);
      }
    },
  );

  test('filled in it is read', () => {
    const { portfolio } = filled('da', {
      Planer: [['Havrevænget', 1_000_000, 'Amager']],
      Aktiviteter: [
        [
          'Nabocafé',
          'Havrevænget',
          'Tryghed og trivsel',
          'Aktivitet',
          'Unge',
          'Bydelsmødre',
          '2016',
          'Igangsat',
          null,
          null,
          null,
          100,
          200,
          null,
          null,
          null,
          300,
        ],
      ],
    });
    const [activity] = portfolio.activities;
    expect(activity).toMatchObject({ status: 'initiated', citation: 'named', total: { ore: 30_000 } });
    expect(activity?.years.slice(0, 2)).toMatchObject([
      { year: 2026, ore: 10_000 },
      { year: 2027, ore: 20_000 },
    ]);
  });

  test('every value of a pick list is understood', () => {
    const funding = ['LBF', 'Kommune', 'Boligorganisation', 'Andre'].map((payer) => ['A', payer, null, null, 'Kroner']);
    const approvals = (sheets.find(({ name }) => name === 'Godkendelser')?.validations ?? [])
      .flatMap(({ source }) => ('values' in source ? source.values : []))
      .map((step) => ['A', step]);
    const { portfolio } = filled('da', { Planer: [['A', 1]], Finansiering: funding, Godkendelser: approvals });
    expect(portfolio.funding.map(({ payer }) => payer)).toEqual(['lbf', 'municipality', 'housing', 'other']);
    expect(portfolio.approvals.length).toBe(6);
    expect(portfolio.approvals.every(({ step }) => step !== undefined)).toBe(true);
  });

  test('pick lists offer values, refuse none, fit Excel’s limit and hold no commas', () => {
    for (const lang of ['da', 'en'] as const) {
      const lists = templateSheets(lang).flatMap(({ validations }) => validations);
      expect(lists.length).toBeGreaterThan(20);
      for (const { strict, source } of lists) {
        expect(strict).toBe(false);
        if (!('values' in source)) continue;
        expect(source.values.join(',').length).toBeLessThanOrEqual(255);
        expect(source.values.some((value) => value.includes(','))).toBe(false);
      }
    }
  });

  test('plans, catalogue entries and outcomes are offered from where they stand', () => {
    const lists = sheets
      .flatMap(({ validations }) => validations)
      .flatMap(({ source }) => ('range' in source ? [source.range] : []));
    expect(new Set(lists.map(({ sheet }) => sheet))).toEqual(new Set(['Planer', 'CFBU-katalog', 'Vejledning']));
    const outcomes = lists.find(({ sheet }) => sheet === 'Vejledning');
    const guide =
      sheets[0]?.rows.filter(({ row }) => row >= (outcomes?.top ?? 0) && row <= (outcomes?.bottom ?? -1)) ?? [];
    expect(guide.map(({ cells }) => cells[0]?.value)).toEqual([
      'Godkendt',
      'Afvist',
      'Afvist, men tilsidesat',
      'Afventer',
    ]);
  });

  test('prepared rows are formatted and empty', () => {
    const cells = sheets.slice(1).flatMap(({ rows }) => rows.slice(1).flatMap((row) => row.cells));
    expect(cells.every(({ value, formula }) => value === null && formula === undefined)).toBe(true);
    expect(sheets[2]?.rows[1]?.cells.at(-1)?.style?.numberFormat).toBe('#,##0.00');
  });

  test('the years follow the first one asked for', () => {
    expect(headings(templateSheets('en', 2017)[2] as SheetDocument)).toContain('Budget 2021');
  });
});
