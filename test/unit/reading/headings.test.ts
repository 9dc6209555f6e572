import {
  columnNames,
  normaliseKey,
  readPortfolio,
  TABLE_KINDS,
  tableKindNames,
  type ColumnKey,
} from '../../../src/core/reading';
import { matchHeading } from '../../../src/core/reading/headingMatch';
import { KIND_SHAPES } from '../../../src/core/reading/kinds';
import { knownHeadings } from '../../../src/core/reading/knownHeadings';
import { SYNONYMS } from '../../../src/core/reading/synonyms';
import { workbookOf } from '../../support/workbookOf';

describe('headings', () => {
  it.each(TABLE_KINDS.flatMap((kind) => (['da', 'en'] as const).map((language) => [kind, language] as const)))(
    "a table of %s with the template's own headings (%s) is complete",
    (kind, language) => {
      const keys = Object.keys(SYNONYMS[kind]) as ColumnKey[];
      const headings = keys.map((key) => columnNames[key][language]);
      const portfolio = readPortfolio(
        workbookOf({ [tableKindNames[kind][language]]: [headings, headings.map(() => 'x')] }),
      );
      expect(portfolio.tables.map((table) => table.kind)).toEqual([kind]);
      expect(Object.keys(portfolio.tables[0]?.columns ?? {}).sort()).toEqual([...keys].sort());
    },
  );

  it.each<[string, ColumnKey | undefined]>([
    ['SAMLET  RAMME', 'frame'],
    ['Samlet ramme:', 'frame'],
    ['Samlet ramme (1.000 kr.)', 'frame'],
    ['Samlet ramme, mio. kr.', 'frame'],
    ['Samlet ramme i kr.', 'frame'],
    ['Totalbudget', 'frame'],
    ['LBF-andel', 'lbf'],
    ['Støtte fra LBF', 'lbf'],
    ['Stoette fra LBF', 'lbf'],
    ['Landsbyggefonden', 'lbf'],
    ['KK', 'municipality'],
    ['Københavns Kommune', 'municipality'],
    ['Kommunal medfinansiering', 'municipality'],
    ['Kommunens andel', 'municipality'],
    ['BO', 'housing'],
    ['Boligselskab', 'housing'],
    ['heraf frikøb & indsatser', 'municipalActivities'],
    ['10,6 %', 'municipalActivities'],
    ['heraf koordinering (1,9 %)', 'municipalCoordination'],
    ['Periode fra', 'start'],
    ['Slutdato', 'end'],
    ['Planens start', 'start'],
    ['Projektslut', 'end'],
    ['LBF 75%', 'lbf'],
    ['Kommune 12,5 %', 'municipality'],
    ['Kommune 10,6 %', 'municipalActivities'],
    ['KK 1,9 %', 'municipalCoordination'],
    ['Boligorg. 12,5%', 'housing'],
    ['LBF mio.', 'lbf'],
    ['Samlet ramme 2016-2019', 'frame'],
    ['Samlet ramme 2016-19 (kr.)', 'frame'],
    ['Samlet ramme 2016-2017', undefined],
    ['Samlet ramme 2016/17', undefined],
  ])('%s is %s of a table of plans', (heading, key) => {
    expect(matchHeading(heading).keys.get('plans')).toBe(key);
  });

  it.each<[string, number | undefined]>([
    ['2017', 2017],
    ['Budget 2017', 2017],
    ['År 2017', 2017],
    ['2017 (kr.)', 2017],
    ['B2017', 2017],
    ['Budgetår 2017', 2017],
    ['2017 i alt', 2017],
    ['BO 2017', 2017],
    ['Budgetoverslag 2017', 2017],
    ['Overslag 2018', 2018],
    ['Budgetforslag 2017', 2017],
    ['Vedtaget budget 2016', 2016],
    ['B16', 2016],
    ["Budget '17", 2017],
    ['2017 mio. kr.', 2017],
    ['R16', undefined],
    ['År 16', undefined],
    ['2016/17', undefined],
    ['Forbrug 2017', undefined],
    ['Regnskab 2017', undefined],
    ['2017-2020', undefined],
    ['Bilag 2017/3', undefined],
  ])('%s is the year %p', (heading, year) => {
    expect(matchHeading(heading).year).toBe(year);
  });

  it('know a share from an amount', () => {
    expect(matchHeading('LBF %').percent).toBe(true);
    expect(matchHeading('Kommunens andel i pct.').keys.size).toBe(0);
    expect(matchHeading('10,6 %').percent).toBe(false);
  });

  it('name every needed column', () => {
    for (const kind of TABLE_KINDS) {
      for (const key of KIND_SHAPES[kind].needed) expect(SYNONYMS[kind][key] ?? '').not.toBe('');
    }
  });
});

describe('knownHeadings', () => {
  it('are the commonest first, each once whatever its spelling and ending', () => {
    expect(knownHeadings('activities', 'reference', 4)).toEqual(['CFBU-reference', 'CFBU', 'Reference', 'Henvisning']);
    expect(knownHeadings('plans', 'number', 3)).toEqual([]);
  });
});

describe('normaliseKey', () => {
  it.each([
    ['Lersø-grunden', 'lersoe grunden'],
    ['  A  &  B ', 'a og b'],
    ['Kgs. Enghave', 'kgs enghave'],
    ['ÆØÅ', 'aeoeaa'],
    ['Café', 'cafe'],
    ['a\u200bb', 'ab'],
    ['...', ''],
    ['Привет 1', 'привет 1'],
  ])('%p is %p', (text, key) => {
    expect(normaliseKey(text)).toBe(key);
  });

  it('is the same for a text and its key, however long', () => {
    const long = 'Æble & Pære '.repeat(3000);
    expect(normaliseKey(normaliseKey(long))).toBe(normaliseKey(long));
  });
});
