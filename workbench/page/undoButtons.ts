import type { WorkbookDocument } from '../host/state/workbookDocument';
import { button, element, icon } from './element';
import type { Words } from './words';

/** Undo and redo, and how many steps there are: what the add-in did is one step per request, as in Excel. */
export class UndoButtons {
  readonly element: HTMLElement;
  private readonly status = element('span', { class: 'undo-status', 'data-testid': 'undo-status' });
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;
  private readonly stopListening: () => void;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly words: Words,
  ) {
    this.undo = button(
      { class: 'icon-button', 'aria-label': words.undo, title: words.undo },
      () => document.undo(),
      icon('undo'),
    );
    this.redo = button(
      { class: 'icon-button', 'aria-label': words.redo, title: words.redo },
      () => document.redo(),
      icon('redo'),
    );
    this.element = element('div', { class: 'undo' }, this.undo, this.redo, this.status);
    this.show();
    this.stopListening = document.listen(() => {
      this.show();
    });
  }

  close(): void {
    this.stopListening();
  }

  private show(): void {
    const { undoSteps, redoSteps } = this.document;
    const { undoNone, undoOne, undoMany } = this.words;
    this.undo.disabled = undoSteps === 0;
    this.redo.disabled = redoSteps === 0;
    this.status.textContent = undoSteps === 0 ? undoNone : undoSteps === 1 ? undoOne : undoMany(undoSteps);
  }
}
