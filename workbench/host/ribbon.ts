/** What the add-in has made of its ribbon: which buttons are dimmed, which tabs are hidden. */
export class Ribbon {
  private readonly dimmed = new Set<string>();
  private readonly hidden = new Set<string>();
  private readonly listeners = new Set<() => void>();

  isEnabled(button: string): boolean {
    return !this.dimmed.has(button);
  }

  isShown(tab: string): boolean {
    return !this.hidden.has(tab);
  }

  enable(button: string, enabled: boolean): void {
    this.change(this.dimmed, button, !enabled);
  }

  show(tab: string, shown: boolean): void {
    this.change(this.hidden, tab, !shown);
  }

  /** Calls the listener after each change. Returns what ends that. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(set: Set<string>, id: string, isIn: boolean): void {
    if (set.has(id) === isIn) return;
    if (isIn) set.add(id);
    else set.delete(id);
    for (const listener of [...this.listeners]) listener();
  }
}
