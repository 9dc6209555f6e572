const MOST = 80;

/** Words for screen readers as a heading: their first sentence, without the kind of chart that it may begin with. */
export function shortCaption(words: string): string {
  const [sentence = ''] = words.split(/\.(?:\s|$)/);
  const rest = sentence.replace(/^[^:]*:\s+/, '').trim();
  const text = rest.charAt(0).toUpperCase() + rest.slice(1);
  if (text.length <= MOST) return text;
  return `${text.slice(0, MOST).replace(/[\s,;]+\S*$/, '')}…`;
}
