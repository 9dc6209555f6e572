import { coauthor } from '../../workbench/faults/coauthor';
import type { StartedOffice } from '../../workbench/transport/jsdom';
import { eventually, settled } from '../support/settled';
import { withOffice } from '../support/office';

const started = withOffice();

interface Heard {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Adds a handler to each event that `choose` names, and gives the list that they fill. */
async function hear(
  office: StartedOffice,
  choose: (context: Excel.RequestContext) => readonly OfficeExtension.EventHandlers<never>[],
): Promise<Heard[]> {
  const heard: Heard[] = [];
  await office.Excel.run(async (context) => {
    for (const event of choose(context)) {
      event.add((args: never) => {
        heard.push(args);
        return Promise.resolve();
      });
    }
    await context.sync();
  });
  return heard;
}

const handlers = (...events: readonly unknown[]): OfficeExtension.EventHandlers<never>[] =>
  events as OfficeExtension.EventHandlers<never>[];
const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

/** Types values into the sheet in front, as the user would in the grid. */
function type(office: StartedOffice, row: number, column: number, value: string | number): void {
  const { document } = office;
  const rect = { top: row, left: column, bottom: row, right: column };
  document.transact('user', () => {
    document.putCells(document.activeSheet, rect, [[{ value }]]);
  });
}

async function write(office: StartedOffice, address: string, values: unknown[][]): Promise<void> {
  await office.Excel.run(async (context) => {
    active(context).getRange(address).values = values;
    await context.sync();
  });
}

describe('cells', () => {
  test("the add-in's own edit of one cell is told with values before and after, and as its own", async () => {
    const office = started();
    await write(office, 'B2', [['før']]);
    const heard = await hear(office, (context) => handlers(active(context).onChanged));
    await write(office, 'B2', [[7]]);
    await eventually(() => heard.length > 0);
    expect(heard).toMatchObject([
      {
        type: 'WorksheetChanged',
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        details: { valueBefore: 'før', valueAfter: 7, valueTypeBefore: 'String', valueTypeAfter: 'Double' },
        worksheetId: office.document.activeSheet.id,
      },
    ]);
    expect(heard[0]!['changeDirectionState']).toBeUndefined();
  });

  test("the user's edit has no known trigger, and several cells have no details", async () => {
    const office = started();
    const heard = await hear(office, (context) => handlers(active(context).onChanged));
    type(office, 0, 0, 'x');
    const { document } = office;
    document.transact('user', () => {
      document.putCells(document.activeSheet, { top: 1, left: 0, bottom: 1, right: 1 }, [[{ value: 1 }, { value: 2 }]]);
    });
    await eventually(() => heard.length === 2);
    expect(heard).toMatchObject([
      { address: 'A1', triggerSource: 'Unknown', details: { valueBefore: '', valueAfter: 'x' } },
      { address: 'A2:B2', triggerSource: 'Unknown' },
    ]);
    expect(heard[1]!['details']).toBeUndefined();
  });

  test('an edit by a co-author comes from afar', async () => {
    const office = started();
    const heard = await hear(office, (context) => handlers(active(context).onChanged));
    coauthor(office.host, 'Ark1', 'C3:C4', [[1], [2]]);
    await eventually(() => heard.length > 0);
    expect(heard).toMatchObject([{ address: 'C3:C4', source: 'Remote', triggerSource: 'Unknown' }]);
  });

  test('undo and redo are edits too', async () => {
    const office = started();
    await write(office, 'A1', [[5]]);
    const heard = await hear(office, (context) => handlers(active(context).onChanged));
    office.document.undo();
    office.document.redo();
    await eventually(() => heard.length === 2);
    expect(heard).toMatchObject([
      { address: 'A1', triggerSource: 'Unknown', details: { valueBefore: 5, valueAfter: '' } },
      { address: 'A1', triggerSource: 'Unknown', details: { valueBefore: '', valueAfter: 5 } },
    ]);
  });

  test('the event comes after the answer to the request that caused it', async () => {
    const office = started();
    const order: string[] = [];
    await office.Excel.run(async (context) => {
      active(context).onChanged.add(() => Promise.resolve(void order.push('event')));
      await context.sync();
      active(context).getRange('A1').values = [[1]];
      await context.sync();
      order.push('answer');
    });
    await eventually(() => order.length === 2);
    expect(order).toEqual(['answer', 'event']);
  });

  test('the range of an event can be asked for', async () => {
    const office = started();
    const heard = await hear(office, (context) => handlers(active(context).onChanged));
    await write(office, 'B2:C2', [[1, 2]]);
    await eventually(() => heard.length > 0);
    const event = heard[0] as unknown as Excel.WorksheetChangedEventArgs;
    await office.Excel.run(async (context) => {
      const range = event.getRange(context).load('values');
      await context.sync();
      expect(range.values).toEqual([[1, 2]]);
    });
    coauthorDeletesFirstSheet(office);
    await office.Excel.run(async (context) => {
      const range = event.getRangeOrNullObject(context).load('address');
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });

  test('inserted rows are told as such, and their undo as deleted', async () => {
    const office = started();
    await write(office, 'A1:A3', [[1], [2], [3]]);
    const heard = await hear(office, (context) => handlers(active(context).onChanged));
    await office.Excel.run(async (context) => {
      active(context).getRange('2:3').insert('Down');
      await context.sync();
    });
    office.document.undo();
    await eventually(() => heard.length === 2);
    expect(heard).toMatchObject([
      { changeType: 'RowInserted', address: '2:3', changeDirectionState: { insertShiftDirection: 'Down' } },
      { changeType: 'RowDeleted', address: '2:3', changeDirectionState: { deleteShiftDirection: 'Up' } },
    ]);
  });

  test('a new format is no edit; it has an event of its own, for the cells that changed', async () => {
    const office = started();
    await write(office, 'A1:B2', [
      [1, 2],
      [3, 4],
    ]);
    const heard = await hear(office, (context) => handlers(active(context).onChanged, active(context).onFormatChanged));
    await office.Excel.run(async (context) => {
      active(context).getRange('A1:B1').format.fill.color = '#FFFF00';
      await context.sync();
    });
    await eventually(() => heard.length > 0);
    await settled();
    expect(heard).toMatchObject([{ type: 'WorksheetFormatChanged', address: 'A1:B1', source: 'Local' }]);
  });

  test('results of a calculation are calculated, not changed', async () => {
    const office = started();
    const { document } = office;
    const heard = await hear(office, (context) =>
      handlers(active(context).onChanged, active(context).onCalculated, context.workbook.worksheets.onCalculated),
    );
    document.transact('calculation', () => {
      const rect = { top: 0, left: 0, bottom: 0, right: 0 };
      document.putCells(document.activeSheet, rect, [[{ value: 3, formula: '=1+2' }]]);
      document.putCells(document.activeSheet, { top: 4, left: 0, bottom: 4, right: 0 }, [
        [{ value: 1, formula: '=1' }],
      ]);
    });
    await eventually(() => heard.length === 2);
    await settled();
    const told = { type: 'WorksheetCalculated', address: 'A1,A5', worksheetId: document.activeSheet.id };
    expect(heard).toEqual([told, told]);
  });
});

describe('who hears', () => {
  test('only the sheet that was asked about, while the collection hears of all', async () => {
    const office = started();
    const [one, all]: [Heard[], Heard[]] = [
      await hear(office, (context) => handlers(active(context).onChanged)),
      await hear(office, (context) => handlers(context.workbook.worksheets.onChanged)),
    ];
    await office.Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Andet');
      other.getRange('A1').values = [[1]];
      active(context).getRange('B1').values = [[1]];
      await context.sync();
    });
    await eventually(() => all.length === 2);
    await settled();
    expect(all.map(({ address }) => address)).toEqual(['A1', 'B1']);
    expect(one.map(({ address }) => address)).toEqual(['B1']);
  });

  test('nobody after the handler is removed, and nothing is sent to who never asked', async () => {
    const office = started();
    let count = 0;
    const result = await office.Excel.run(async (context) => {
      const added = active(context).onChanged.add(() => Promise.resolve(void count++));
      await context.sync();
      return added;
    });
    expect(office.host.events.registrations.size).toBe(1);
    await write(office, 'A1', [[1]]);
    await eventually(() => count === 1);
    await office.Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    expect(office.host.events.registrations.size).toBe(0);
    const sent: unknown[] = [];
    office.host.events.listen((events) => sent.push(...events.filter(({ type: number }) => number >= 10)));
    await write(office, 'A1', [[2]]);
    await settled();
    expect([count, sent]).toEqual([1, []]);
  });

  test('of two handlers, the other still hears when one is removed', async () => {
    const office = started();
    const heard = await hear(office, (context) => handlers(active(context).onChanged));
    const result = await office.Excel.run(async (context) => {
      const added = active(context).onChanged.add(() => Promise.resolve());
      await context.sync();
      return added;
    });
    await office.Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    await write(office, 'A1', [[1]]);
    await eventually(() => heard.length === 1);
  });

  test('nobody while events are switched off, even when they are on again by the end of the request', async () => {
    const office = started();
    const heard = await hear(office, (context) => handlers(active(context).onChanged));
    await office.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      active(context).getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      active(context).getRange('A2').values = [[2]];
      await context.sync();
      context.runtime.enableEvents = false;
      context.runtime.load('enableEvents');
      await context.sync();
      expect(context.runtime.enableEvents).toBe(false);
    });
    type(office, 2, 0, 'slukket');
    await office.Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    type(office, 3, 0, 'tændt');
    await eventually(() => heard.length === 2);
    await settled();
    expect(heard.map(({ address }) => address)).toEqual(['A2', 'A4']);
  });
});

