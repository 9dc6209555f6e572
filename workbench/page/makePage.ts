import type { AddinManifest, RibbonButton } from './addinManifest';
import { ChartStrip } from './charts';
import { button, element, icon } from './element';
import { FormulaLine } from './formulaLine';
import type { OpenWorkbook } from './openWorkbook';
import { PaneView } from './pane';
import { makeRibbon } from './ribbon';
import { SheetTabs } from './sheetTabs';
import { makeToolbox } from './toolbox';
import { UndoButtons } from './undoButtons';
import type { Workbench } from './workbench';
import type { Words } from './words';

interface PageParts {
  readonly workbench: Workbench;
  readonly workbook: OpenWorkbook;
  readonly manifest: AddinManifest;
  readonly words: Words;
  readonly danish: boolean;
  readonly grid: HTMLElement;
  readonly press: (button: RibbonButton) => void;
}

export type MessageKind = 'told' | 'refused';

/** Everything that stands round the grid for one open workbook. */
export interface Page {
  readonly element: HTMLElement;
  /** `refused`: something was not done. */
  say(sentence: string, kind: MessageKind): void;
  close(): void;
}

export function makePage(parts: PageParts): Page {
  const { workbook, manifest, words, danish, grid } = parts;
  const { host, addin } = workbook;
  const { document } = host;
  const language = (): string => host.settings.contentLanguage;
  const ribbon = makeRibbon({ manifest, state: host.ribbon, words, danish, press: parts.press });
  const undo = new UndoButtons(document, words);
  const formula = new FormulaLine({
    document,
    editing: host.editing,
    language,
    words,
    type: (text) => {
      const { top, left } = document.activeSheet.selection;
      workbook.grid.type(document.activeSheet, top, left, text);
    },
    leave: () => {
      workbook.grid.focus();
    },
  });
  const tabs = new SheetTabs(host, words, parts.workbench.refuse);
  const charts = new ChartStrip(document, words, language);
  const pane = new PaneView(manifest.name, addin.frame, host.pane, words);
  const toolbox = makeToolbox(parts.workbench, workbook);
  const message = element('p', { class: 'message', role: 'status' });
  const banner = element('p', { class: 'banner', role: 'note' }, icon('info'));
  banner.insertAdjacentHTML('beforeend', `<span>${words.banner}</span>`);
  const top = element(
    'header',
    { class: 'ribbon' },
    element(
      'div',
      { class: 'top-line' },
      ribbon.tabs,
      element('span', { class: 'file-name' }, document.state.name),
      message,
      undo.element,
      ...fileButtons(parts, toolbox.toggle),
    ),
    ribbon.strip,
  );
  const work = element('main', { class: 'work', 'aria-label': words.grid }, grid, charts.element, tabs.bar);
  const body = element('div', { class: 'body' }, work, pane.element, toolbox.element);
  return {
    element: element('div', { class: 'page' }, top, banner, formula.bar, body),
    say: (sentence, kind) => {
      message.textContent = sentence;
      message.title = sentence;
      message.classList.toggle('refused', kind === 'refused');
    },
    close: () => {
      for (const part of [ribbon, undo, formula, tabs, charts, pane, toolbox]) part.close();
    },
  };
}

function fileButtons({ workbench, words }: PageParts, toggleTools: () => void): HTMLElement[] {
  const chooser = element('input', { type: 'file', accept: '.xlsx,.xlsm', hidden: '' });
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file) void workbench.openChosen(file);
    // The same file can be chosen once more.
    chooser.value = '';
  });
  return [
    chooser,
    button({ class: 'box-button', 'aria-label': words.tools }, toggleTools, icon('tools'), words.tools),
    button({ class: 'box-button' }, () => chooser.click(), icon('open'), words.open),
    button({ class: 'box-button' }, () => void workbench.save(), icon('save'), words.save),
  ];
}
