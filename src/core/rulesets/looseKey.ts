/**
 * A text as it is compared: lower case, Danish letters spelt out, every sign a space. `Kgs. Enghave` → `kgs enghave`,
 * `Forebyggelse & forældreansvar` → `forebyggelse og foraeldreansvar`.
 */
export function looseKey(text: string): string {
  const spelt = text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('&', ' og ');
  // Most texts need no tables of foreign letters.
  if (!BEYOND_ASCII.test(spelt)) return spelt.replace(/[^a-z0-9]+/g, ' ').trim();
  return spelt
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
