import { describeProblem, PackageError, webCodec } from '../../src/xlsx';
import { openFile } from '../file/openFile';
import { saveFile } from '../file/saveFile';
import { HostError } from '../host/hostError';
import { parseRect } from '../host/state/rect';
import { defaultSettings, type HostSettings } from '../host/settings';
import { askUnsaved } from './askUnsaved';
import { type AddinManifest, readManifest, type RibbonButton } from './addinManifest';
import { type RunningUniver, startUniver } from './grid/univer';
import { openGridMenu } from './gridMenu';
import { MadeWorkbooks } from './madeWorkbooks';
import { makePage, type MessageKind, type Page } from './makePage';
import { type OpenWorkbook, openWorkbook } from './openWorkbook';
import { blankWorkbook } from './blankWorkbook';
import { download } from './download';
import { takeDrops } from './takeDrops';
import { UnsavedWork } from './unsavedWork';
import { wordsFor, type Words } from './words';

/** The page as a whole: one open workbook, one add-in, and what surrounds them. */
export class Workbench {
  readonly settings: HostSettings = { ...defaultSettings };
  private readonly gridElement = document.createElement('div');
  readonly univer: RunningUniver;
  private workbook: OpenWorkbook | undefined;
  private page: Page | undefined;
  private readonly unsaved = new UnsavedWork();
  /** Workbooks that the add-in has made; each opens in a window of its own. */
  readonly made = new MadeWorkbooks();

  constructor(
    private readonly root: HTMLElement,
    private readonly manifestXml: string,
  ) {
    this.gridElement.className = 'grid';
    // Univer measures the element it starts in.
    root.append(this.gridElement);
    this.univer = startUniver(this.gridElement);
    this.gridElement.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      if (this.workbook) openGridMenu(event, this.workbook.host, this.words, this.refuse);
    });
    takeDrops(
      this.gridElement,
      () => this.words.dropHere,
      (file) => void this.openChosen(file),
    );
    window.addEventListener('keydown', this.undoByKey, true);
    window.addEventListener('beforeunload', (event) => {
      if (this.unsaved.any) event.preventDefault();
    });
  }

  get open(): OpenWorkbook | undefined {
    return this.workbook;
  }

  /**
   * Opens a file. What is no workbook is told in a sentence, and the one that is open stays, or an empty one where none
   * is; so it does where the user will not lose what is unsaved in it.
   */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    try {
      const file = await openFile(bytes, name, webCodec);
      if (this.workbook && this.unsaved.any && !(await askUnsaved(this.workbook.file.name, name, this.words))) return;
      await this.show(file);
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      const told = this.words.notOpened(name, describeProblem(error.problem, this.danish ? 'da' : 'en'));
      if (this.workbook) {
        this.say(told, 'refused');
        return;
      }
      // Without a page there is nowhere to say it, and nothing to open another file with.
      const { newSheetName, newWorkbook, openAnother } = this.words;
      await this.show(await openFile(blankWorkbook(newSheetName), newWorkbook(1), webCodec));
      this.say(`${told} ${openAnother}`, 'refused');
    }
  }

  async openChosen(file: File): Promise<void> {
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** Starts the add-in anew on the workbook as it is: after another language or theme was chosen. */
  async restart(): Promise<void> {
    if (this.workbook) await this.show(this.workbook.file);
  }

  async save(): Promise<void> {
    if (!this.workbook) return;
    const { file, bridge } = this.workbook;
    const functions = bridge.functions.map(({ name }) => name);
    const saved = await saveFile(file, this.danish ? 'da' : 'en', webCodec, functions);
    if (!saved.ok) {
      this.say(saved.reason, 'refused');
      return;
    }
    download(saved.bytes, file.name);
    file.document.isDirty = false;
    this.unsaved.any = false;
    this.say([this.words.saved(file.name), ...saved.notSaved].join(' '));
  }

  private async show(file: OpenWorkbook['file']): Promise<void> {
    const manifest = readManifest(this.manifestXml, this.settings.language);
    const functionsJson = await this.functionsOf(manifest);
    this.workbook?.close();
    this.page?.close();
    document.title = `${file.name} – ${this.words.title}`;
    document.documentElement.lang = this.settings.language;
    document.documentElement.dataset['theme'] = this.settings.theme;
    const workbook = openWorkbook({
      file,
      settings: this.settings,
      manifest,
      functionsJson,
      univer: this.univer,
      refuse: this.refuse,
      follow: (reference) => {
        this.goTo(reference);
      },
    });
    this.workbook = workbook;
    this.unsaved.follow(file.document);
    workbook.host.newWorkbooks.listen((bytes) => {
      if (!this.made.open(bytes, this.words)) this.say(this.words.newBlocked, 'refused');
    });
    this.page = makePage({
      workbench: this,
      workbook,
      manifest,
      words: this.words,
      danish: this.danish,
      grid: this.gridElement,
      press: (button) => {
        this.press(workbook, button);
      },
    });
    this.root.replaceChildren(this.page.element);
  }

  private async functionsOf({ functions }: AddinManifest): Promise<unknown> {
    return functions === undefined ? undefined : (await fetch(functions)).json();
  }

  private press({ host, addin }: OpenWorkbook, { action, id, label }: RibbonButton): void {
    if (action.kind === 'showPane') {
      host.pane.visible = true;
      return;
    }
    addin.session.runCommand(action.functionName, id).catch(() => {
      this.say(this.words.commandFailed(label), 'refused');
    });
  }

  /** The document's undo, not the grid's; while one types, keys belong to the text. */
  private readonly undoByKey = (event: KeyboardEvent): void => {
    const { host } = this.workbook ?? {};
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y') || !host || host.editing.active) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'y' || event.shiftKey) host.document.redo();
    else host.document.undo();
  };

  private goTo(reference: string): void {
    const { document } = this.workbook?.host ?? {};
    const at = reference.lastIndexOf('!');
    const name = reference.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
    const sheet = at < 0 ? document?.activeSheet : document?.sheetNamed(name);
    const rect = parseRect(reference.slice(at + 1));
    if (!document || !sheet || !rect) return;
    document.transact('user', () => {
      document.set(document.state, 'activeSheet', sheet.id);
      document.set(sheet, 'selection', rect);
    });
  }

  readonly refuse = (error: unknown): void => {
    if (!(error instanceof HostError)) throw error;
    this.say(error.code === 'AccessDenied' ? this.words.locked : this.words.failed(error.message), 'refused');
  };

  private say(sentence: string, kind: MessageKind = 'told'): void {
    this.page?.say(sentence, kind);
  }

  private get danish(): boolean {
    return this.settings.language.startsWith('da');
  }

  get words(): Words {
    return wordsFor(this.settings.language);
  }
}
