import type { Finding } from '../../../src/core/findings';
import { CALCULATION_NAME } from '../../../src/core/reading/ownSheets';
import { WorkbookProblem } from '../../../src/excel/port';
import { Controller } from '../../../src/pane/state/controller';
import type { PaneState } from '../../../src/pane/state/paneState';
import { DEFAULT_PREFERENCES } from '../../../src/pane/state/paneState';
import { findingKey } from '../../../src/pane/state/findingKey';
import { firstState } from '../../../src/pane/state/reducer';
import { isOld, noticeOf } from '../../../src/pane/state/selectors/notice';
import { Store } from '../../../src/pane/state/store';
import { readCase } from '../../support/goldenCase';
import { workbookOf } from '../../support/workbookOf';
import { MemoryPort } from '../support/memoryPort';

/** A pane over a golden case, with every state it was in. */
async function paneOn(
  name: string,
  host: { readonly openExample?: () => Promise<void> } = {},
): Promise<{
  port: MemoryPort;
  store: Store;
  pane: Controller;
  state: () => PaneState;
  said: () => readonly string[];
}> {
  const port = new MemoryPort(await readCase(name));
  const store = new Store(firstState(port.environment, DEFAULT_PREFERENCES));
  const said: string[] = [];
  store.subscribe(() => {
    for (const one of Object.values(store.state().said)) {
      const text = `${String(one.id)} ${one.message.kind}`;
      if (!said.includes(text)) said.push(text);
    }
  });
  const pane = new Controller(port, store, {
    version: '1.0.0',
    now: () => new Date(2018, 2, 14, 14, 32),
    rest: () => Promise.resolve(),
    idle: () => Promise.resolve(),
    keepPreferences: () => undefined,
    ...host,
  });
  return { port, store, pane, state: store.state, said: () => said.map((text) => text.replace(/^\d+ /, '')) };
}

const asked = (port: MemoryPort, what: string): number => port.asked.filter((one) => one === what).length;

/** The first finding with a correction. */
function fixable(state: PaneState): Finding {
  const finding = state.checked?.result.findings.find(({ fix }) => fix);
  if (!finding) throw new Error('The case has no finding with a correction.');
  return finding;
}

