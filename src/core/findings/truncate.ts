/** At most `length` characters: cut after a whole word, with `…`, where the text is longer. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.search(/[\s\u00a0][^\s\u00a0]*$/);
  // One long word has no end to cut at.
  const kept = space > length / 2 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s\u00a0,;:.–-]+$/, '')}…`;
}
