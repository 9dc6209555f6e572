/** What the add-in has asked to hear of. Each handler counts by itself: the last that goes ends the telling. */
export class Registrations {
  private readonly counts = new Map<string, number>();

  add(type: number, target: string): void {
    const key = keyOf(type, target);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = keyOf(type, target);
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  has(type: number, target: string): boolean {
    return this.counts.has(keyOf(type, target));
  }

  clear(): void {
    this.counts.clear();
  }

  get size(): number {
    return this.counts.size;
  }
}

const keyOf = (type: number, target: string): string => `${String(type)} ${target}`;