describe('a check', () => {
  test('a workbook without memory is not read until the officer asks', async () => {
    const { pane, port, state } = await paneOn('well-formed-plan');
    await pane.start();
    expect(state().status).toEqual({ kind: 'firstRun' });
    expect(asked(port, 'read')).toBe(0);
  });

  test('gives result, time, file, fingerprint and rules, and is remembered in the workbook', async () => {
    const { pane, port, state, said } = await paneOn('municipal-share-below-agreed');
    await pane.start();
    await pane.check();
    const { checked, status } = state();
    expect(status).toEqual({ kind: 'idle' });
    expect(checked).toMatchObject({ at: '2018-03-14T14:32', fileName: 'portefoelje.xlsx', summary: 'none' });
    expect(checked?.result.findings.map(({ code }) => code)).toContain('FIN-03');
    expect(checked?.rules).toEqual({ ran: checked?.result.rulesRun.length, all: 55 });
    expect(port.memory.lastCheck).toMatchObject({ at: '2018-03-14T14:32', fingerprint: checked?.fingerprint.hash });
    expect(said()).toEqual(['checked']);
  });

  test('a workbook that was checked before is checked as it opens', async () => {
    const { pane, port, state } = await paneOn('well-formed-plan');
    port.memory = {
      ...port.memory,
      lastCheck: { at: '2018-03-13T09:00', fingerprint: 'x', errors: 0, warnings: 0, version: '1.0.0' },
    };
    await pane.start();
    expect(state().checked).toBeDefined();
  });

  test('a second one says nothing new to the workbook', async () => {
    const { pane, port } = await paneOn('well-formed-plan');
    await pane.start();
    await pane.check();
    await pane.check();
    expect(asked(port, 'read')).toBe(2);
    expect(asked(port, 'remember')).toBe(1);
  });

  test('cancelled, it leaves the old result and says so', async () => {
    const { pane, port, state, said } = await paneOn('well-formed-plan');
    await pane.start();
    await pane.check();
    const before = state().checked;
    port.hold();
    const running = pane.check();
    await settled();
    expect(state().status).toMatchObject({ kind: 'busy', by: 'officer', progress: { step: 'read' } });
    pane.cancel();
    await running;
    expect(state().status).toEqual({ kind: 'idle' });
    expect(state().checked).toBe(before);
    expect(said()).toContain('cancelled');
  });

  test('the first one cancelled, the pane is as it was first opened', async () => {
    const { pane, port, state } = await paneOn('well-formed-plan');
    await pane.start();
    port.hold();
    const running = pane.check();
    await settled();
    pane.cancel();
    await running;
    expect(state().status).toEqual({ kind: 'firstRun' });
  });

  test('asked for while one runs, it is that one', async () => {
    const { pane, port } = await paneOn('well-formed-plan');
    await pane.start();
    await Promise.all([pane.check(), pane.check()]);
    expect(asked(port, 'read')).toBe(1);
  });

  test('waiting for an open cell is told while it waits, and not for a check that began by itself', async () => {
    const { pane, port, store, state } = await paneOn('well-formed-plan');
    await pane.start();
    port.hold();
    const running = pane.check();
    await settled();
    port.wait({ for: 'cellEdit' });
    expect(noticeOf(state())).toEqual({ kind: 'cellEdit' });
    expect(isOld(state())).toBe(true);
    const { status } = state();
    expect(noticeOf({ ...state(), status: { ...status, by: 'itself' } as PaneState['status'] })).toBeUndefined();
    port.wait(undefined);
    expect(noticeOf(state())).toBeUndefined();
    port.letGo();
    await running;
    expect(store.state().checked).toBeDefined();
  });

  test('failing, it says why, keeps the old result, and is tried again', async () => {
    const { pane, port, state, said } = await paneOn('well-formed-plan');
    await pane.start();
    await pane.check();
    const before = state().checked;
    port.failing.set('read', 'busy');
    await pane.check();
    expect(state().status).toMatchObject({ kind: 'problem', problem: { kind: 'busy' }, failed: 'check' });
    expect(state().checked).toBe(before);
    expect(isOld(state())).toBe(true);
    expect(said()).toContain('problem');
    await pane.retry();
    expect(state().status).toEqual({ kind: 'idle' });
  });

  test('never writes over a memory it could not read', async () => {
    const { pane, port, state } = await paneOn('well-formed-plan');
    const remembered = { sheet: 'Aktiviteter', table: 'activities', column: 'H', key: 'reference' } as const;
    port.memory = { ...port.memory, mappings: [remembered] };
    port.failing.set('recall', 'busy');
    await pane.start();
    expect(state().status).toMatchObject({ kind: 'problem' });
    await pane.check();
    expect(port.memory.mappings).toEqual([remembered]);
    expect(port.memory.lastCheck).toBeDefined();
  });

  test('what stopped the pane from starting is tried again as a whole: edits are heard afterwards', async () => {
    const { pane, port, state } = await paneOn('well-formed-plan');
    port.failing.set('recall', 'busy');
    await pane.start();
    await pane.retry();
    expect(state().status).toEqual({ kind: 'firstRun' });
    await pane.check();
    port.edit('Planer');
    expect(state().outOfDate).toBeDefined();
    pane.dispose();
  });
});

