/** The first sentence of a description. A full stop inside a number or before a small letter ends none. */
export function firstSentence(text: string): string {
  return /^.*?\.(?= [A-ZÆØÅ»]|$)/.exec(text)?.[0] ?? text;
}
