const SHORTEST = 6;
/** Character codes. */
const [E, N, R, S, T, SPACE] = [101, 110, 114, 115, 116, 32] as const;
/** Fowler, Noll and Vo's hash, 32 bits. */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const { imul } = Math;
const GENERIC = new Set(
  (
    'administration|aktivitet|aktiviteter|aktivitetsmidler|andet|andre aktiviteter|diverse|drift|driftsmidler|evaluering|frivillige|information|kommunikation|koordinering|ledelse|loen|loenninger|' +
    'lokaler|materialer|moeder|netvaerk|opstart|oevrige aktiviteter|personale|projektledelse|puljemidler|reserve|revision|sekretariat|transport|uforudsete udgifter|' +
    'activity|activities|other|other activities|salaries|staff|reserve|project management'
  ).split('|'),
);

/**
 * A name as activities are compared: singular, plural, definite and genitive form alike, in one word or several; numbers
 * stay apart. Given the key that the reader made.
 */
export function looseName(key: string): string {
  return key.slice(0, looseLength(key)).replace(/ (?![0-9])/g, '');
}

/** Endings are taken off twice, since `aktivitet` ends as a definite form does. */
function looseLength(key: string): number {
  let { length } = key;
  if (length < SHORTEST) return length;
  if (key.charCodeAt(length - 1) === S && key.charCodeAt(length - 2) !== S) length -= 1;
  return withoutEnding(key, withoutEnding(key, length));
}

/** The length without -e, -er, -en, -et, -ene or -erne. */
function withoutEnding(key: string, length: number): number {
  if (length < SHORTEST) return length;
  const last = key.charCodeAt(length - 1);
  const before = key.charCodeAt(length - 2);
  if (last !== E) return before === E && (last === R || last === N || last === T) ? length - 2 : length;
  if (before !== N) return length - 1;
  const third = key.charCodeAt(length - 3);
  if (third === E) return length - 3;
  return third === R && key.charCodeAt(length - 4) === E ? length - 4 : length - 1;
}

/**
 * A number that is the same for names that are alike, and seldom for others. Every letter that an ending may have is left
 * out at the end: that takes less time than to find the ending.
 */
export function looseCode(key: string, seed: number): number {
  let end = key.length;
  while (end > 0 && isOfEnding(key.charCodeAt(end - 1))) end -= 1;
  let code = FNV_START ^ seed;
  for (let index = 0; index < end; index++) {
    const letter = key.charCodeAt(index);
    if (letter !== SPACE || isDigit(key.charCodeAt(index + 1))) code = imul(code ^ letter, FNV_PRIME);
  }
  return code;
}

/** A letter that only the key tells how to spell; `&` is a word. */
const FOREIGN = 0xffff;
/** How the first 256 characters are spelt in a key: one letter, or two with the second above the first; 0 for a sign. */
const SPELT = Uint16Array.from({ length: 256 }, (_, letter) => spelling(String.fromCharCode(letter).toLowerCase()));

function spelling(letter: string): number {
  if (/[a-z0-9]/.test(letter)) return letter.charCodeAt(0);
  const danish = { æ: 'ae', ø: 'oe', å: 'aa' }[letter];
  if (danish) return danish.charCodeAt(0) | (danish.charCodeAt(1) << 8);
  return letter.charCodeAt(0) < 128 && letter !== '&' ? 0 : FOREIGN;
}

/**
 * The same for a name whose key has not been made, which would take most of the time; undefined for names with foreign
 * letters, which only the key tells how to spell.
 */
export function looseCodeOfName(name: string, seed: number): number | undefined {
  let end = name.length;
  for (; end > 0; end -= 1) {
    const spelt = speltAt(name, end - 1);
    // A Danish letter is spelt with an ending's own: "ø" as "oe".
    if (spelt > 255) return undefined;
    if (spelt !== 0 && !isOfEnding(spelt)) break;
  }
  let code = FNV_START ^ seed;
  let apart = false;
  let begun = false;
  for (let index = 0; index < end; index++) {
    const spelt = speltAt(name, index);
    if (spelt === FOREIGN) return undefined;
    if (spelt === 0) {
      apart = true;
      continue;
    }
    if (apart && begun && isDigit(spelt)) code = imul(code ^ SPACE, FNV_PRIME);
    apart = false;
    begun = true;
    code = imul(code ^ (spelt & 255), FNV_PRIME);
    if (spelt > 255) code = imul(code ^ (spelt >> 8), FNV_PRIME);
  }
  return code;
}

function speltAt(name: string, index: number): number {
  return SPELT[name.charCodeAt(index)] ?? FOREIGN;
}

function isOfEnding(letter: number): boolean {
  return letter === E || letter === N || letter === R || letter === S || letter === T || letter === SPACE;
}

function isDigit(letter: number): boolean {
  return letter >= 48 && letter <= 57;
}

/** True for a name that says nothing of what is done, so that it may stand in many plans: "Diverse", "Aktivitet 3". */
export function isGeneric(key: string): boolean {
  return GENERIC.has(key) || /^(?:aktivitet|indsats|activity|effort)? ?(?:nr )?[0-9]+$/.test(key);
}
