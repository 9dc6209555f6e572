import { invalidReference } from './hostError';
import type { Model } from './model/model';
import type { Rect } from './state/rect';
import type { SheetState } from './state/sheetState';

/** Objects that office.js tracks over several requests (`_KeepReference`, `_RemoveReference`). */
export class References {
  private readonly kept = new Map<string, Model>();
  private next = 1;

  keep(model: Model): string {
    const id = `r${String(this.next++)}`;
    this.kept.set(id, model);
    return id;
  }

  /** Throws `InvalidReference` for what was let go of. */
  get(id: string): Model {
    const model = this.kept.get(id);
    if (!model) throw invalidReference();
    return model;
  }

  /** Cells of a sheet moved: ranges that are kept move with them. */
  follow(sheet: SheetState, move: (rect: Rect) => Rect | undefined): void {
    for (const model of this.kept.values()) model.follow?.(sheet, move);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  get size(): number {
    return this.kept.size;
  }
}
