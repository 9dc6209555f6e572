/// <reference types="custom-functions-runtime" />
import { installFunctions } from '../../workbench/functions/installFunctions';
import type { FunctionBridge } from '../../workbench/functions/functionBridge';
import type { Argument, Result } from '../../workbench/functions/argument';
import { CellError } from '../../workbench/host/state/cell';
import { withOffice } from '../support/office';

type Json = Readonly<Record<string, unknown>>;

const parameter = (name: string, type: string, more: Json = {}): Json => ({ name, type, ...more });
const matrix = { dimensionality: 'matrix' };
const declared = (id: string, parameters: readonly Json[], more: Json = {}): Json => ({
  id,
  name: id,
  parameters,
  result: { type: 'any' },
  ...more,
});

const metadata = {
  functions: [
    declared('ADD', [parameter('a', 'number'), parameter('b', 'number')]),
    declared('LATER', [parameter('a', 'number')]),
    declared('TABLE', []),
    declared('THROW', [parameter('kind', 'string')]),
    declared('SHOW', [parameter('a', 'any')]),
    declared('TEXT', [parameter('a', 'string')]),
    declared('TRUTH', [parameter('a', 'boolean')]),
    declared('RANGE', [parameter('a', 'any', matrix)]),
    declared('NUMBERS', [parameter('a', 'number', matrix)]),
    declared('BRAVE', [parameter('a', 'any', matrix)], { allowErrorForDataTypeAny: true }),
    declared('MAYBE', [parameter('a', 'any'), parameter('b', 'any', { optional: true })]),
    declared('REST', [parameter('a', 'any'), parameter('b', 'number', { repeating: true })]),
    declared('RANGES', [parameter('a', 'any', { ...matrix, repeating: true })]),
    declared('WHERE', [parameter('a', 'any', matrix), parameter('b', 'any')], {
      options: { requiresAddress: true, requiresParameterAddresses: true },
    }),
    declared('NOWHERE', []),
    declared('SLOW', [parameter('name', 'string')], { options: { cancelable: true } }),
    declared('UNKNOWN', []),
  ],
};

/** What the functions were called with. Their answers tell it too; what must not be called shows here. */
let called: string[];

const associate = (api: typeof CustomFunctions): void => {
  const seen = (id: string, run: (...args: never[]) => unknown): void => {
    api.associate(id, (...args: never[]) => {
      called.push(id);
      return run(...args);
    });
  };
  const show = (...args: unknown[]): string => JSON.stringify(args.slice(0, -1));
  seen('ADD', (a: number, b: number) => a + b);
  seen('LATER', (a: number) => new Promise((done) => setTimeout(() => done(a * 2), 20)));
  seen('TABLE', () => [
    [1, 'to', true],
    [null, 4.5, new api.Error(api.ErrorCode.notAvailable, 'Mangler')],
  ]);
  seen('THROW', async (kind: string) => {
    if (kind === 'NaN') return NaN;
    if (kind === 'Infinity') return Infinity;
    if (kind === 'plain') throw new Error('Hov');
    if (kind === 'ragged') return [[1, 2], [3]];
    throw new api.Error(kind as CustomFunctions.ErrorCode, 'Derfor');
  });
  for (const id of ['SHOW', 'TEXT', 'TRUTH', 'RANGE', 'NUMBERS', 'MAYBE', 'REST', 'RANGES']) seen(id, show);
  seen('BRAVE', (rows: unknown[][]) =>
    rows
      .flat()
      .map((cell) => (cell instanceof api.Error ? cell.code : cell))
      .join(),
  );
  seen('WHERE', (_a: unknown, _b: unknown, { address, parameterAddresses }: CustomFunctions.Invocation) =>
    JSON.stringify([address, parameterAddresses]),
  );
  seen('NOWHERE', ({ address, parameterAddresses }: CustomFunctions.Invocation) =>
    JSON.stringify([address === undefined, parameterAddresses === undefined]),
  );
  seen('SLOW', (name: string, invocation: CustomFunctions.CancelableInvocation) => {
    invocation.onCanceled = () => called.push(`${name} cancelled`);
    return new Promise(() => undefined);
  });
};

