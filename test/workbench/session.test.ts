import { Host } from '../../workbench/host/host';
import { WorkbookDocument } from '../../workbench/host/state/workbookDocument';
import { Session } from '../../workbench/session/session';
import { startOffice, type StartedOffice } from '../../workbench/transport/jsdom';
import { withOffice } from '../support/office';
import { eventually, settled } from '../support/settled';

const started = withOffice();

/** What an add-in asked for in vain; the check after the test is not to find it again. */
function unknown(office: StartedOffice): string[] {
  const names = [...office.host.unknownMembers];
  office.host.unknownMembers.clear();
  return names;
}

const promised = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<Office.AsyncResult<T>> =>
  new Promise((done) => {
    call(done);
  });

test('office.js believes it is in Excel on the web', async () => {
  const office = started();
  expect(await office.Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
});

test('no request leaves the window while it starts, works and shows messages', async () => {
  const office = started();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
  });
  await settled();
  expect(office.refusedRequests).toEqual([]);
});

describe('a session', () => {
  const sent: string[] = [];
  const envelope = (more: object): string =>
    JSON.stringify({ _messageType: 0, _conversationId: 'conversation1', _correlationId: 7, ...more });
  let session: Session;
  let host: Host;
  beforeEach(() => {
    sent.length = 0;
    host = new Host(new WorkbookDocument());
    session = new Session(host, { origin: 'https://localhost', post: (text) => sent.push(text) });
  });

  test.each([
    undefined,
    { _messageType: 0 },
    'webpackHotUpdate',
    '{not json',
    'null',
    envelope({ _actionName: 'executeMethod', _conversationId: 'of someone else' }),
    envelope({ _actionName: 'executeMethod', _messageType: 1 }),
    envelope({}),
  ])("ignores %j, which is not office.js's", async (text) => {
    session.receive(text);
    await settled();
    expect(sent).toEqual([]);
  });

  test('that is closed is told of no change, while the next one on the same workbook is', async () => {
    const register = envelope({ _actionName: 'richApiMessage', _actionType: 1 });
    const other: string[] = [];
    const next = new Session(host, { origin: 'https://localhost', post: (text) => other.push(text) });
    session.receive(register);
    next.receive(register);
    await settled();
    session.close();
    [sent, other].forEach((texts) => (texts.length = 0));
    host.pane.visible = false;
    expect([sent.length, other.length]).toEqual([0, 1]);
  });

  test('says aloud what it has no answer to', async () => {
    session.receive(envelope({ _actionName: 'somethingNew', _actionType: 0 }));
    session.receive(envelope({ _actionName: 'documentActiveViewChanged', _actionType: 1 }));
    session.receive(envelope({ _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId: 85 } } }));
    await settled();
    expect([...host.unknownMembers]).toEqual(['somethingNew', 'event documentActiveViewChanged', 'dispatch 85']);
    const errors = sent.map((text) => (JSON.parse(text) as { _data: { Error: number } })._data.Error);
    expect(errors).toEqual([5001, 5001, 5001]);
  });
});

describe('a pane that is loaded anew', () => {
  test('works on the same workbook, and hears only what it asked for itself', async () => {
    const office = started();
    let old = 0;
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(() => Promise.resolve(void old++));
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [['bliver']];
      context.trackedObjects.add(sheet);
      await context.sync();
    });
    const again = await office.reload();
    expect(again.host.events.registrations.size).toBe(0);
    expect(again.document.state.enableEvents).toBe(true);
    let heard = 0;
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1').load('values');
      sheet.onChanged.add(() => Promise.resolve(void heard++));
      await context.sync();
      expect(range.values).toEqual([['bliver']]);
      range.values = [[2]];
      await context.sync();
    });
    await eventually(() => heard === 1);
    expect(old).toBe(0);
    again.close();
  });

  test('gets no answer that was meant for the one before it', async () => {
    const office = started();
    let release: () => void = () => undefined;
    const released = new Promise<void>((done) => (release = done));
    const stop = office.session.richApi.use(async (_, next) => {
      await released;
      return next();
    });
    void office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
    });
    await settled();
    stop();
    const again = await office.reload();
    const arrived: string[] = [];
    again.window.addEventListener('message', ({ data }) => arrived.push(String(data)));
    release();
    await settled();
    expect(arrived.filter((text) => text.includes('Ark1'))).toEqual([]);
    again.close();
  });

  test('has not the commands of the one before it', async () => {
    const office = started();
    office.Office.actions.associate('never', () => undefined);
    const pressed = office.session.runCommand('never', 'button');
    const refused = expect(pressed).rejects.toThrow('loaded anew');
    await settled();
    const again = await office.reload();
    await refused;
    again.close();
  });
});

describe('what the stand-in does not have', () => {
  test('is said by its name, and fails for the add-in', async () => {
    const office = started();
    const file = await promised((done: (result: Office.AsyncResult<Office.File>) => void) => {
      office.Office.context.document.getFileAsync(office.Office.FileType.Compressed, done);
    });
    expect(file.status).toBe('failed');
    const properties = await promised((done: (result: Office.AsyncResult<Office.FileProperties>) => void) => {
      office.Office.context.document.getFilePropertiesAsync(done);
    });
    expect(properties.status).toBe('failed');
    expect(unknown(office)).toEqual([
      'Office.context.document.getFileAsync',
      'Office.context.document.getFilePropertiesAsync',
    ]);
  });

  test('an event of a class that has it in Excel alone is refused by its name', async () => {
    const office = started();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.onSingleClicked.add(() => Promise.resolve());
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
    });
    expect(unknown(office)).toEqual(['WorksheetCollection._RegisterSingleClickedEvent']);
  });
});

