/** A number stays on the line of its unit: `12,5 %`, `1.000 kr.`, `12,5 mio. kr.`, `1 øre`. */
export function withUnits(text: string): string {
  return text.replace(/(\d|mio\.) (?=%|kr\.|mio\.|t\.kr\.|øre(?!\p{L}))/gu, '$1\u00a0');
}
