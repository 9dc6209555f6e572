import type { Finding } from '../../core/findings';
import { formatAddress, type Area, type Cell } from '../../core/sheet/address';
import type { WorkbookChange, WorkbookPort } from '../../excel/port';
import { AutoCheck } from './autoCheck';
import { Checking } from './checking';
import { loadCheck, loadWrites, type Writes } from './later';
import { withAnswer, withChoices, withoutAnswer, type ChoiceChange, type ReadingAnswer } from './kept';
import { MemoryKeeper } from './memoryKeeper';
import type { PaneHost } from './paneHost';
import type { PaneController, WaiverAnswers } from './paneController';
import type { Action, Preferences, Writing } from './paneState';
import { problemOf } from './problemOf';
import { watchSelection } from './selectionWatch';
import type { Store } from './store';
import type { Writer } from './writes';

type Work = (writer: Writer, writes: Writes) => Promise<boolean>;

/** Carries out what the views ask for: the only part of the pane that touches the workbook. */
export class Controller implements PaneController {
  readonly openExample?: () => Promise<void>;
  private readonly memory: MemoryKeeper;
  private readonly checking: Checking;
  private readonly auto = new AutoCheck(() => void this.checkByItself());
  private again: () => Promise<unknown> = () => this.check();
  private readonly listening: (() => void)[] = [];

  constructor(
    private readonly port: WorkbookPort,
    private readonly store: Store,
    private readonly host: PaneHost,
  ) {
    this.memory = new MemoryKeeper(port, store, host.version);
    this.checking = new Checking(port, store, this.memory, host);
    const { openExample: open } = host;
    if (open) this.openExample = async () => void (await this.write('example', (own, by) => by.openExample(own, open)));
    this.listening.push(
      port.onWaiting((waiting) => {
        store.dispatch({ type: 'waiting', waiting });
      }),
    );
  }

  async start(): Promise<void> {
    this.again = () => this.start();
    try {
      const memory = await this.memory.recall();
      this.store.dispatch({ type: 'started', memory });
      this.listening.push(await this.port.onChange((change) => this.changed(change)));
    } catch (error) {
      this.store.dispatch({ type: 'failed', problem: problemOf(error), failed: 'check' });
      return;
    }
    if (this.store.state().status.kind === 'idle') await this.check();
    else await this.host.idle().then(loadCheck);
  }

  async check(anew = false): Promise<void> {
    this.auto.stop();
    this.again = () => this.check();
    await this.watched(anew ? this.checking.anew() : this.checking.run());
  }

  cancel(): void {
    this.checking.cancel();
  }

  async retry(): Promise<void> {
    this.store.dispatch({ type: 'problemClosed' });
    await this.again();
  }

  async goTo(place: Cell | Area): Promise<void> {
    this.again = () => this.goTo(place);
    try {
      await this.port.goTo(place);
      this.store.dispatch({ type: 'said', message: { kind: 'moved', cell: formatAddress(place) } });
    } catch (error) {
      this.failed('goTo', error);
    }
  }

  async applyFix(finding: Finding): Promise<void> {
    const { fix } = finding;
    if (fix) await this.writeAndCheck('fix', (writer, { applyFix }) => applyFix(writer, fix));
  }

  async writeSummary(): Promise<void> {
    const { checked, outOfDate } = this.store.state();
    if (!checked || outOfDate) await this.checking.run();
    const fresh = this.store.state();
    if (!fresh.checked || fresh.status.kind !== 'idle') return;
    await this.write('summary', (writer, { writeSummary }) => writeSummary(writer));
  }

  async addTemplate(anyway = false): Promise<void> {
    const added = await this.write('template', (writer, { addTemplate }) => addTemplate(writer, anyway));
    this.again = () => this.addTemplate(anyway);
    if (added) this.edited();
  }

  async saveWaiver(finding: Finding, answers: WaiverAnswers): Promise<boolean> {
    this.prefer({ name: answers.name });
    return this.writeAndCheck('waiver', (writer, { saveWaiver }) => saveWaiver(writer, finding, answers));
  }

  async answer(answer: ReadingAnswer): Promise<void> {
    await this.writeAndCheck('mapping', () => this.memory.keepReading((memory) => withAnswer(memory, answer)));
  }

  async forget(answer: ReadingAnswer): Promise<void> {
    await this.writeAndCheck('mapping', () => this.memory.keepReading((memory) => withoutAnswer(memory, answer)));
  }

  async choose(change: ChoiceChange): Promise<void> {
    const kept = await this.write('choices', async () => {
      const { choices } = await this.memory.recall();
      await this.memory.change({ choices: withChoices(choices, change) });
      return true;
    });
    const judged = (['ruleSet', 'agreement', 'toleranceOre'] as const).some((key) => key in change);
    if (kept && judged && this.store.state().checked) await this.check(true);
    else if (this.store.state().outOfDate) this.edited();
  }

  prefer(preferences: Partial<Preferences>): void {
    const next = { ...this.store.state().preferences, ...preferences };
    this.store.dispatch({ type: 'preferred', preferences: next });
    this.host.keepPreferences(next);
  }

  insertFormula(formula: string): Promise<boolean> {
    return this.write('insert', (writer, { insertFormula }) => insertFormula(writer, formula));
  }

  watchSelection(): () => void {
    return watchSelection(this.port, this.store);
  }

  dispose(): void {
    this.auto.stop();
    this.checking.cancel();
    for (const stop of this.listening) stop();
  }

  private changed(change: WorkbookChange): void {
    const { checked, outOfDate } = this.store.state();
    this.store.dispatch({ type: 'edited', change });
    if (checked && !outOfDate) this.store.dispatch({ type: 'said', message: { kind: 'outOfDate', at: checked.at } });
    this.edited();
  }

  private edited(): void {
    const { checked, memory } = this.store.state();
    if (checked && memory.choices.autoCheck !== false) this.auto.edited();
  }

  private async checkByItself(): Promise<void> {
    const { status, writing } = this.store.state();
    // Another check or a write is under way: its end is soon enough.
    if (status.kind === 'busy' || writing) return this.auto.edited();
    await this.watched(this.checking.run('itself'));
  }

  /** What was edited while a check ran is checked next; one that failed or was stopped is not begun again by itself. */
  private async watched(check: Promise<void>): Promise<void> {
    const before = this.store.state().checked;
    await check;
    const { checked, outOfDate } = this.store.state();
    if (checked !== before && outOfDate) this.edited();
  }

  private async writeAndCheck(what: Writing, work: Work): Promise<boolean> {
    const done = await this.write(what, work);
    this.again = () => this.writeAndCheck(what, work);
    if (done) await this.check(true);
    return done;
  }

  private async write(what: Writing, work: Work): Promise<boolean> {
    const { port, store, host } = this;
    this.again = () => this.write(what, work);
    store.dispatch({ type: 'writing', what });
    try {
      return await work({ port, store, version: host.version }, await loadWrites());
    } catch (error) {
      this.failed(what, error);
      return false;
    } finally {
      store.dispatch({ type: 'writing', what: undefined });
    }
  }

  private failed(action: Action, error: unknown): void {
    const problem = problemOf(error);
    this.store.dispatch({ type: 'failed', problem, failed: action });
    this.store.dispatch({ type: 'said', message: { kind: 'problem', problem, failed: action }, assertive: true });
  }
}
