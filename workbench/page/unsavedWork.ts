import { isUndoable } from '../host/state/lasting';
import type { WorkbookDocument } from '../host/state/workbookDocument';

/** Whether user or add-in did what can be undone since the file was opened or saved; a mere check is no work to lose. */
export class UnsavedWork {
  private document: WorkbookDocument | undefined;
  private stop: (() => void) | undefined;
  any = false;

  /** What is unsaved stays so while it is the same document. */
  follow(document: WorkbookDocument): void {
    if (document === this.document) return;
    this.stop?.();
    this.document = document;
    this.any = false;
    this.stop = document.listen(({ source, changes }) => {
      if ((source === 'user' || source === 'addin') && changes.some(isUndoable)) this.any = true;
    });
  }
}