describe('after edits', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const cell = (row: number): { sheet: string; top: number; left: number; bottom: number; right: number } => ({
    sheet: 'Planer',
    top: row,
    left: 1,
    bottom: row,
    right: 1,
  });

  test('the result is old at once, said once, with the cells counted once', async () => {
    const { pane, port, state, said } = await paneOn('well-formed-plan');
    await pane.start();
    await pane.check();
    port.edit('Planer', cell(1));
    port.edit('Planer', cell(1));
    port.edit('Planer', cell(2));
    expect(state().outOfDate).toEqual({ sheets: [{ sheet: 'Planer', cells: 2, areas: [cell(1), cell(2)] }] });
    expect(noticeOf(state())).toMatchObject({ kind: 'outOfDate', at: '2018-03-14T14:32' });
    expect(said().filter((kind) => kind === 'outOfDate')).toHaveLength(1);
    pane.dispose();
  });

  test('the workbook is checked 1.5 s after the last edit', async () => {
    const { pane, port, state } = await paneOn('well-formed-plan');
    await pane.start();
    await pane.check();
    port.edit('Planer', cell(1));
    await jest.advanceTimersByTimeAsync(1000);
    port.edit('Planer', cell(2));
    await jest.advanceTimersByTimeAsync(1400);
    expect(asked(port, 'read')).toBe(1);
    await jest.advanceTimersByTimeAsync(200);
    await settled();
    expect(asked(port, 'read')).toBe(2);
    expect(state().outOfDate).toBeUndefined();
  });

  test('a check that failed is not begun again by itself until there is another edit', async () => {
    const { pane, port, said } = await paneOn('well-formed-plan');
    await pane.start();
    await pane.check();
    port.edit('Planer', cell(1));
    port.failing.set('read', 'busy');
    await jest.advanceTimersByTimeAsync(10_000);
    await settled();
    expect(asked(port, 'read')).toBe(2);
    expect(said().filter((kind) => kind === 'problem')).toHaveLength(1);
    port.edit('Planer', cell(2));
    await jest.advanceTimersByTimeAsync(2000);
    await settled();
    expect(asked(port, 'read')).toBe(3);
  });

  test('sheets that are added make the result old, and it is checked again by itself', async () => {
    const { pane, port, state } = await paneOn('well-formed-plan');
    await pane.start();
    await pane.addTemplate(true);
    expect(state().outOfDate).toBeUndefined();
    await pane.check();
    await pane.addTemplate(true);
    expect(state().outOfDate?.sheets[0]).toMatchObject({ sheet: port.added[0]?.name, cells: 0 });
    expect(noticeOf(state())).toMatchObject({ kind: 'outOfDate' });
    await jest.advanceTimersByTimeAsync(1600);
    await settled();
    expect(asked(port, 'read')).toBe(2);
    expect(state().outOfDate).toBeUndefined();
  });

  test('not where the officer has chosen otherwise', async () => {
    const { pane, port, state } = await paneOn('well-formed-plan');
    port.memory = { ...port.memory, choices: { autoCheck: false } };
    await pane.start();
    await pane.check();
    port.edit('Planer', cell(1));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(asked(port, 'read')).toBe(1);
    expect(state().outOfDate).toBeDefined();
  });

  test('an edit during a check makes its result old too', async () => {
    const { pane, port, state } = await paneOn('well-formed-plan');
    port.memory = { ...port.memory, choices: { autoCheck: false } };
    await pane.start();
    port.hold();
    const running = pane.check();
    await settled();
    port.edit('Planer', cell(3));
    port.letGo();
    await running;
    expect(state().checked).toBeDefined();
    expect(state().outOfDate?.sheets).toEqual([{ sheet: 'Planer', cells: 1, areas: [cell(3)] }]);
  });
});

