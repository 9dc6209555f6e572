import fc from 'fast-check';
import { customFunctionsIn, maySpill, shownFormula, storedFormula } from '../../../src/xlsx/formulas/storedFormula';

const own = new Set(['MUNICIPAL_SHARE', 'CX.GET']);

test.each([
  ['=MUNICIPAL_SHARE(B2)', '=_xldudf_MUNICIPAL_SHARE(B2)'],
  ['=SORT(FILTER(A1:A9,A1:A9>0))', '=_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))'],
  ['=SUM(SEQUENCE(3))+MUNICIPAL_SHARE', '=SUM(_xlfn.SEQUENCE(3))+MUNICIPAL_SHARE'],
  [`=IF(A1="SORT(1)",'SORT('!A1,STDEV.S(A:A))`, `=IF(A1="SORT(1)",'SORT('!A1,_xlfn.STDEV.S(A:A))`],
  ['=_xlfn.LET(_xlpm.x,1,_xlpm.x)', '=_xlfn.LET(_xlpm.x,1,_xlpm.x)'],
])('%s is stored as %s and shown as it was', (shown, stored) => {
  expect(storedFormula(shown, own)).toBe(stored);
  expect(shownFormula(stored)).toBe(shown);
  expect(storedFormula(stored, own)).toBe(stored);
});

test('a namespace is stored with an underscore, and cannot be told apart when it is read', () => {
  expect(storedFormula('=CX.GET(1)', own)).toBe('=_xldudf_CX_GET(1)');
  expect(shownFormula('=_xldudf_CX_GET(1)')).toBe('=CX_GET(1)');
  expect(customFunctionsIn('=_xldudf_cx_get(_xldudf_B(),"_xldudf_C(")')).toEqual(['CX_GET', 'B']);
});

test('what may give several values', () => {
  const formulas = ['=SUM(A1:A3)', '=unique(A1:A3)', '=MUNICIPAL_SHARE(B2)', '="UNIQUE(A1)"', '=TEXTJOIN(",",1,A1)'];
  expect(formulas.map((formula) => maySpill(formula, own))).toEqual([false, true, true, false, false]);
});

test('any formula of stored names comes back after being shown', () => {
  const name = fc.constantFrom('_xlfn.UNIQUE', '_xlfn._xlws.SORT', '_xldudf_MUNICIPAL_SHARE', 'SUM', '_xlfn.SINGLE');
  const literal = fc.constantFrom('A1', '"SORT("', "'UNIQUE('!B2", '1', 'Tabel1[SORT]');
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4 },
      literal,
      fc
        .tuple(name, fc.array(tie('formula'), { minLength: 1, maxLength: 2 }))
        .map(([f, args]) => `${f}(${args.join(',')})`),
    ),
  }));
  fc.assert(
    fc.property(formula, (stored) => {
      expect(storedFormula(shownFormula(stored), own)).toBe(stored);
    }),
  );
});
