import fc from 'fast-check';
import { normaliseKey } from '../../../../src/core/reading';
import { looseCode, looseCodeOfName, looseName } from '../../../../src/core/rules/pln/looseName';

const letters = [...'aAeEnNrRsStTbBøØåÅæÆé09 -.&,/ '];
const names = fc.array(fc.constantFrom(...letters), { maxLength: 14 }).map((parts) => parts.join(''));

test('PLN-08 the number of a name is that of its key', () => {
  fc.assert(
    fc.property(names, fc.nat(9), (name, seed) => {
      const code = looseCodeOfName(name, seed);
      if (code !== undefined) expect(code).toBe(looseCode(normaliseKey(name), seed));
    }),
    { numRuns: 3000 },
  );
});

test('PLN-08 names that are alike have one number', () => {
  fc.assert(
    fc.property(names, names, (one, other) => {
      const [a, b] = [normaliseKey(one), normaliseKey(other)];
      if (looseName(a) === looseName(b)) expect(looseCode(a, 0)).toBe(looseCode(b, 0));
    }),
    { numRuns: 3000 },
  );
});

test.each(['Lektiecafé', 'Børn & unge', 'Småbørn på ø'])('PLN-08 %p is left to its key', (name) => {
  expect(looseCodeOfName(name, 0)).toBeUndefined();
});

test.each(['Aktivitet 1.1 for beboerne', 'Fædregruppe (Tingbjerg)'])('PLN-08 %p needs no key', (name) => {
  expect(looseCodeOfName(name, 0)).toBe(looseCode(normaliseKey(name), 0));
});