describe('sheets', () => {
  test('adding, renaming, hiding, moving and deleting are told to the collection', async () => {
    const office = started();
    const heard = await hear(office, ({ workbook: { worksheets } }) =>
      handlers(
        worksheets.onAdded,
        worksheets.onNameChanged,
        worksheets.onVisibilityChanged,
        worksheets.onMoved,
        worksheets.onDeleted,
      ),
    );
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add('To');
      const sheet = context.workbook.worksheets.add('Tre');
      await context.sync();
      sheet.name = 'Sidste';
      sheet.visibility = 'Hidden';
      sheet.position = 0;
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await eventually(() => heard.length === 6);
    expect(heard).toMatchObject([
      { type: 'WorksheetAdded', source: 'Local' },
      { type: 'WorksheetAdded', source: 'Local' },
      { type: 'WorksheetNameChanged', nameBefore: 'Tre', nameAfter: 'Sidste', source: 'Local' },
      { type: 'WorksheetVisibilityChanged', visibilityBefore: 'Visible', visibilityAfter: 'Hidden', source: 'Local' },
      { type: 'WorksheetMoved', positionBefore: 2, positionAfter: 0, source: 'Local' },
      { type: 'WorksheetDeleted', source: 'Local' },
    ]);
    const ids = heard.map(({ worksheetId }) => worksheetId);
    expect(new Set(ids.slice(1)).size).toBe(1);
    expect(ids[0]).not.toBe(ids[1]);
  });

  test('a sheet hears of its own name, visibility and protection', async () => {
    const office = started();
    const heard = await hear(office, (context) => {
      const sheet = active(context);
      return handlers(sheet.onNameChanged, sheet.onVisibilityChanged, sheet.onProtectionChanged);
    });
    const { document } = office;
    const sheet = document.activeSheet;
    document.transact('user', () => {
      document.set(sheet, 'name', 'Budget');
      document.set(sheet, 'protection', { protected: true });
      document.set(sheet, 'visibility', 'VeryHidden');
    });
    await eventually(() => heard.length === 3);
    expect(heard).toMatchObject([
      { type: 'WorksheetNameChanged', nameAfter: 'Budget' },
      { type: 'WorksheetProtectionChanged', isProtected: true, worksheetId: sheet.id },
      { type: 'WorksheetVisibilityChanged', visibilityAfter: 'VeryHidden' },
    ]);
  });

  test('bringing another sheet to the front deactivates the one that was there', async () => {
    const office = started();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add('To');
      await context.sync();
    });
    const heard = await hear(office, ({ workbook: { worksheets } }) =>
      handlers(worksheets.onActivated, worksheets.onDeactivated),
    );
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('To').activate();
      await context.sync();
    });
    await eventually(() => heard.length === 2);
    const [first, second] = office.document.state.sheets;
    expect(heard).toEqual([
      { type: 'WorksheetDeactivated', worksheetId: first!.id },
      { type: 'WorksheetActivated', worksheetId: second!.id },
    ]);
  });

  test('hidden and shown rows are told by their numbers', async () => {
    const office = started();
    const heard = await hear(office, (context) => handlers(active(context).onRowHiddenChanged));
    const { document } = office;
    document.transact('user', () => {
      document.set(document.activeSheet, 'hiddenRows', new Set([2, 3, 4, 8]));
    });
    document.transact('user', () => {
      document.set(document.activeSheet, 'hiddenRows', new Set([2, 8]));
    });
    await eventually(() => heard.length === 3);
    expect(heard).toMatchObject([
      { address: '3:5', changeType: 'Hidden' },
      { address: '9:9', changeType: 'Hidden' },
      { address: '4:5', changeType: 'Unhidden' },
    ]);
  });

  test('a selection is told to the sheet, the collection and the workbook', async () => {
    const office = started();
    const heard = await hear(office, (context) =>
      handlers(
        active(context).onSelectionChanged,
        context.workbook.worksheets.onSelectionChanged,
        context.workbook.onSelectionChanged,
      ),
    );
    await office.Excel.run(async (context) => {
      active(context).getRange('B2:C4').select();
      await context.sync();
    });
    await eventually(() => heard.length === 3);
    const told = { type: 'WorksheetSelectionChanged', address: 'B2:C4', worksheetId: office.document.activeSheet.id };
    expect(heard.slice(0, 2)).toEqual([told, told]);
    expect(Object.keys(heard[2]!)).toEqual(['workbook']);
  });
});

