/// <reference types="custom-functions-runtime" />
import { SmallCalc } from '../../workbench/calc/smallCalc';
import { installFunctions } from '../../workbench/functions/installFunctions';
import type { FunctionBridge } from '../../workbench/functions/functionBridge';
import { CellError, type CellValue, withContent } from '../../workbench/host/state/cell';
import type { ChangeSource } from '../../workbench/host/state/change';
import { parseRect } from '../../workbench/host/state/rect';
import { cellAt, type SheetState } from '../../workbench/host/state/sheetState';
import { WorkbookDocument } from '../../workbench/host/state/workbookDocument';
import { readEntry } from '../../workbench/host/values/entry';
import metadata from '../../workbench/sampleAddin/functions.json';
import { associateSample } from '../../workbench/sampleAddin/functions';
import { startOffice } from '../../workbench/transport/jsdom';
import { withOffice } from '../support/office';

type Typed = string | number | boolean;

/** Puts contents into cells from a corner on, as typing, pasting or another source does. */
function enter(
  document: WorkbookDocument,
  address: string,
  rows: readonly (readonly Typed[])[],
  { sheet = document.activeSheet, source = 'user' as ChangeSource } = {},
): void {
  const corner = parseRect(address)!;
  const rect = { ...corner, bottom: corner.top + rows.length - 1, right: corner.left + rows[0]!.length - 1 };
  document.transact(source, () => {
    document.putCells(
      sheet,
      rect,
      rows.map((row) => row.map((value) => withContent(undefined, readEntry(value, undefined)))),
    );
  });
}

function value(document: WorkbookDocument, address: string, sheet: SheetState = document.activeSheet): CellValue {
  const { top, left } = parseRect(address)!;
  return cellAt(sheet, top, left)?.value ?? null;
}

const values = (document: WorkbookDocument, ...addresses: string[]): CellValue[] =>
  addresses.map((address) => value(document, address));

const addSheet = (document: WorkbookDocument, name: string): SheetState => {
  const sheet = document.createSheet(name);
  document.transact('user', () => {
    document.set(document.state, 'sheets', [...document.state.sheets, sheet]);
  });
  return sheet;
};