describe('writing', () => {
  test('a correction is written, told with its cells, and followed by a check', async () => {
    const { pane, port, state, said } = await paneOn('municipal-parts-not-10-6-and-1-9');
    await pane.start();
    await pane.check();
    const finding = fixable(state());
    await pane.applyFix(finding);
    expect(port.asked).toContain(`applyFix ${String(finding.fix?.cells.length)}`);
    expect(said()).toContain('fixed');
    expect(asked(port, 'read')).toBe(2);
    expect(state().writing).toBeUndefined();
  });

  test('a correction and the check that follows are told to screen readers in one breath', async () => {
    const { pane, port, state } = await paneOn('municipal-parts-not-10-6-and-1-9');
    await pane.start();
    await pane.check();
    await pane.applyFix(fixable(state()));
    expect(state().said.polite).toMatchObject({ message: { kind: 'checked' }, before: { kind: 'fixed' } });
    expect(state().toasts.map(({ message }) => message.kind)).toEqual(['fixed']);
    await pane.check();
    expect(state().said.polite?.before).toBeUndefined();

    port.failing.set('read', 'busy');
    await pane.applyFix(fixable(state()));
    expect(state().said.assertive).toMatchObject({ message: { kind: 'problem' }, before: { kind: 'fixed' } });
    expect(state().said.held).toBeUndefined();
    pane.dispose();
  });

  test('a correction whose cell has changed is refused, told, and followed by a check', async () => {
    const { pane, port, state, said } = await paneOn('municipal-parts-not-10-6-and-1-9');
    await pane.start();
    await pane.check();
    port.fixOutcome = { applied: false, changed: { sheet: 'Finansiering', row: 1, column: 5 } };
    await pane.applyFix(fixable(state()));
    expect(said()).toContain('fixRefused');
    expect(said()).not.toContain('fixed');
    expect(asked(port, 'read')).toBe(2);
  });

  test('the summary is of a fresh check: an old result is checked first', async () => {
    const { pane, port, state, said } = await paneOn('well-formed-plan');
    await pane.start();
    await pane.writeSummary();
    expect(asked(port, 'read')).toBe(1);
    expect(port.written?.sheets[0]?.document.name).toBe('Kontrol');
    expect(state().checked?.summary).toBe('current');
    expect(said()).toContain('summaryWritten');
    port.edit('Planer');
    await pane.writeSummary();
    expect(asked(port, 'read')).toBe(2);
    expect(asked(port, 'writeSummary')).toBe(2);
    pane.dispose();
  });

  test('no summary is written when the check before it fails', async () => {
    const { pane, port } = await paneOn('well-formed-plan');
    await pane.start();
    port.failing.set('read', 'busy');
    await pane.writeSummary();
    expect(asked(port, 'writeSummary')).toBe(0);
  });

  test('a summary whose sheet got another name is written again with that name in its texts', async () => {
    const { pane, port, state } = await paneOn('well-formed-plan');
    await pane.start();
    port.sheetNames = ['Kontrol (2)', 'Kontrol - fund'];
    await pane.writeSummary();
    expect(asked(port, 'writeSummary')).toBe(2);
    expect(port.written?.sheets[0]?.document.name).toBe('Kontrol (2)');
    expect(state().said.polite?.message).toEqual({ kind: 'summaryWritten', sheet: 'Kontrol (2)', undoSteps: 2 });
  });

  test('budget sheets are added beside others only when the officer has said so', async () => {
    const { pane, port, state, store, said } = await paneOn('well-formed-plan');
    await pane.start();
    await pane.addTemplate();
    expect([asked(port, 'read'), asked(port, 'addSheets')]).toEqual([1, 0]);
    expect(noticeOf(state())).toEqual({ kind: 'question', question: 'template' });
    expect(said()).toContain('asked');
    store.dispatch({ type: 'questionClosed' });
    expect(noticeOf(state())).toBeUndefined();
    // What a check has just read need not be read again.
    await pane.check();
    await pane.addTemplate();
    expect([asked(port, 'read'), asked(port, 'addSheets')]).toEqual([2, 0]);
    await pane.addTemplate(true);
    expect(asked(port, 'addSheets')).toBe(1);
    expect(state().question).toBeUndefined();
    pane.dispose();
  });

  test('a workbook without budget gets its sheets at once; one with a sheet of calculation is asked about', async () => {
    const { pane, port, state } = await paneOn('well-formed-plan');
    await pane.start();
    port.workbook = workbookOf({ Ark1: [['Indkøb'], ['Mælk']] });
    await pane.addTemplate();
    expect(asked(port, 'addSheets')).toBe(1);
    const calculation = { name: `${CALCULATION_NAME}_2`, refersTo: 'Beregning!$A$1' };
    port.workbook = workbookOf({ Beregning: [] }, { names: [calculation] });
    await pane.addTemplate();
    expect(asked(port, 'addSheets')).toBe(1);
    expect(state().question).toBe('template');
  });

  test('a write that fails says which and why, and is tried again', async () => {
    const { pane, port, state } = await paneOn('well-formed-plan');
    await pane.start();
    port.failing.set('addSheets', 'structureLocked');
    await pane.addTemplate(true);
    expect(state().status).toMatchObject({ kind: 'problem', problem: { kind: 'structureLocked' }, failed: 'template' });
    expect(state().writing).toBeUndefined();
    await pane.retry();
    expect(port.added.map(({ name }) => name)).toContain('Planer');
  });

  test('the example is offered where it can be opened; one that does not open is told and tried again', async () => {
    expect((await paneOn('well-formed-plan')).pane.openExample).toBeUndefined();
    let tries = 0;
    const openExample = (): Promise<void> =>
      ++tries === 1 ? Promise.reject(new WorkbookProblem('busy')) : Promise.resolve();
    const { pane, state, said } = await paneOn('well-formed-plan', { openExample });
    await pane.start();
    await pane.openExample?.();
    expect(state().status).toMatchObject({ kind: 'problem', problem: { kind: 'busy' }, failed: 'example' });
    await pane.retry();
    expect(state().status).toEqual({ kind: 'firstRun' });
    expect([tries, said()]).toEqual([2, ['problem', 'exampleOpened']]);
  });

  test('an explanation is kept with plan, reason and name, and the workbook checked anew', async () => {
    const { pane, port, store, state } = await paneOn('municipal-share-below-agreed');
    await pane.start();
    await pane.check();
    const finding = state().checked?.result.findings.find(({ code }) => code === 'FIN-03');
    if (!finding) throw new Error('FIN-03 is missing.');
    store.dispatch({ type: 'waiverOpened', finding: findingKey(finding) });
    store.dispatch({ type: 'waiverTyped', answers: { reason: 'Aftalt' } });
    store.dispatch({ type: 'waiverLeft' });
    expect(Object.keys(state().view.drafts)).toEqual([findingKey(finding)]);
    store.dispatch({ type: 'waiverOpened', finding: findingKey(finding) });
    expect(state().view.waiver?.reason).toBe('Aftalt');
    expect(await pane.saveWaiver(finding, { reason: 'Aftalt', name: 'Karen Holm', until: '2019-01-31' })).toBe(true);
    expect(port.waivers).toEqual([
      { code: 'FIN-03', plan: finding.plan, reason: 'Aftalt', name: 'Karen Holm', until: '2019-01-31', language: 'da' },
    ]);
    expect([state().view.waiver, state().view.drafts]).toEqual([undefined, {}]);
    expect(state().preferences.name).toBe('Karen Holm');
    expect(asked(port, 'read')).toBe(2);
  });

  test('a cell that cannot be gone to is told', async () => {
    const { pane, port, state, said } = await paneOn('well-formed-plan');
    await pane.start();
    await pane.goTo({ sheet: 'Planer', row: 1, column: 1 });
    expect(said()).toContain('moved');
    port.failing.set('goTo', 'sheetGone');
    await pane.goTo({ sheet: 'Planer', row: 1, column: 1 });
    expect(state().status).toMatchObject({ kind: 'problem', failed: 'goTo', problem: { sheet: 'Finansiering' } });
  });
});

/** Everything that is ready to run has run. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((next) => setImmediate(next));
}
