import type { Host } from '../host/host';
import { WorksheetModel } from '../host/model/worksheet';
import { WorksheetCollectionModel } from '../host/model/worksheetCollection';
import type { SheetState } from '../host/state/sheetState';
import { button, element, icon } from './element';
import { type MenuItem, openMenu } from './menu';
import type { Words } from './words';

/** The row of tabs under the grid. Hidden sheets are not shown; those that may be can be brought back. */
export class SheetTabs {
  readonly bar = element('div', { class: 'sheet-tabs', role: 'tablist' });
  private readonly stopListening: () => void;

  constructor(
    private readonly host: Host,
    private readonly words: Words,
    private readonly refuse: (error: unknown) => void,
  ) {
    this.bar.setAttribute('aria-label', words.sheets);
    this.show();
    this.stopListening = host.document.listen(({ changes }) => {
      const keys = ['sheets', 'activeSheet', 'name', 'visibility', 'tabColor'];
      if (changes.some((change) => change.kind === 'field' && keys.includes(change.key))) this.show();
    });
  }

  close(): void {
    this.stopListening();
  }

  private show(): void {
    const tabs = this.host.document.state.sheets
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
    const active = sheet.id === this.host.document.state.activeSheet;
    const made = button(
      { role: 'tab', 'aria-selected': String(active), class: 'sheet-tab' },
      () => {
        this.change(() => {
          this.host.document.set(this.host.document.state, 'activeSheet', sheet.id);
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
    const { words, host } = this;
    const { sheets } = host.document.state;
    const model = new WorksheetModel(host, sheet);
    const item = (label: string, work: () => void): MenuItem => ({ label, run: () => this.change(work) });
    const hidden = sheets.filter((one) => one.visibility === 'Hidden');
    openMenu(clientX, clientY, [
      { label: words.renameSheet, run: () => this.rename(tab, sheet) },
      item(words.moveLeft, () => this.move(sheet, -1)),
      item(words.moveRight, () => this.move(sheet, 1)),
      item(words.hideSheet, () => (model.visibility = 'Hidden')),
      item(words.deleteSheet, () => model.delete()),
      ...hidden.map((one) =>
        item(words.showSheet(one.name), () => {
          const shown = new WorksheetModel(host, one);
          shown.visibility = 'Visible';
          shown.activate();
        }),
      ),
    ]);
  }

  /** Moves a sheet one place among those that are shown. */
  private move(sheet: SheetState, step: -1 | 1): void {
    const { sheets } = this.host.document.state;
    const shown = sheets.filter((one) => one.visibility === 'Visible');
    const neighbour = shown[shown.indexOf(sheet) + step];
    if (neighbour) new WorksheetModel(this.host, sheet).position = sheets.indexOf(neighbour);
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
      if (keep && name !== sheet.name) this.change(() => (new WorksheetModel(this.host, sheet).name = name));
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
    this.change(() => {
      new WorksheetCollectionModel(this.host).add().activate();
    });
  }

  private change(work: () => void): void {
    try {
      this.host.document.transact('user', work);
    } catch (error) {
      this.refuse(error);
    }
  }
}