describe('with the functions of an add-in', () => {
  const office = withOffice();
  let bridge: FunctionBridge;
  let calc: SmallCalc;
  beforeEach(async () => {
    bridge = await installFunctions(office(), { metadata, associate: associateSample, patience: 5_000 });
    calc = new SmallCalc(office().document, office().host.settings, bridge);
  });
  afterEach(() => {
    calc.close();
    bridge.close();
  });

  test('a typed formula is computed, also inside other formulas', async () => {
    const { document } = office();
    enter(document, 'A1', [
      [1000, '=MUNICIPAL_SHARE(A1)', '=municipal_share(A1)*2+1', '=MUNICIPAL_SHARE(MUNICIPAL_SHARE(A1)+3)'],
    ]);
    expect(calc.state).toBe('Calculating');
    await calc.settled();
    expect(values(document, 'B1', 'C1', 'D1')).toEqual([125, 251, 16]);
    expect(calc.state).toBe('Done');
  });

  test('a formula that the add-in writes is computed, and the add-in reads the result', async () => {
    const { document, Excel } = office();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.formulas = [[800, '=MUNICIPAL_SHARE(A1)']];
      await context.sync();
      await calc.settled();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[800, 100]]);
    });
    expect(document.undoSteps).toBe(1);
  });

  test('a changed cell recomputes what reads it, in order, whether the user or the add-in changes it', async () => {
    const { document, Excel } = office();
    enter(document, 'A1', [[100, '=MUNICIPAL_SHARE(A1)', '=B1+A1', '=MUNICIPAL_SHARE(C1)']]);
    await calc.settled();
    enter(document, 'A1', [[800]]);
    await calc.settled();
    expect(values(document, 'B1', 'C1', 'D1')).toEqual([100, 900, 112.5]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1600]];
      await context.sync();
    });
    await calc.settled();
    expect(values(document, 'B1', 'C1', 'D1')).toEqual([200, 1800, 225]);
  });

  test('undo computes with the values of before', async () => {
    const { document } = office();
    enter(document, 'A1', [[800, '=MUNICIPAL_SHARE(A1)']]);
    enter(document, 'A1', [[1600]]);
    await calc.settled();
    expect(value(document, 'B1')).toBe(200);
    document.undo();
    await calc.settled();
    expect(value(document, 'B1')).toBe(100);
  });

  test('a result of several cells spills beside its formula, and others read what spilled', async () => {
    const { document } = office();
    enter(document, 'A1', [['=SPLIT(800)']]);
    enter(document, 'A3', [['=C1*2', '=SUM(A1:D1)']]);
    await calc.settled();
    expect(values(document, 'A1', 'B1', 'C1', 'D1', 'A3', 'B3')).toEqual([100, 100, 600, 800, 1200, 1600]);
    expect(cellAt(document.activeSheet, 0, 1)).toEqual({ value: 100, spilledFrom: 'A1' });
  });

  test('a cell in the way gives #SPILL!; once it is cleared the result spills', async () => {
    const { document } = office();
    enter(document, 'C1', [['optaget']]);
    enter(document, 'A1', [['=SPLIT(800)']]);
    await calc.settled();
    expect(values(document, 'A1', 'B1', 'C1', 'D1')).toEqual([new CellError('#SPILL!'), null, 'optaget', null]);
    enter(document, 'C1', [['']]);
    await calc.settled();
    expect(values(document, 'A1', 'B1', 'C1', 'D1')).toEqual([100, 100, 600, 800]);
  });

  test('typing into spilled cells takes the rest of them away, and what read them is computed anew', async () => {
    const { document } = office();
    enter(document, 'A1', [['=SPLIT(800)']]);
    enter(document, 'A3', [['=D1+1']]);
    await calc.settled();
    enter(document, 'B1', [['egen']]);
    await calc.settled();
    expect(values(document, 'A1', 'B1', 'C1', 'D1', 'A3')).toEqual([new CellError('#SPILL!'), 'egen', null, null, 1]);
  });

  test('spilled cells go when the formula goes or gives less', async () => {
    const { document } = office();
    enter(document, 'A1', [['=SPLIT(800)']]);
    enter(document, 'A2', [['=SPLIT(800)']]);
    await calc.settled();
    enter(document, 'A1', [[''], ['=MUNICIPAL_SHARE(80)']]);
    await calc.settled();
    expect(values(document, 'A1', 'B1', 'D1', 'A2', 'B2', 'D2')).toEqual([null, null, null, 10, null, null]);
  });

  test('a range given to a function of one value spills a result for each cell', async () => {
    const { document } = office();
    enter(document, 'A1', [[80], [160], [240]]);
    enter(document, 'B1', [['=MUNICIPAL_SHARE(A1:A3)']]);
    await calc.settled();
    expect(values(document, 'B1', 'B2', 'B3')).toEqual([10, 20, 30]);
  });

  test('ranges of other sheets are read, also with names that need quotes', async () => {
    const { document } = office();
    const [plans, other] = [addSheet(document, 'Planer'), addSheet(document, "Bo's plan 2025")];
    enter(document, 'A1', [['a'], ['b']], { sheet: plans });
    enter(document, 'B2', [[800]], { sheet: other });
    enter(document, 'A1', [['=JOIN(Planer!$A$1:A$2)', "=MUNICIPAL_SHARE('Bo''s plan 2025'!B2)", '=Væk!A1']]);
    await calc.settled();
    expect(values(document, 'A1', 'B1', 'C1')).toEqual(['a; b', 100, new CellError('#REF!')]);
    enter(document, 'A2', [['c']], { sheet: plans, source: 'coauthor' });
    await calc.settled();
    expect(value(document, 'A1')).toBe('a; c');
  });

  test('a sheet that gets the name a formula asks for is read; other formulas are not computed again', async () => {
    const { document } = office();
    enter(document, 'A1', [['=Planer!A1+1', '=MUNICIPAL_SHARE(8)']]);
    await calc.settled();
    const call = jest.spyOn(bridge, 'call');
    const plans = addSheet(document, 'Plan');
    enter(document, 'A1', [[41]], { sheet: plans });
    document.transact('user', () => {
      document.set(plans, 'name', 'Planer');
    });
    await calc.settled();
    expect(values(document, 'A1', 'B1')).toEqual([42, 1]);
    document.transact('user', () => {
      document.set(
        document.state,
        'sheets',
        document.state.sheets.filter((sheet) => sheet !== plans),
      );
    });
    expect(value(document, 'A1')).toEqual(new CellError('#REF!'));
    expect(call).not.toHaveBeenCalled();
  });

  test('the error a function gives stands in the cell with its text, and passes on to what reads it', async () => {
    const { document } = office();
    enter(document, 'A1', [['=FAIL("mangler")', '=A1+1', '=MUNICIPAL_SHARE(A1)']]);
    await calc.settled();
    const error = new CellError('#N/A', 'Beløbet findes ikke.');
    expect(values(document, 'A1', 'B1', 'C1')).toEqual([error, error, error]);
  });

  test('an edit while a function computes cancels it and computes with the new value', async () => {
    const { document } = office();
    enter(document, 'A1', [[80, '=MUNICIPAL_SHARE(A1)']]);
    const results: CellValue[] = [];
    document.listen(({ source }) => source === 'calculation' && results.push(value(document, 'B1')));
    enter(document, 'A1', [[160]]);
    await calc.settled();
    expect(results).toEqual([20]);
  });

  test('a function that never answers shows #BUSY! and settled says which one', async () => {
    const { document } = office();
    calc.close();
    const impatient = await installFunctions(office(), { metadata, associate: associateSample, patience: 100 });
    calc = new SmallCalc(document, office().host.settings, impatient);
    enter(document, 'B2', [['=FAIL("aldrig")']]);
    await expect(calc.settled()).rejects.toThrow("The custom function FAIL in 'Ark1'!B2 did not answer within 0.1 s.");
    expect(value(document, 'B2')).toEqual(new CellError('#BUSY!'));
    await expect(calc.settled()).resolves.toBeUndefined();
    impatient.close();
  });

  test('a thousand formulas are computed in one message and written in one step', async () => {
    const { document } = office();
    const written: number[] = [];
    document.listen(({ source, changes }) => source === 'calculation' && written.push(changes.length));
    enter(
      document,
      'A1',
      Array.from({ length: 1000 }, (_, row) => [row * 8, `=MUNICIPAL_SHARE(A${String(row + 1)})`]),
    );
    await calc.settled();
    expect(value(document, 'B1000')).toBe(999);
    expect(written).toEqual([1000]);
  });
});

