import { fillFormula } from '../../../src/xlsx/formulas/fillFormula';
import { renameInFormula, sheetsOf, withoutSheets } from '../../../src/xlsx/formulas/renames';

const renames = {
  sheets: new Map([
    ['ark1', 'Nyt ark'],
    ["o'hara", 'Plan'],
    ['sidst', 'Sidst2'],
  ]),
  tables: new Map([['fund', 'Mangler']]),
  columns: new Map([['fund', new Map([['beløb', 'Kr. [1]']])]]),
};

test.each([
  ['Ark1!A1+ark1!$B$2', "'Nyt ark'!A1+'Nyt ark'!$B$2"],
  ["'Ark1'!A1", "'Nyt ark'!A1"],
  ["'O''Hara'!A:A", 'Plan!A:A'],
  ['"Ark1!"&A1', '"Ark1!"&A1'],
  ['[1]Ark1!A1', '[1]Ark1!A1'],
  ["'[bog.xlsx]Ark1'!A1", "'[bog.xlsx]Ark1'!A1"],
  ['SUM(Ark1:Sidst!A1)', "SUM('Nyt ark:Sidst2'!A1)"],
  ['Ark11!A1+XArk1!A1', 'Ark11!A1+XArk1!A1'],
  ['SUM(Fund[Beløb])', "SUM(Mangler[Kr. '[1']])"],
  ['Fund[[#This Row],[Beløb]]*Fund[@Beløb]', "Mangler[[#This Row],[Kr. '[1']]]*Mangler[@Kr. '[1']]"],
  ['ROWS(Fund)+Andet[Beløb]+FUND(1)', 'ROWS(Mangler)+Andet[Beløb]+FUND(1)'],
])('%s → %s', (formula, expected) => {
  expect(renameInFormula(formula, renames)).toBe(expected);
});

test('the sheets that a formula reads', () => {
  expect([...sheetsOf(`SUM(Ark1:'Ark 2'!A1)+'O''Hara'!B1+"Nej!"&[1]Ude!A1&_xlfn.LET(x,Plan!A1,x)`)]).toEqual(
    expect.arrayContaining(['ark 2', "o'hara", 'plan']),
  );
  expect(sheetsOf('"Nej!"&[1]Ude!A1').size).toBe(0);
});

test('references to deleted sheets', () => {
  const gone = new Set(['væk', 'ark 2']);
  expect(withoutSheets("Væk!$A$1:$B$2,'Ark 2'!A:A+Ark1!A1", gone)).toBe('#REF!,#REF!+Ark1!A1');
});

test.each([
  ['SUM(A:A)+$B:C', 'SUM(B:B)+$B:D'],
  ['SUM(1:$3)*A1', 'SUM(3:$3)*B3'],
  ['Ark1!A:A&"A:A"&\'A:A\'!B2', 'Ark1!B:B&"A:A"&\'A:A\'!C4'],
  ['Fund[A:A]+SUM(Ab:Cd!A1)', 'Fund[A:A]+SUM(Ab:Cd!B3)'],
])('%s filled two down and one to the right', (formula, expected) => {
  expect(fillFormula(formula, 2, 1)).toBe(expected);
});
