import { HostError } from '../host/hostError';
import { checkStructure } from '../host/rules/protection';
import { checkSheetName } from '../host/rules/sheetName';
import type { SheetState } from '../host/state/sheetState';
import type { WorkbookDocument } from '../host/state/workbookDocument';
import { button, element, icon } from './element';
import { openMenu } from './menu';
import { leaveSheet, moveSheet } from './sheetMoves';
import type { Words } from './words';

/** The row of tabs under the grid. Hidden sheets are not shown; those that may be can be brought back. */
export class SheetTabs {
  readonly bar = element('div', { class: 'sheet-tabs', role: 'tablist' });
  private readonly stopListening: () => void;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly words: Words,
    private readonly refuse: (error: unknown) => void,
  ) {
    this.bar.setAttribute('aria-label', words.sheets);
    this.show();
    this.stopListening = document.listen(({ changes }) => {
      const keys = ['sheets', 'activeSheet', 'name', 'visibility', 'tabColor'];
      if (changes.some((change) => change.kind === 'field' && keys.includes(change.key))) this.show();
    });
  }

  close(): void {
    this.stopListening();
  }

  private show(): void {
    const tabs = this.document.state.sheets
      .filter((sheet) => sheet.visibility === 'Visible')
      .map((one) => this.tab(one));
    const add = button(
      { class: 'icon-button', 'aria-label': this.words.newSheet, title: this.words.newSheet },
      () => {
        this.add();
      },
      icon('plus'),
    );
    this.bar.replaceChildren(...tabs, add);
    this.bar.querySelector('[aria-selected="true"]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }

  private tab(sheet: SheetState): HTMLElement {
    const active = sheet.id === this.document.state.activeSheet;
    const made = button(
      { role: 'tab', 'aria-selected': String(active), class: 'sheet-tab' },
      () => {
        this.change(() => {
          this.document.set(this.document.state, 'activeSheet', sheet.id);
        });
      },
      sheet.name,
    );
    if (sheet.tabColor) made.style.setProperty('--tab-color', sheet.tabColor);
    made.addEventListener('dblclick', () => {
      this.rename(made, sheet);
    });
    made.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.menu(made, sheet, event);
    });
    return made;
  }

  private menu(tab: HTMLElement, sheet: SheetState, { clientX, clientY }: MouseEvent): void {
    const { words, document } = this;
    const hidden = document.state.sheets.filter((one) => one.visibility === 'Hidden');
    const change = (label: string, work: () => void): { label: string; run: () => void } => ({
      label,
      run: () => {
        this.change(() => {
          checkStructure(document);
          work();
        });
      },
    });
    openMenu(clientX, clientY, [
      { label: words.renameSheet, run: () => this.rename(tab, sheet) },
      change(words.moveLeft, () => moveSheet(document, sheet, -1)),
      change(words.moveRight, () => moveSheet(document, sheet, 1)),
      change(words.hideSheet, () => {
        leaveSheet(document, sheet);
        document.set(sheet, 'visibility', 'Hidden');
      }),
      change(words.deleteSheet, () => {
        leaveSheet(document, sheet);
        const others = document.state.sheets.filter((one) => one !== sheet);
        document.set(document.state, 'sheets', others);
        // Excel cannot take this back either.
        document.clearUndo();
      }),
      ...hidden.map((one) => change(words.showSheet(one.name), () => document.set(one, 'visibility', 'Visible'))),
    ]);
  }

  private rename(tab: HTMLElement, sheet: SheetState): void {
    const input = element('input', { class: 'sheet-name', 'aria-label': this.words.sheetName, value: sheet.name });
    input.size = Math.max(6, sheet.name.length);
    let done = false;
    const finish = (keep: boolean): void => {
      if (done) return;
      done = true;
      const name = input.value.trim();
      input.replaceWith(tab);
      if (!keep || name === sheet.name) return;
      this.change(() => {
        checkStructure(this.document);
        checkSheetName(name);
        const other = this.document.sheetNamed(name);
        if (other && other !== sheet) throw new HostError('ItemAlreadyExists', name);
        this.document.set(sheet, 'name', name);
      });
    };
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === 'Escape') finish(event.key === 'Enter');
    });
    input.addEventListener('blur', () => {
      finish(true);
    });
    tab.replaceWith(input);
    input.select();
  }

  private add(): void {
    const { document } = this;
    this.change(() => {
      checkStructure(document);
      const names = document.state.sheets.map((_, index) => `Ark${String(index + 2)}`);
      const name = ['Ark1', ...names].find((one) => !document.sheetNamed(one)) ?? document.newGuid();
      const sheet = document.createSheet(name);
      document.set(document.state, 'sheets', [...document.state.sheets, sheet]);
      document.set(document.state, 'activeSheet', sheet.id);
    });
  }

  private change(work: () => void): void {
    try {
      this.document.transact('user', work);
    } catch (error) {
      this.refuse(error);
    }
  }
}
