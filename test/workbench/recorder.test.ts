import { compareTraces } from '../../workbench/recorder/compareTraces';
import { describeDifferences } from '../../workbench/recorder/describeDifferences';
import { readTraces } from '../../workbench/recorder/readTraces';
import { Recorder } from '../../workbench/recorder/recorder';
import type { TracedExchange, Traces } from '../../workbench/recorder/trace';
import { Faults } from '../../workbench/faults/faults';
import { recordScenarios } from '../../workbench/traces/recordScenarios';
import type { StartedOffice } from '../../workbench/transport/jsdom';
import { withOffice } from '../support/office';
import { settled } from '../support/settled';

const started = withOffice();

async function writeAndRead(office: StartedOffice): Promise<void> {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(() => Promise.resolve());
    const range = sheet.getRange('A1:B1');
    range.values = [['a', 1]];
    range.load('values,address');
    await context.sync();
  });
  await settled();
}

const exchangesOf = (traces: Traces, scenario: string): TracedExchange[] =>
  (traces[scenario] ?? []).flatMap((entry) => ('request' in entry ? [entry] : []));

describe('a recorder', () => {
  test('writes requests, answers and events by scenario', async () => {
    const office = started();
    const recorder = new Recorder(office.session);
    await office.host.functionCalls.ready;
    recorder.scenario('skriv og læs');
    await writeAndRead(office);
    recorder.scenario('fejl');
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nej').load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
    recorder.close();
    await writeAndRead(office);
    const { traces } = recorder;
    expect(Object.keys(traces)).toEqual(['start', 'skriv og læs', 'fejl']);
    const [first, ...others] = exchangesOf(traces, 'skriv og læs');
    expect(first).toMatchObject({
      request: {
        customData: 'IterativeExecutor',
        flags: expect.any(Number) as number,
        body: {
          AutoKeepReference: true,
          Actions: expect.any(Array) as [],
          ObjectPaths: { '1': { ObjectPathType: 1 } },
        },
      },
      response: { Results: expect.arrayContaining([{ ActionId: 2, Value: {} }]) as [], TraceIds: [expect.any(Number)] },
    });
    expect(others).toHaveLength(1);
    expect(traces['skriv og læs']).toContainEqual({
      event: {
        type: 10,
        target: '{1}',
        payload: expect.objectContaining({
          address: 'A1:B1',
          worksheetId: '{1}',
          triggerSource: 'ThisLocalAddin',
        }) as unknown,
      },
    });
    expect(exchangesOf(traces, 'fejl')[0]!.response).toMatchObject({
      Error: { Code: 'ItemNotFound', Location: 'WorksheetCollection.getItem' },
    });
    expect(readTraces(recorder.toText())).toEqual(traces);
  });

  test('writes faults as the add-in hears them', async () => {
    const office = started();
    const recorder = new Recorder(office.session, 'fejl');
    const faults = new Faults(office.session);
    faults.fail(1, 'RequestPayloadSizeLimitExceeded');
    faults.hang(2);
    const load = office.Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await expect(load).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    void office.Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await settled();
    const responses = exchangesOf(recorder.traces, 'fejl')
      .filter(({ request }) => JSON.stringify(request.body).includes('"name"'))
      .map(({ response }) => response);
    expect(responses).toEqual([{ carrierError: 5103 }, null]);
  });

  test("agrees with office.js's own log of the same requests", async () => {
    const office = started();
    await office.host.functionCalls.ready;
    await settled();
    const lines = ['Scenario: samme'];
    const { console: screen, OfficeExtension } = office.window as unknown as {
      console: { log: (line: unknown) => void };
      OfficeExtension: { CoreUtility: { _logEnabled: boolean } };
    };
    screen.log = (line) => lines.push(String(line));
    const recorder = new Recorder(office.session, 'samme');
    OfficeExtension.CoreUtility._logEnabled = true;
    await writeAndRead(office);
    const logged = readTraces(lines.join('\n'));
    expect(exchangesOf(logged, 'samme')).toHaveLength(2);
    expect(logged['samme']).toHaveLength(3);
    expect(compareTraces(recorder.traces, logged)).toEqual([]);
  });

  test('writes the same of two runs, whatever ids their workbooks have', async () => {
    const office = started();
    await office.host.functionCalls.ready;
    const recorder = new Recorder(office.session, 'en');
    await writeAndRead(office);
    recorder.scenario('to');
    office.document.transact('user', () => {
      const other = office.document.createSheet('Ark1');
      office.document.set(office.document.state, 'sheets', [other]);
      office.document.set(office.document.state, 'activeSheet', other.id);
    });
    await writeAndRead(office);
    const { en, to } = recorder.traces;
    expect(compareTraces({ en: en! }, { en: to! })).toEqual([]);
  });
});

