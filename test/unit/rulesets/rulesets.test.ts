import { readFileSync } from 'node:fs';
import {
  LOCAL_AGREEMENTS,
  NATIONAL_RULE_SETS,
  findAgreement,
  findDistrictBoard,
  findNational,
} from '../../../src/core/rulesets';
import { loadAgreement, loadNational } from '../../../src/core/rulesets/load';

const data = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${__dirname}/../../../src/core/rulesets/data/${id}.json`, 'utf8')) as Record<
    string,
    unknown
  >;

test('three national periods follow each other without a gap', () => {
  expect(NATIONAL_RULE_SETS.map((set) => [set.id, set.starts.from, set.starts.to])).toEqual([
    ['lbf-2011-14', '2011-01-01', '2014-12-31'],
    ['lbf-2015-18', '2015-01-01', '2018-12-31'],
    ['lbf-2019-26', '2019-01-01', '2026-12-31'],
  ]);
});

test('the Copenhagen agreement: 75 + 12.5 + 12.5, of which 10.6 + 1.9', () => {
  const [copenhagen] = LOCAL_AGREEMENTS;
  const value = (id: string): number => copenhagen!.values.find((entry) => entry.id === id)!.value;
  expect(value('share.lbf')).toBe(0.75);
  expect(value('share.municipality')).toBe(0.125);
  expect(value('share.housing')).toBe(0.125);
  expect(value('share.municipality.activities')).toBe(0.106);
  expect(value('share.municipality.coordination')).toBe(0.019);
  expect(value('appropriation.2015')).toBe(10_600_000);
  expect(value('appropriation.2016')).toBe(25_200_000);
  expect(copenhagen!.districtBoards.map((board) => board.name)).toEqual([
    'Amager',
    'Bispebjerg',
    'Nørrebro',
    'Tingbjerg-Husum',
    'Valby-Vesterbro-Kgs. Enghave',
  ]);
});

test('every value has a title, a reference and a date as its source', () => {
  for (const { values } of [...NATIONAL_RULE_SETS, ...LOCAL_AGREEMENTS]) {
    for (const { source } of values) {
      expect(source.title).not.toBe('');
      expect(source.reference).not.toBe('');
      expect(source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  }
});

test.each(['title', 'reference', 'date'])('a value whose source has no %s does not load', (field) => {
  const set = data('lbf-2015-18') as { values: { source: Record<string, string> }[] };
  set.values[0]!.source[field] = '';
  expect(() => loadNational(set)).toThrow('lbf-2015-18 share.local.minimum has no source');
});

test('lists without a source and values that are no numbers do not load', () => {
  expect(() => loadNational({ ...data('lbf-2019-26'), themesSource: undefined })).toThrow('themes has no source');
  expect(() => loadAgreement({ ...data('copenhagen-2015-18'), approvalSource: {} })).toThrow(
    'approval steps has no source',
  );
  const set = data('copenhagen-2015-18') as { values: { value: unknown; from: unknown }[] };
  set.values[0]!.value = '75 %';
  expect(() => loadAgreement(set)).toThrow('share.lbf is no number');
});

test.each([
  ['lbf-2015-18', 'lbf-2015-18'],
  ['LBF 2019-26', 'lbf-2019-26'],
  ['2011-2014-midlerne', 'lbf-2011-14'],
  ['2015', undefined],
])('the rule set %s', (text, id) => {
  expect(findNational(text)?.id).toBe(id);
});

test('the agreement by its id, by the municipality, or none', () => {
  expect(findAgreement('Københavns Kommune')).toBe(LOCAL_AGREEMENTS[0]);
  expect(findAgreement('copenhagen-2015-18')).toBe(LOCAL_AGREEMENTS[0]);
  expect(findAgreement('ingen')).toBe('none');
  expect(findAgreement('Slagelse')).toBeUndefined();
});

test.each([
  ['amager', 'Amager'],
  ['Bydelsbestyrelsen for Nørrebro', 'Nørrebro'],
  ['Husum/Tingbjerg', 'Tingbjerg-Husum'],
  ['Valby, Vesterbro og Kongens Enghave', 'Valby-Vesterbro-Kgs. Enghave'],
  ['Østerbro', undefined],
  ['', undefined],
])('the district board %s', (text, name) => {
  expect(findDistrictBoard(LOCAL_AGREEMENTS[0]!, text)).toBe(name);
});
