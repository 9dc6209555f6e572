import { Catalogue, CATALOGUE_EDITIONS, editionInReference, editionOf, loadEdition } from '../../../src/core/catalogue';

const SOURCE = { title: 'CFBU', reference: 'cfbu.dk', date: '2016-02-01' };
const edition = (changes: object) => ({
  id: '2016',
  titles: [],
  published: '2016-02',
  names: [],
  source: SOURCE,
  entries: [],
  ...changes,
});
const catalogue = new Catalogue([
  { name: 'Bydelsmødre', number: '38', page: 151 },
  { name: 'Børne- og ungeråd', also: ['Ungeråd'], page: 27 },
  { name: 'Fritidsjob', page: 90 },
  { name: 'Fritidsjob til unge', page: 95 },
  { name: 'Naboskabsaktiviteter', page: 20 },
  { name: 'Skole-hjem-brobygning', page: 40 },
]);
const named = (reference: string) => {
  const match = catalogue.find(reference);
  return match.kind === 'found' ? match.entry.name : match.kind;
};

describe('editions', () => {
  test('every edition and entry has a source, and 2016 has both titles', () => {
    expect(CATALOGUE_EDITIONS.map(({ id }) => id)).toEqual(['2016', '2019', '2022', '2023']);
    expect(CATALOGUE_EDITIONS[0]).toMatchObject({ isbn: '978-87-92798-41-1', activityCount: 40 });
    expect(CATALOGUE_EDITIONS[0]?.titles).toHaveLength(2);
    expect(CATALOGUE_EDITIONS[0]?.entries.map(({ page }) => page)).toEqual([20, 25, 27, 67, 151]);
  });

  test('an edition or an entry without a source does not load', () => {
    expect(() => loadEdition(edition({ source: undefined }))).toThrow('catalogue 2016 has no source');
    expect(() => loadEdition(edition({ entries: [{ name: 'Bydelsmødre' }] }))).toThrow(
      'catalogue 2016 Bydelsmødre has no source',
    );
    expect(() => loadEdition(edition({ entries: [{ name: '', source: SOURCE }] }))).toThrow('without a name');
    expect(() => loadEdition(edition({ published: '2016' }))).toThrow('no month of publication');
    expect(loadEdition(edition({}))).toMatchObject({ id: '2016' });
  });

  test.each([
    ['2016', '2016'],
    ['Udgave 2019', '2019'],
    ['3.0', '2022'],
    ['1. udgave', '2016'],
    ['ny', undefined],
  ])('the edition column %p means %p', (text, id) => {
    expect(editionOf(text)).toBe(id);
  });

  test.each([
    ['CFBU 2016, s. 67', '2016'],
    ['Bydelsmødre (2019)', '2019'],
    ['Videnskatalog 3.0', '2022'],
    ['Rambøll 2014', undefined],
    ['CFBU 2014', '2014'],
    ['Bydelsmødre', undefined],
  ])('the reference %p names the edition %p', (text, id) => {
    expect(editionInReference(text)).toBe(id);
  });
});

describe('references', () => {
  test.each([
    ['Bydelsmødre', 'Bydelsmødre'],
    ['bydelsmødrene', 'Bydelsmødre'],
    ['Bydelsmoedre, s. 12', 'Bydelsmødre'],
    ['Ungeråd & børne', 'Børne- og ungeråd'],
    ['Ungeråd', 'Børne- og ungeråd'],
    ['Fritidsjob til unge på Amager', 'Fritidsjob til unge'],
    ['Fritidsjob', 'Fritidsjob'],
    ['NABOSKABS-AKTIVITETER', 'Naboskabsaktiviteter'],
    ['CFBU 2016: naboskabs-aktiviteter i gården', 'Naboskabsaktiviteter'],
    ['Skolehjembrobygning', 'Skole-hjem-brobygning'],
    ['Skole hjem-brobygningen', 'Skole-hjem-brobygning'],
    ['Fritidsjobs', 'Fritidsjob'],
    ['Naboskabsaktivitet', 'Naboskabsaktiviteter'],
    ['CFBU’s bydelsmødres', 'Bydelsmødre'],
    ['nr. 38', 'Bydelsmødre'],
    ['38', 'Bydelsmødre'],
    ['p. 150-152', 'Bydelsmødre'],
    ['27', 'Børne- og ungeråd'],
    ['CFBU', 'unnamed'],
    ['CFBU’s Inspirations- og videnskatalog til nye helhedsplaner', 'unnamed'],
    ['Kogeskole', 'absent'],
    ['nr. 99', 'absent'],
  ])('%p is %p', (reference, name) => {
    expect(named(reference)).toBe(name);
  });

  test('the closest entry is proposed, by spelling or by the page before', () => {
    expect(catalogue.find('Bydelmødre')).toEqual({ kind: 'absent', closest: catalogue.entries[0] });
    expect(catalogue.find('s. 93')).toEqual({ kind: 'absent', closest: catalogue.entries[2] });
    expect(catalogue.find('s. 3')).toEqual({ kind: 'absent' });
  });

  test('a name resembles an entry when it holds it or is spelt much like it', () => {
    const resembled = (key: string) => {
      const like = catalogue.resembling(key);
      return like && [like.entry.name, like.listed];
    };
    expect(resembled('bydelsmoedrene')).toEqual(['Bydelsmødre', true]);
    expect(resembled('ungeraad')).toEqual(['Børne- og ungeråd', true]);
    expect(resembled('skolehjembrobygning')).toEqual(['Skole-hjem-brobygning', true]);
    expect(resembled('bydelsmoedre i nord')).toEqual(['Bydelsmødre', false]);
    expect(resembled('bydelsmoedregruppe')).toEqual(['Bydelsmødre', false]);
    expect(catalogue.resembling('bydelsfest')).toBeUndefined();
    expect(catalogue.resembling('sommerfest')).toBeUndefined();
  });
});
