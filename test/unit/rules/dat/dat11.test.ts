import { goodPlan } from '../../../support/goodPlan';
import { found } from '../../../support/found';

describe('DAT-11', () => {
  test('DAT-11 says nothing where plans, activities or funding were found', () => {
    expect(found('DAT-11', goodPlan()).findings).toEqual([]);
    expect(found('DAT-11', { Finansiering: goodPlan().Finansiering ?? [], Noter: [['Husk']] }).findings).toEqual([]);
  });

  test('DAT-11 says which sheets were looked at and why each was refused', () => {
    const { findings, cells, da, short, result } = found('DAT-11', {
      Ferieplan: [
        ['Uge', 'Navn'],
        [27, 'Karen'],
      ],
      Tomt: [],
      Bevillinger: goodPlan().Bevillinger ?? [],
    });
    expect(cells).toEqual([['Ferieplan!A1', 'Tomt!A1', 'Bevillinger!A1']]);
    expect(findings[0]?.severity).toBe('error');
    expect(result.plans).toEqual([]);
    expect(da[0]).toBe(
      'DAT-11 · fejl · Ferieplan!A1, Tomt!A1, Bevillinger!A1 · Projektmappen har intet budgetark, der kan læses. 3 ark blev set igennem: »Ferieplan« (ingen kendte overskrifter), »Tomt« (tomt) og »Bevillinger« (en tabel uden budget). Åbn den rigtige projektmappe, eller indsæt tomme budgetark fra ruden, og skriv budgettet dér. Kilde: Budgetkontrols egen regel DAT-11.',
    );
    expect(short[0]).toBe('Projektmappen har intet budgetark, der kan læses.');
  });
});
