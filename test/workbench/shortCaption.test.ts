import { shortCaption } from '../../workbench/page/shortCaption';

test('words for screen readers become a heading: the first sentence, without the kind of chart', () => {
  const words =
    'Liggende søjler: andelen af planlagte aktiviteter, der henviser til CFBU, for 14 planer. Tallene står i tabellen ovenfor.';
  expect(shortCaption(words)).toBe('Andelen af planlagte aktiviteter, der henviser til CFBU, for 14 planer');
  expect(shortCaption('CFBU-henvisninger mod halvdelen')).toBe('CFBU-henvisninger mod halvdelen');
});

test('what is still long is cut between two words', () => {
  const short = shortCaption(
    'Kommunens og boligorganisationernes andele af den samlede ramme i alle planer, der er i gang',
  );
  expect(short).toBe('Kommunens og boligorganisationernes andele af den samlede ramme i alle planer…');
});