describe('recordings side by side', () => {
  const asked = { body: { Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }], ObjectPaths: {} } };
  const answered = (address: string): TracedExchange => ({
    request: asked,
    response: { Results: [{ ActionId: 2, Value: { Address: address } }], TraceIds: [] },
  });

  test('that say the same have no differences', () => {
    expect(compareTraces({ a: [answered('A1')] }, { a: [answered('A1')] })).toEqual([]);
    expect(describeDifferences([])).toBe('0 differences.');
  });

  test('tell where they differ', () => {
    const ours: Traces = { a: [answered("'Ark1'!A1")], b: [] };
    const theirs: Traces = { a: [answered('Ark1!A1'), answered('B2')], c: [] };
    const differences = compareTraces(ours, theirs);
    expect(differences.map(({ scenario, where }) => [scenario, where])).toEqual([
      ['a', 'answer 1: Results[0].Value.Address'],
      ['a', 'request 2'],
      ['a', 'answer 2'],
      ['b', 'scenario'],
      ['c', 'scenario'],
    ]);
    expect(describeDifferences(differences.slice(0, 1))).toBe(
      [
        'a',
        '  answer 1: Results[0].Value.Address',
        `    stand-in: "'Ark1'!A1"`,
        '    Excel:    "Ark1!A1"',
        '',
        '1 difference.',
      ].join('\n'),
    );
    expect(describeDifferences(differences.slice(3, 4))).toContain('    Excel:    (nothing)');
  });

  test("leave out what office.js's services say", () => {
    const service: TracedExchange = {
      request: { body: { Actions: [], ObjectPaths: { '1': { Id: 1, ObjectPathType: 2, Name: 'Service' } } } },
      response: null,
    };
    expect(compareTraces({ a: [service, answered('A1')] }, { a: [answered('A1')] })).toEqual([]);
  });
});

describe('a log', () => {
  test('gives answers to the requests that they tell of, whatever their order', () => {
    const request = (id: number): string =>
      JSON.stringify({ Actions: [{ Id: id, ActionType: 1, Name: '', ObjectPathId: 1 }], ObjectPaths: {} });
    const answer = (id: number): string => {
      const body = JSON.stringify({ Results: [{ ActionId: id, Value: id }], TraceIds: [] });
      return JSON.stringify({ value: { data: [200, [], body] }, status: 'succeeded' });
    };
    const log = ['noise', 'Scenario: to på én gang', 'Request:', request(1), 'Request:', request(2), 'Response:'];
    const traces = readTraces([...log, answer(2), 'Response:', answer(1), 'more noise'].join('\r\n'));
    const values = exchangesOf(traces, 'to på én gang').map(({ response }) =>
      response && 'Results' in response ? response.Results[0]!.Value : undefined,
    );
    expect(values).toEqual([1, 2]);
  });

  test('tells errors of the carrier by their number', () => {
    const log = [
      'Scenario: for langt',
      'Request:',
      '{"Actions":[],"ObjectPaths":{}}',
      'Response:',
      '{"status":"failed","error":{"code":5103,"message":"…"}}',
    ];
    expect(readTraces(log.join('\n'))['for langt']).toEqual([
      { request: { body: { Actions: [], ObjectPaths: {} } }, response: { carrierError: 5103 } },
    ]);
  });

  test('without scenarios is none', () => {
    expect(() => readTraces('Request:\n{}')).toThrow('Scenario: ');
  });
});

test('the scenarios for real Excel run in the stand-in, twice alike', async () => {
  let office: StartedOffice | undefined;
  const first = await recordScenarios((opened) => {
    office = opened;
    return Promise.resolve();
  });
  expect(first).not.toContain('The scenario failed');
  expect([...office!.host.unknownMembers]).toEqual([]);
  expect(office!.session.richApi.hostFailures).toEqual([]);
  expect(office!.document.state.sheets.map(({ name }) => name)).toEqual(['Ark1']);
  const traces = readTraces(first);
  expect(Object.keys(traces).length).toBeGreaterThanOrEqual(16);
  for (const name of Object.keys(traces)) expect(exchangesOf(traces, name)).not.toEqual([]);
  const kinds = (name: string): number[] =>
    (traces[name] ?? []).flatMap((entry) => ('event' in entry ? [entry.event.type] : []));
  expect(kinds('events of cells')).toEqual([10, 10, 18, 10]);
  expect(kinds('events of sheets')).toEqual([13, 12, 11, 12, 11, 15]);
  expect(compareTraces(traces, readTraces(await recordScenarios()))).toEqual([]);
});
