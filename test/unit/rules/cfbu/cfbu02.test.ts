import { found } from '../../../support/found';
import { goodPlan, goodPlans, without } from '../../../support/goodPlan';

const cite = (text: string | number) => found('CFBU-02', goodPlan({ 'Aktiviteter!F3': text }));

test.each([
  'Familiekurser',
  'familiekursus, Familiekurser (s. 143)',
  'Familiekurserne',
  'CFBU 2016: Familiekurser',
  'Inspirations- og Videnskatalog til boligsociale indsatser, s. 143',
  'CFBU 2016, s. 143-145',
  'Nr. 36',
  'aktivitet 36',
  36,
  143,
  's.143',
  'Brandkadetter',
  'Naboskab og social sammenhængskraft',
])('CFBU-02 finds %p in the catalogue', (text) => {
  expect(cite(text).findings).toEqual([]);
});

test('CFBU-02 a reference outside the workbook’s catalogue is a warning with the closest entry as its fix', () => {
  const { findings, cells, fixes, da, short } = found(
    'CFBU-02',
    goodPlan({ 'Aktiviteter!F3': 'Familekurser', 'Aktiviteter!F4': 'Kogeskole' }),
  );
  expect(cells).toEqual([['Aktiviteter!F3:F4']]);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    plan: 'Mimersparken',
    facts: {
      kind: 'absent',
      rows: 2,
      references: [{ text: 'Familekurser', closest: 'Familiekurser' }, { text: 'Kogeskole' }],
      sheet: 'CFBU-katalog',
    },
  });
  expect(fixes).toEqual([['Aktiviteter!F3 = Familiekurser']]);
  expect(findings[0]?.fix?.cells[0]?.before).toBe('Familekurser');
  expect(short).toEqual(['2 henvisninger findes ikke i CFBU-katalog.']);
  expect(da[0]).toBe(
    'CFBU-02 · advarsel · Aktiviteter!F3:F4 · 2 henvisninger findes ikke i projektmappens katalog (»CFBU-katalog«): »Familekurser« ' +
      '(ligner »Familiekurser«) og »Kogeskole«. Ret F3:F4 til aktivitetens navn, nummer eller side i kataloget, eller begrund ' +
      'afvigelsen. Kilde: CFBU, Inspirations- og Videnskatalog, februar 2016 (01.02.2016), ISBN 978-87-92798-41-1 (9pdf.org, ' +
      'docplayer.dk/107059438).',
  );
});

test('CFBU-02 a page inside a description points to its entry; naming the catalogue alone names no activity', () => {
  expect(cite('s. 70').findings[0]?.facts).toMatchObject({ references: [{ text: 's. 70', closest: 'Brandkadetter' }] });
  expect(cite('CFBU 2016').findings[0]?.facts).toMatchObject({ references: [{ text: 'CFBU 2016' }] });
});

test('CFBU-02 without a catalogue in the workbook there is one notice per plan, and confirmed references are left out', () => {
  const { findings, cells, da } = found('CFBU-02', goodPlan({ 'CFBU-katalog': null }));
  expect(cells).toEqual([['Aktiviteter!F3', 'Aktiviteter!F5']]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: 'notice',
    facts: { kind: 'unchecked', rows: 2, confirmed: 3, editions: ['2016'] },
  });
  expect(findings[0]?.fix).toBeUndefined();
  expect(da[0]).toContain(
    '2 henvisninger kan ikke slås op, fordi projektmappen ikke har CFBU’s katalog, udgave 2016. 3 henvisninger er bekræftet af den indbyggede liste.',
  );
});

test('CFBU-02 a reference to an edition that the workbook does not hold is never doubted', () => {
  const { findings } = found('CFBU-02', goodPlan({ 'Aktiviteter!F3': 'Noget nyt', 'Aktiviteter!G3': '2019' }));
  expect(findings).toMatchObject([{ severity: 'notice', facts: { kind: 'unchecked', editions: ['2019'] } }]);
});

test('CFBU-02 a mark is left to CFBU-06', () => {
  expect(cite('x').findings).toEqual([]);
});

test.each(['Lommepengejobs', 'LOMMEPENGE-JOB', 'CFBU 2016: Blå-ressourcer'])(
  'CFBU-02 finds %p loosely spelt',
  (text) => {
    expect(cite(text).findings).toEqual([]);
  },
);

test('CFBU-02 does not run for a plan without activities or without the column', () => {
  const plans = goodPlans({ Nordparken: {}, Sydparken: {} });
  const one = { ...plans, Aktiviteter: (plans.Aktiviteter ?? []).slice(0, 8) };
  expect(found('CFBU-02', one).why).toEqual(['CFBU-02 kørte ikke for Sydparken: Planen har ingen aktiviteter.']);
  expect(found('CFBU-02', goodPlan({ Aktiviteter: without('CFBU-reference') })).notRun).toMatchObject([
    { reason: { kind: 'noColumn', columns: ['reference'] } },
  ]);
});

test('CFBU-02 does not run for a plan of 2011-14', () => {
  const sheets = goodPlan({ 'Planer!D2': new Date('2013-01-01'), 'Planer!L2': null, 'Planer!R2': null });
  expect(found('CFBU-02', sheets).notRun).toEqual([{ code: 'CFBU-02', reason: { kind: 'notInRuleSet' } }]);
});
