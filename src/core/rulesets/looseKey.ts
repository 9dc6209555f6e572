/**
 * A text as it is compared: lower case, Danish letters spelt out, every sign a space. `Kgs. Enghave` → `kgs enghave`,
 * `Forebyggelse & forældreansvar` → `forebyggelse og foraeldreansvar`.
 */
export function looseKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('&', ' og ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