beforeEach(() => {
  called = [];
});

const caller = 'Ark1!F1';
const range = (...rows: Argument[][]): Argument => ({ rows: rows as never, address: 'Ark1!A1' });

async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 200; tries++) await new Promise((later) => setTimeout(later, 5));
}

describe('on the web', () => {
  const office = withOffice();
  let bridge: FunctionBridge;
  const call = (name: string, ...args: Argument[]): Promise<Result> => bridge.call(name, args, { caller });
  beforeEach(async () => {
    bridge = await installFunctions(office(), { metadata, associate, patience: 5_000 });
  });
  afterEach(() => {
    bridge.close();
  });

  test('a function answers at once or later', async () => {
    await expect(Promise.all([call('ADD', 1, 2), call('add', 3, 4), call('LATER', 5)])).resolves.toEqual([3, 7, 10]);
  });

  test('an array spills with its numbers, texts, truth values and errors, and null in it is 0', async () => {
    await expect(call('TABLE')).resolves.toEqual([
      [1, 'to', true],
      [0, 4.5, new CellError('#N/A', 'Mangler')],
    ]);
  });

  test('errors of the runtime are shown as Excel names them, with a text beside #VALUE! and #N/A only', async () => {
    const kinds = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!'];
    await expect(Promise.all(kinds.map((kind) => call('THROW', kind)))).resolves.toEqual([
      new CellError('#N/A', 'Derfor'),
      new CellError('#VALUE!', 'Derfor'),
      new CellError('#DIV/0!'),
      new CellError('#NUM!'),
      new CellError('#NULL!'),
    ]);
  });

  test('NaN, an exception and rows of unequal length are #VALUE!, infinity is #NUM!', async () => {
    const kinds = ['NaN', 'plain', 'ragged', 'Infinity'];
    const results = (await Promise.all(kinds.map((kind) => call('THROW', kind)))) as CellError[];
    expect(results.map(({ code }) => code)).toEqual(['#VALUE!', '#VALUE!', '#VALUE!', '#NUM!']);
  });

  test('a function that nobody registered is #NAME?, one without code #VALUE!', async () => {
    await expect(call('NOPE')).resolves.toEqual(new CellError('#NAME?'));
    await expect(call('UNKNOWN')).resolves.toEqual(new CellError('#VALUE!'));
  });

  test('texts that spell a number are numbers to a parameter of that type, the Danish way', async () => {
    const texts = ['12', ' 1.234,5 ', '-3', '25 %', '12,5%', '2025-01-01'];
    const results = await Promise.all(texts.map((text) => call('ADD', text, 0)));
    expect(results).toEqual([12, 1234.5, -3, 0.25, 0.125, 45658]);
  });

  test('truth values and blanks are numbers to a parameter of that type', async () => {
    await expect(Promise.all([call('ADD', true, 1), call('ADD', null, 1)])).resolves.toEqual([2, 1]);
  });

  test('a text that spells no number is #VALUE!, and the function is not called', async () => {
    await expect(Promise.all([call('ADD', 'tolv', 1), call('ADD', '1.5', 1)])).resolves.toEqual([
      new CellError('#VALUE!'),
      new CellError('#VALUE!'),
    ]);
    expect(called).toEqual([]);
  });

  test('values become text for a parameter of type string and truth for one of type boolean', async () => {
    const given = [1.5, true, null, 'ord'];
    await expect(Promise.all(given.map((value) => call('TEXT', value)))).resolves.toEqual([
      '["1,5"]',
      '["SAND"]',
      '[""]',
      '["ord"]',
    ]);
    await expect(
      Promise.all([0, 2, 'true', 'falsk', null, 'ja'].map((value) => call('TRUTH', value))),
    ).resolves.toEqual(['[false]', '[true]', '[true]', '[false]', '[false]', new CellError('#VALUE!')]);
  });

  test('parameters of type any get what the cell holds', async () => {
    await expect(Promise.all(['12', 12, false].map((value) => call('SHOW', value)))).resolves.toEqual([
      '["12"]',
      '[12]',
      '[false]',
    ]);
  });

  test('blank cells are null to type any, alone and in ranges, and 0 to type number', async () => {
    await expect(
      Promise.all([call('SHOW', null), call('RANGE', range([1, null])), call('NUMBERS', range([1, null]))]),
    ).resolves.toEqual(['[null]', '[[[1,null]]]', '[[[1,0]]]']);
  });

  test('a single cell or value is a range of one cell to a parameter that takes ranges', async () => {
    await expect(Promise.all([call('RANGE', 7), call('RANGE', range([7]))])).resolves.toEqual(['[[[7]]]', '[[[7]]]']);
  });

  test('a range of one cell is its value to a parameter that takes one value', async () => {
    await expect(call('SHOW', range([7]))).resolves.toBe('[7]');
  });

  test('a range given to parameters that take one value is computed cell by cell and spills', async () => {
    await expect(call('ADD', range([1, 2], [3, null]), 10)).resolves.toEqual([
      [11, 12],
      [13, 10],
    ]);
    expect(called).toHaveLength(4);
  });

  test('a row and a column meet in a table; beyond the shorter of two ranges is #N/A', async () => {
    await expect(call('ADD', range([1, 2]), range([10], [20]))).resolves.toEqual([
      [11, 12],
      [21, 22],
    ]);
    await expect(call('ADD', range([1], [2], [3]), range([1], [1]))).resolves.toEqual([
      [2],
      [3],
      [new CellError('#N/A')],
    ]);
  });

  test('an optional argument left out is null, and too few or too many are #VALUE!', async () => {
    await expect(Promise.all([call('MAYBE', 1), call('MAYBE', 1, undefined), call('MAYBE', 1, 2)])).resolves.toEqual([
      '[1,null]',
      '[1,null]',
      '[1,2]',
    ]);
    await expect(Promise.all([call('MAYBE'), call('MAYBE', 1, 2, 3)])).resolves.toEqual([
      new CellError('#VALUE!'),
      new CellError('#VALUE!'),
    ]);
    expect(called).toHaveLength(3);
  });

  test('repeating parameters arrive together, values and ranges', async () => {
    await expect(Promise.all([call('REST', 'a', 1, '2', true), call('RANGES', range([1, 2]), 3)])).resolves.toEqual([
      '["a",[1,2,1]]',
      '[[[[1,2]],[[3]]]]',
    ]);
    await expect(call('REST', 'a')).resolves.toEqual(new CellError('#VALUE!'));
  });

  test('an error in an argument is the answer, and the function is not called', async () => {
    const error = new CellError('#DIV/0!');
    await expect(
      Promise.all([call('SHOW', error), call('RANGE', range([1, error])), call('ADD', 1, error)]),
    ).resolves.toEqual([error, error, error]);
    expect(called).toEqual([]);
  });

  test('a function that allows errors gets them as errors of its own kind', async () => {
    await expect(call('BRAVE', range([1, new CellError('#REF!'), null, 'x']))).resolves.toBe('1,#REF!,,x');
  });

  test('addresses are told to functions that ask for them, and to no others', async () => {
    await expect(
      Promise.all([call('WHERE', { rows: [[1, 2]], address: "'Ark 2'!A1:B1" }, 3), call('NOWHERE')]),
    ).resolves.toEqual([`["Ark1!F1",["'Ark 2'!A1:B1",null]]`, '[true,true]']);
  });

  test('a cancelable function hears that it is cancelled', async () => {
    const stop = new AbortController();
    const answer = bridge.call('SLOW', ['a'], { caller, signal: stop.signal });
    await eventually(() => called.includes('SLOW'));
    stop.abort(new Error('Ændret'));
    await expect(answer).rejects.toThrow('Ændret');
    await new Promise((later) => setTimeout(later, 20));
    expect(called).toEqual(['SLOW', 'a cancelled']);
    expect(bridge.pending).toBe(0);
  });

  test('what is cancelled before it is sent is never called', async () => {
    const stop = new AbortController();
    const answer = bridge.call('SLOW', ['a'], { caller, signal: stop.signal });
    stop.abort(new Error('Ændret'));
    await expect(answer).rejects.toThrow('Ændret');
    await expect(call('ADD', 1, 1)).resolves.toBe(2);
    expect(called).toEqual(['ADD']);
  });

  test('calls that an add-in left unanswered go to the add-in that is loaded in its place', async () => {
    const { host } = office();
    const answer = call('SLOW', 'a');
    await eventually(() => called.length === 1);
    host.functionCalls.restart();
    await expect(Promise.race([answer, new Promise((later) => setTimeout(later, 20, 'waits'))])).resolves.toBe('waits');
    expect(called).toEqual(['SLOW']);
    host.functionCalls.started();
    await eventually(() => called.length === 2);
    expect(called).toEqual(['SLOW', 'SLOW']);
    bridge.close();
    await expect(answer).rejects.toThrow('SLOW was called from a workbook that is closed.');
  });

  test('a thousand calls travel in one message and are answered within a second', async () => {
    const sent: number[] = [];
    const { session } = office();
    const fire = jest.spyOn(session, 'fire').mockImplementation((name, data) => {
      sent.push((data as { ArrayData: unknown[] }).ArrayData.length);
      fire.mockRestore();
      return session.fire(name, data);
    });
    const start = performance.now();
    const results = await Promise.all(Array.from({ length: 1000 }, (_, index) => call('ADD', index, 1)));
    expect(results).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
    expect(sent).toEqual([1000]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('functions.json that Excel would not take is refused with the name of the function', () => {
    const json = (more: Json): Json => ({ functions: [declared('NEW', [], more)] });
    expect(() => bridge.register(json({ name: 'ADD' }))).toThrow('two custom functions named ADD');
    expect(() => bridge.register(json({ options: { stream: true } }))).toThrow('NEW: streaming');
    expect(() => bridge.register({ functions: [declared('NEW', [parameter('a', 'date')])] })).toThrow(
      'unknown type date',
    );
  });
});

test('a function that never answers is named', async () => {
  const { startOffice } = await import('../../workbench/transport/jsdom');
  const office = await startOffice();
  const bridge = await installFunctions(office, { metadata, associate, patience: 60 });
  await expect(bridge.call('SLOW', ['a'], { caller })).rejects.toThrow(
    'The custom function SLOW in Ark1!F1 did not answer within 0.06 s.',
  );
  bridge.close();
  office.close();
});

describe('on a desktop', () => {
  const office = withOffice({ platform: 'desktop', language: 'en-US', contentLanguage: 'en-US' });

  test('blank cells are 0 to type any, in ranges too, while an argument left out is null', async () => {
    const bridge = await installFunctions(office(), { metadata, associate });
    const call = (name: string, ...args: Argument[]): Promise<Result> => bridge.call(name, args, { caller });
    await expect(
      Promise.all([call('SHOW', null), call('RANGE', range([1, null])), call('MAYBE', 1), call('TEXT', 1.5)]),
    ).resolves.toEqual(['[0]', '[[[1,0]]]', '[1,null]', '["1.5"]']);
    bridge.close();
  });
});

describe('in an Excel of other requirement sets', () => {
  const sets = { ExcelApi: '1.9', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3', RichApiRuntime: '1.2' };
  const older = withOffice({ requirementSets: { ...sets, CustomFunctions: '1.6' } });

  test('results arrive in the form before CustomFunctions 1.7', async () => {
    const bridge = await installFunctions(older(), { metadata, associate });
    const results = await Promise.all(
      ['ADD', 'THROW'].map((name) => bridge.call(name, name === 'ADD' ? [1, 2] : ['#N/A'], { caller })),
    );
    expect(results).toEqual([3, new CellError('#N/A', 'Derfor')]);
    bridge.close();
  });
});

describe('in an Excel with CustomFunctions 1.9', () => {
  const newer = withOffice({
    requirementSets: { ExcelApi: '1.17', CustomFunctionsRuntime: '1.4', CustomFunctions: '1.9' },
  });

  test('results arrive with their duration', async () => {
    const script = `CustomFunctions.associate('ADD', (a, b) => a + b);`;
    const bridge = await installFunctions(newer(), { metadata, scriptText: script });
    await expect(bridge.call('ADD', [1, 2], { caller })).resolves.toBe(3);
    bridge.close();
  });
});
