import type { CellEditing } from '../host/cellEditing';
import { bounding, intersection, parseRect, rectAddress } from '../host/state/rect';
import { cellAt, formatAt } from '../host/state/sheetState';
import type { WorkbookDocument } from '../host/state/workbookDocument';
import { element } from './element';
import { shownEntry } from './grid/shownEntry';
import type { Words } from './words';

interface FormulaLineOptions {
  readonly document: WorkbookDocument;
  readonly editing: CellEditing;
  readonly language: () => string;
  readonly words: Words;
  /** Types a text into the active cell. */
  readonly type: (text: string) => void;
  /** Gives the keyboard back to the grid. */
  readonly leave: () => void;
}

/** The name box and the line that shows, and takes, what the active cell holds. */
export class FormulaLine {
  readonly bar: HTMLElement;
  private readonly nameBox: HTMLInputElement;
  private readonly line: HTMLInputElement;
  private readonly stopListening: () => void;

  constructor(private readonly options: FormulaLineOptions) {
    const { words, document } = options;
    this.nameBox = element('input', { class: 'name-box', 'aria-label': words.nameBox, spellcheck: 'false' });
    this.line = element('input', { class: 'formula-line', 'aria-label': words.formulaLine, spellcheck: 'false' });
    this.bar = element('div', { class: 'formula-bar' }, this.nameBox, this.line);
    this.nameBox.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.goTo(this.nameBox.value);
      if (event.key === 'Escape') this.leave();
    });
    this.nameBox.addEventListener('blur', () => {
      this.showPlace();
    });
    this.line.addEventListener('focus', () => {
      options.editing.begin();
    });
    this.line.addEventListener('blur', () => {
      options.editing.end();
      this.showContent();
    });
    this.line.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        const text = this.line.value;
        options.editing.end();
        options.type(text);
        this.leave();
      }
      if (event.key === 'Escape') this.leave();
    });
    this.stopListening = document.listen(() => {
      const { activeElement } = window.document;
      // What somebody is typing stays.
      if (activeElement !== this.nameBox) this.showPlace();
      if (activeElement !== this.line) this.showContent();
    });
    this.show();
  }

  close(): void {
    this.stopListening();
  }

  private show(): void {
    this.showPlace();
    this.showContent();
  }

  private showPlace(): void {
    this.nameBox.value = rectAddress(this.options.document.activeSheet.selection);
  }

  private showContent(): void {
    const sheet = this.options.document.activeSheet;
    const { top, left } = sheet.selection;
    this.line.value = shownEntry(cellAt(sheet, top, left), formatAt(sheet, top, left), this.options.language());
  }

  private goTo(text: string): void {
    const rect = parseRect(text.trim());
    const { document } = this.options;
    if (rect) {
      document.transact('user', () => {
        const sheet = document.activeSheet;
        const merged = sheet.merges.filter((merge) => intersection(merge, rect));
        document.set(sheet, 'selection', merged.reduce(bounding, rect));
      });
    }
    this.leave();
  }

  private leave(): void {
    this.show();
    this.options.leave();
  }
}
