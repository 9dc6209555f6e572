const ENDINGS = ['erne', 'ene', 'er', 'en', 'et'];
const SHORTEST = 6;
const GENERIC = new Set(
  (
    'aktivitet|aktiviteter|aktivitetsmidler|andet|andre aktiviteter|diverse|drift|driftsmidler|frivillige|information|kommunikation|loen|loenninger|' +
    'lokaler|materialer|moeder|netvaerk|opstart|oevrige aktiviteter|personale|projektledelse|puljemidler|reserve|transport|uforudsete udgifter|' +
    'activity|activities|other|other activities|salaries|staff|reserve|project management'
  ).split('|'),
);

/** A name as activities are compared: singular, plural and definite form alike. Given the key that the reader made. */
export function looseName(key: string): string {
  if (key.length < SHORTEST) return key;
  for (const ending of ENDINGS) if (key.endsWith(ending)) return key.slice(0, -ending.length);
  return key.endsWith('e') ? key.slice(0, -1) : key;
}

/** True for a name that says nothing of what is done, so that it may stand in many plans: "Diverse", "Aktivitet 3". */
export function isGeneric(key: string): boolean {
  return GENERIC.has(key) || /^(?:aktivitet|indsats|activity|effort)? ?(?:nr )?[0-9]+$/.test(key);
}