describe('tables', () => {
  async function addTable(office: StartedOffice): Promise<string> {
    await write(office, 'B2:C4', [
      ['Navn', 'Beløb'],
      ['a', 1],
      ['b', 2],
    ]);
    return office.Excel.run(async (context) => {
      const table = active(context).tables.add('B2:C4', true);
      table.load('id');
      await context.sync();
      return table.id;
    });
  }

  test('that come and go are told to the workbook and to their sheet alone', async () => {
    const office = started();
    const heard = await hear(office, (context) => {
      const other = context.workbook.worksheets.add('Andet');
      const { tables } = context.workbook;
      return handlers(tables.onAdded, tables.onDeleted, active(context).tables.onAdded, other.tables.onAdded);
    });
    const tableId = await addTable(office);
    await office.Excel.run(async (context) => {
      context.workbook.tables.getItem(tableId).delete();
      await context.sync();
    });
    await eventually(() => heard.length === 3);
    await settled();
    const worksheetId = office.document.activeSheet.id;
    const added = { type: 'TableAdded', source: 'Local', tableId, worksheetId };
    expect(heard).toEqual([
      added,
      added,
      { type: 'TableDeleted', source: 'Local', tableId, worksheetId, tableName: expect.any(String) as unknown },
    ]);
  });

  test('hear of edits of their own cells, with the part that is theirs', async () => {
    const office = started();
    const tableId = await addTable(office);
    const heard = await hear(office, (context) =>
      handlers(context.workbook.tables.getItem(tableId).onChanged, context.workbook.tables.onChanged),
    );
    await write(office, 'C4:D5', [
      [5, 6],
      [7, 8],
    ]);
    type(office, 0, 0, 'udenfor');
    await eventually(() => heard.length === 2);
    await settled();
    const told = { type: 'TableChanged', address: 'C4', changeType: 'RangeEdited', source: 'Local', tableId };
    expect(heard).toMatchObject([told, told]);
  });

  test('hear that the selection comes, moves and leaves', async () => {
    const office = started();
    const tableId = await addTable(office);
    const heard = await hear(office, (context) =>
      handlers(context.workbook.tables.getItem(tableId).onSelectionChanged),
    );
    for (const address of ['A1', 'A1:B3', 'C4', 'D9', 'D10']) {
      await office.Excel.run(async (context) => {
        active(context).getRange(address).select();
        await context.sync();
      });
    }
    await eventually(() => heard.length === 3);
    await settled();
    expect(heard.map(({ address, isInsideTable }) => [address, isInsideTable])).toEqual([
      ['B2:B3', true],
      ['C4', true],
      ['', false],
    ]);
  });
});

function coauthorDeletesFirstSheet(office: StartedOffice): void {
  const { document } = office;
  document.transact('coauthor', () => {
    const other = document.createSheet('Andet');
    document.set(document.state, 'sheets', [other]);
    document.set(document.state, 'activeSheet', other.id);
  });
}