describe('without custom functions', () => {
  const nothing = { has: () => false, call: () => Promise.reject(new Error('No function is known.')) };
  const settings = { platform: 'web', language: 'da-DK', contentLanguage: 'da-DK' } as never;
  let document: WorkbookDocument;
  let calc: SmallCalc;
  beforeEach(() => {
    document = new WorkbookDocument();
    calc = new SmallCalc(document, settings, nothing);
  });

  test.each([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=10-3-2', 5],
    ['=50%*4', 2],
    ['="a"&1,5', new CellError('#NAME?')],
    ['="a "&"""b"""&1.5', 'a "b"1,5'],
    ['=1/0', new CellError('#DIV/0!')],
    ['="2"*3', 6],
    ['="to"*3', new CellError('#VALUE!')],
    ['="a"="A"', true],
    ['=2<10', true],
    ['="x">5', true],
    ['=A9=0', true],
    ['=A9', 0],
    ['=SUM(1,TRUE,"3")', 5],
    ['=SUM(A1:A3)', 30],
    ['=SUM(A:A)', 30],
    ['=SUM($A$1:A2,5)', 15],
    ['=SUM(1:3)', 30],
    ['=#N/A', new CellError('#N/A')],
  ])('%s', (formula, expected) => {
    enter(document, 'A1', [[10], ['tekst'], [20]]);
    enter(document, 'C5', [[formula]]);
    expect(value(document, 'C5')).toEqual(expected);
  });

  test('operators on ranges compute cell by cell and spill', () => {
    enter(document, 'A1', [
      [1, 2],
      [3, '=A1:B1*10'],
    ]);
    expect(values(document, 'B2', 'C2')).toEqual([10, 20]);
  });

  test('a chain of 300 formulas is computed at once after one edit', () => {
    enter(document, 'A1', [[1], ...Array.from({ length: 300 }, (_, row) => [`=A${String(row + 1)}+1`])]);
    expect(value(document, 'A301')).toBe(301);
    const start = performance.now();
    enter(document, 'A1', [[5]]);
    expect(value(document, 'A301')).toBe(305);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('what the engine does not know keeps its value, else shows #NAME?, and the engine says so', () => {
    document.transact('file', () => {
      document.putCells(document.activeSheet, parseRect('A1:B1')!, [
        [
          { value: 7, formula: '=VLOOKUP(1,B1:C2,2)' },
          { value: 8, formula: '=Ramme*2' },
        ],
      ]);
    });
    enter(document, 'A2', [['=UKENDT(1)', '=A1+1']]);
    expect(values(document, 'A1', 'B1', 'A2', 'B2')).toEqual([7, 8, new CellError('#NAME?'), 8]);
    expect([...calc.notComputed]).toEqual([
      ["'Ark1'!A1", 'the function VLOOKUP'],
      ["'Ark1'!B1", 'the name Ramme'],
      ["'Ark1'!A2", 'the function UKENDT'],
    ]);
  });

  test('formulas that read themselves are 0 and do not hang, and compute again when the circle is broken', () => {
    enter(document, 'A1', [['=B1+1', '=A1+1', '=A1+10']]);
    expect(values(document, 'A1', 'B1', 'C1')).toEqual([0, 0, 10]);
    expect([...calc.notComputed.keys()]).toEqual(["'Ark1'!A1", "'Ark1'!B1"]);
    enter(document, 'B1', [[5]]);
    expect(values(document, 'A1', 'C1')).toEqual([6, 16]);
    expect(calc.notComputed.size).toBe(0);
  });

  test('a formula that reads what it spills is 0 and does not hang', () => {
    enter(document, 'A1', [[1], [2], [3]]);
    enter(document, 'B1', [['=A1:A3+B2']]);
    expect(value(document, 'B1')).toBe(0);
    expect(calc.notComputed.get("'Ark1'!B1")).toBe('a circular reference');
  });

  test('with manual calculation nothing is computed until it is asked for', () => {
    enter(document, 'A1', [[1, '=A1+1']]);
    document.transact('addin', () => {
      document.set(document.state, 'calculationMode', 'Manual');
    });
    enter(document, 'A1', [[5]]);
    expect([value(document, 'B1'), calc.state]).toEqual([2, 'Pending']);
    calc.recalculate();
    expect([value(document, 'B1'), calc.state]).toEqual([6, 'Done']);
  });

  test('a workbook that is opened keeps its values, and what has none or an error is computed', () => {
    calc.close();
    enter(document, 'A1', [[1]]);
    document.transact('file', () => {
      document.putCells(document.activeSheet, parseRect('B1:D1')!, [
        [
          { value: 99, formula: '=A1+1' },
          { value: new CellError('#VALUE!'), formula: '=A1+2' },
          { value: null, formula: '=B1+1' },
        ],
      ]);
    });
    calc = new SmallCalc(document, settings, nothing);
    expect(values(document, 'B1', 'C1', 'D1')).toEqual([99, 3, 100]);
  });

  test('listeners hear of an edit before they hear of what follows from it', () => {
    const heard: ChangeSource[] = [];
    document.listen(({ source }) => heard.push(source));
    enter(document, 'A1', [[1, '=A1+1']]);
    expect(heard).toEqual(['user', 'calculation']);
  });
});

test('a formula is computed before the answer to the request after it', async () => {
  const office = await startOffice();
  const calc = new SmallCalc(office.document, office.host.settings, {
    has: () => false,
    call: () => Promise.reject(new Error('No function is known.')),
  });
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.formulas = [[2, '=SUM(A1,3)']];
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[2, 5]]);
  });
  calc.close();
  office.close();
});
