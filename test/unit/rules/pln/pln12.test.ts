import { found } from '../../../support/found';
import { goodPlan, goodPlans, without } from '../../../support/goodPlan';

const ELSEWHERE = {
  'Planer!C2': 'Gellerup',
  'Planer!L2': null,
  'Finansiering!C3': 'Kommunen',
  'Finansiering!C4': 'Kommunen',
};

test('PLN-12 says nothing when the agreement is stated, or there is none', () => {
  expect(found('PLN-12', goodPlan()).findings).toEqual([]);
  expect(found('PLN-12', goodPlan({ ...ELSEWHERE, 'Planer!L2': 'ingen' })).findings).toEqual([]);
  expect(found('PLN-12', goodPlan({ 'Planer!L2': null })).findings).toEqual([]);
});

test('PLN-12 an assumed agreement is a notice that says how to state another', () => {
  const { findings, cells, da, short } = found('PLN-12', goodPlan({ ...ELSEWHERE, 'Planer!Q2': null }));
  expect(cells).toEqual([['Planer!L2']]);
  expect(findings[0]).toMatchObject({
    severity: 'notice',
    plan: 'Mimersparken',
    ruleSet: 'copenhagen-2015-18',
    facts: { kind: 'assumed', hasColumn: true },
  });
  expect(short).toEqual(['Den lokale aftale er antaget: København 2015-18.']);
  expect(da[0]).toBe(
    'PLN-12 · bemærkning · Planer!L2 · Der står ikke, hvilken lokal aftale planen følger. Andelene i aftalen København 2015-18 er ' +
      'brugt som antagelse. Skriv »København 2015-18« eller »ingen« i L2. Kilde: Bilag 5 (20.11.2017), »Hvem betaler«.',
  );
});

test('PLN-12 one notice for all plans that it concerns', () => {
  const { findings, cells, da } = found('PLN-12', goodPlans({ Nordparken: ELSEWHERE, Sydparken: ELSEWHERE }));
  expect(findings).toMatchObject([{ plans: ['Nordparken', 'Sydparken'] }]);
  expect(cells).toEqual([['Planer!L2:L3']]);
  expect(da[0]).toContain('hvilken lokal aftale 2 planer følger');
});

test('PLN-12 without the column the plan’s name is shown, and the column proposed', () => {
  const { cells, da } = found(
    'PLN-12',
    goodPlan({ ...ELSEWHERE, Planer: without('Aftale'), 'Planer!L2': new Date('2015-02-10') }),
  );
  expect(cells).toEqual([['Planer!A2']]);
  expect(da[0]).toContain('i en kolonne med overskriften Aftale.');
});

test('PLN-12 an agreement that is used after its period is a notice too', () => {
  const later = { 'Planer!D2': new Date('2020-01-01'), 'Planer!E2': new Date('2023-12-31'), 'Planer!R2': null };
  const { findings, cells, da, short } = found('PLN-12', goodPlan(later));
  expect(cells).toEqual([['Planer!L2']]);
  expect(findings[0]).toMatchObject({ severity: 'notice', facts: { kind: 'expired', until: '2018-12-31' } });
  expect(short).toEqual(['København 2015-18 gjaldt til 31.12.2018.']);
  expect(da[0]).toContain('og ingen nyere er bekræftet. Planen er kontrolleret efter den.');
});
