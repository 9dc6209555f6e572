/** Finds the text that is spelt most alike, by the three-letter sequences they share. */
export class TrigramIndex {
  private readonly postings = new Map<string, number[]>();
  private readonly sizes: number[] = [];

  constructor(texts: readonly string[]) {
    texts.forEach((text, index) => {
      const own = trigramsOf(text);
      this.sizes.push(own.size);
      for (const trigram of own) {
        const list = this.postings.get(trigram);
        if (list) list.push(index);
        else this.postings.set(trigram, [index]);
      }
    });
  }

  /** The most similar text's position and its likeness from 0 to 1 (Dice); undefined where nothing is shared. */
  closest(text: string): { readonly index: number; readonly likeness: number } | undefined {
    const own = trigramsOf(text);
    const shared = new Map<number, number>();
    for (const trigram of own) {
      for (const index of this.postings.get(trigram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    let best: { index: number; likeness: number } | undefined;
    for (const [index, count] of shared) {
      const likeness = (2 * count) / (own.size + (this.sizes[index] ?? 0));
      if (!best || likeness > best.likeness || (likeness === best.likeness && index < best.index))
        best = { index, likeness };
    }
    return best;
  }
}

function trigramsOf(text: string): Set<string> {
  const padded = ` ${text} `;
  const found = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start++) found.add(padded.slice(start, start + 3));
  return found;
}