test('document settings are saved with the workbook and read again', async () => {
  const office = started();
  const { settings } = office.Office.context.document;
  settings.set('skema', { version: 2 });
  const saved = await promised((done: (result: Office.AsyncResult<unknown>) => void) => {
    settings.saveAsync(done);
  });
  expect(saved.status).toBe('succeeded');
  expect([...office.document.state.settings]).toEqual([['skema', '{"version":2}']]);
  office.document.transact('coauthor', () => {
    office.document.set(office.document.state, 'settings', new Map([['skema', '{"version":3}']]));
  });
  await promised<Office.Settings>((done) => {
    settings.refreshAsync(done);
  });
  expect(settings.get('skema')).toEqual({ version: 3 });
  const again = await startOffice(office.document);
  expect(again.Office.context.document.settings.get('skema')).toEqual({ version: 3 });
  again.close();
});

describe('ribbon buttons', () => {
  test('run the associated action and are done when it says so', async () => {
    const office = started();
    const order: string[] = [];
    office.Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
      order.push(`run by ${event.source.id}`);
      setTimeout(() => {
        order.push('completed');
        event.completed();
      }, 10);
    });
    await office.session.runCommand('check', 'CheckButton');
    order.push('done');
    expect(order).toEqual(['run by CheckButton', 'completed', 'done']);
  });

  test('fail when nothing is associated with their action', async () => {
    const office = started();
    await expect(office.session.runCommand('nothing', 'button')).rejects.toThrow('no action nothing');
  });

  test('are dimmed and shown, and tabs hidden, as the add-in asks', async () => {
    const office = started();
    const { ribbon } = office.host;
    let told = 0;
    ribbon.listen(() => told++);
    const tab = { id: 'Tab', visible: false, groups: [{ id: 'Group', controls: [{ id: 'Button', enabled: false }] }] };
    await office.Office.ribbon.requestUpdate({ tabs: [tab] });
    expect([ribbon.isShown('Tab'), ribbon.isEnabled('Button'), ribbon.isEnabled('Other'), told]).toEqual([
      false,
      false,
      true,
      2,
    ]);
    await office.Office.ribbon.requestUpdate({ tabs: [{ id: 'Tab', visible: true }] });
    expect(ribbon.isShown('Tab')).toBe(true);
  });
});

describe('the pane', () => {
  test('is hidden and shown by the add-in, which hears of it', async () => {
    const office = started();
    const { addin } = office.Office;
    const heard: string[] = [];
    const stop = await addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    await addin.hide();
    expect(office.host.pane.visible).toBe(false);
    await addin.showAsTaskpane();
    expect(office.host.pane.visible).toBe(true);
    await eventually(() => heard.length === 2);
    expect(heard).toEqual(['Hidden', 'Taskpane']);
    await stop();
    office.host.pane.visible = false;
    await settled();
    expect(heard).toHaveLength(2);
  });

  test('that the user closes tells the add-in', async () => {
    const office = started();
    const heard: string[] = [];
    await office.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    office.host.pane.visible = false;
    await eventually(() => heard.length === 1);
    expect(heard).toEqual(['Hidden']);
  });

  test('starts with the file when the add-in wants it', async () => {
    const { Office } = started();
    expect(await Office.addin.getStartupBehavior()).toBe('None');
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
  });
});

test('keys that are for the page round the pane are told to it', () => {
  const office = started();
  const told: number[] = [];
  office.session.onNotice((action) => told.push(action));
  const keydown = new office.window.KeyboardEvent('keydown', { keyCode: 27, bubbles: true } as KeyboardEventInit);
  office.window.document.dispatchEvent(keydown);
  return eventually(() => told.includes(15));
});

describe('undo', () => {
  test('takes back one request at a time, also those of one run', async () => {
    const office = started();
    const { document } = office;
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    expect(document.undoSteps).toBe(2);
    document.undo();
    expect([...document.activeSheet.rows.values()].map(([cell]) => cell?.value)).toEqual([1, 2, undefined]);
    document.undo();
    expect(document.activeSheet.rows.get(0)?.[0]).toBeUndefined();
  });

  test('office.js says nothing of mergeUndoGroup to its host: each request is a step all the same', async () => {
    const office = started();
    await office.Excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      await context.sync();
    });
    expect(office.document.undoSteps).toBe(2);
  });

  test.each([
    ['deleting a sheet', (workbook: Excel.Workbook) => workbook.worksheets.getItem('Kladde').delete()],
    ['protecting a sheet', (workbook: Excel.Workbook) => workbook.worksheets.getItem('Kladde').protection.protect()],
    ['protecting the workbook', (workbook: Excel.Workbook) => workbook.protection.protect()],
    ['saving', (workbook: Excel.Workbook) => workbook.save()],
  ])('goes no further back than %s', async (_, act) => {
    const office = started();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add('Kladde').getRange('A1').values = [[1]];
      await context.sync();
      expect(office.document.undoSteps).toBe(1);
      act(context.workbook);
      await context.sync();
    });
    expect(office.document.undoSteps).toBe(0);
  });
});
