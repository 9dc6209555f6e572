import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { readDetails, readWorkbook } from '../../src/xlsx';
import { nodeCodec } from '../../src/xlsx/inflate/node';
import { openFile, type OpenedFile } from '../../workbench/file/openFile';
import { saveFile } from '../../workbench/file/saveFile';
import { charactersOfPoints, pointsOfCharacters } from '../../workbench/file/units';
import { editFormats } from '../../workbench/host/state/formats';
import { parseRect } from '../../workbench/host/state/rect';
import { formatAt, type SheetState } from '../../workbench/host/state/sheetState';
import { startOffice } from '../../workbench/transport/jsdom';
import { chartParts } from '../unit/xlsx/support/chartParts';
import { packedEntries } from '../unit/xlsx/support/entries';
import { richParts } from '../unit/xlsx/support/richWorkbook';
import { MAIN, workbookBytes } from '../unit/xlsx/support/workbookParts';
import { zipOf } from '../unit/xlsx/support/zipOf';

const EXAMPLES = 'assets/examples';
const read = (name: string): Uint8Array => readFileSync(`${EXAMPLES}/${name}`);

async function saved(opened: OpenedFile): Promise<Uint8Array> {
  const result = await saveFile(opened, 'da', nodeCodec);
  if (!result.ok) throw new Error(result.reason);
  expect(result.notSaved).toEqual([]);
  return result.bytes;
}

/** Opens a workbook, lets an add-in work on it through office.js, and saves it. */
async function worked(opened: OpenedFile, work: (context: Excel.RequestContext) => Promise<void>): Promise<Uint8Array> {
  const office = await startOffice(opened.document);
  try {
    await office.Excel.run(work);
    expect([...office.host.unknownMembers]).toEqual([]);
    expect(office.session.richApi.hostFailures).toEqual([]);
  } finally {
    office.close();
  }
  return saved(opened);
}

test.each(readdirSync(EXAMPLES))('%s: nothing changed gives the same bytes', async (name) => {
  const opened = await openFile(read(name), name, nodeCodec);
  expect(await saved(opened)).toBe(opened.bytes);
});

test('an edit that is undone leaves nothing to save', async () => {
  const opened = await openFile(read('portefoelje.xlsx'), 'portefoelje.xlsx', nodeCodec);
  const { document } = opened;
  const [sheet] = document.state.sheets;
  document.transact('user', () => {
    document.putCells(sheet!, { top: 0, left: 0, bottom: 0, right: 0 }, [[{ value: 'en anden titel' }]]);
    document.set(sheet!, 'name', 'Et andet ark');
  });
  document.undo();
  expect(await saved(opened)).toBe(opened.bytes);
});

test('what is typed is saved, and every other part of the file stays as it was', async () => {
  const bytes = zipOf(richParts());
  const opened = await openFile(bytes, 'rig.xlsx', nodeCodec);
  const { document } = opened;
  const [sheet] = document.state.sheets;
  document.transact('user', () => {
    document.putCells(sheet!, { top: 40, left: 1, bottom: 40, right: 2 }, [
      [{ value: 'æøå' }, { value: 12.5, formula: '=B1*2' }],
    ]);
  });
  const after = await saved(opened);
  const reread = (await readDetails(after, nodeCodec)).sheets[0]!.cells.filter(({ row }) => row === 40);
  expect(reread).toMatchObject([
    { column: 1, value: 'æøå' },
    { column: 2, value: 12.5, formula: '=B1*2' },
  ]);
  const [was, is] = [packedEntries(bytes), packedEntries(after)];
  const changed = [...was.keys()].filter((part) => is.get(part) !== was.get(part));
  expect(changed).toContain(opened.details.sheets[0]!.part);
  const allowed = new Set([opened.details.sheets[0]!.part, 'xl/workbook.xml', 'xl/calcChain.xml']);
  const bookkeeping = (part: string): boolean => /\.rels$|^\[Content_Types\]/.test(part);
  expect(changed.filter((part) => !allowed.has(part) && !bookkeeping(part))).toEqual([]);
});

test('what an add-in writes is saved: a sheet with formats, links, a table, a pick list, a chart, a name, print set-up', async () => {
  const opened = await openFile(read('en-plan.xlsx'), 'en-plan.xlsx', nodeCodec);
  const bytes = await worked(opened, async (context) => {
    const sheet = context.workbook.worksheets.add('Kontrol');
    const head = sheet.getRange('A1:B1');
    head.values = [['Plan', 'Andel']];
    head.format.font.bold = true;
    head.format.fill.color = '#F1F4F6';
    head.format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('A2:B4').values = [
      ['Nord', 0.5],
      ['Syd', 0.25],
      ['Øst', '=B2+B3'],
    ];
    sheet.getRange('B2:B4').numberFormat = [['0.0%'], ['0.0%'], ['0.0%']];
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('A2').hyperlink = { documentReference: 'Planer!A1', screenTip: 'Gå til planen' };
    sheet.getRange('D2:D4').dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nej' } };
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape' as Excel.PageOrientation;
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'Andele';
    const chart = sheet.charts.add('ColumnClustered' as Excel.ChartType, sheet.getRange('A1:B4'));
    chart.title.text = 'Andele';
    context.workbook.names.add('AndelNord', sheet.getRange('B2'));
    context.workbook.customXmlParts.add('<b:x xmlns:b="urn:budgetkontrol:prøve"><b:y/></b:x>');
    await context.sync();
  });
  const details = await readDetails(bytes, nodeCodec);
  const sheet = details.sheets.at(-1)!;
  expect(sheet).toMatchObject({
    name: 'Kontrol',
    freeze: { rows: 1, columns: 0 },
    tables: [{ name: 'Andele' }],
    links: [{ place: 'Planer!A1', tooltip: 'Gå til planen' }],
    validations: [{ type: 'list', source: { values: ['ja', 'nej'] } }],
    charts: [{ type: 'column', title: 'Andele' }],
    page: { orientation: 'landscape' },
  });
  const cell = (row: number, column: number) => sheet.cells.find((one) => one.row === row && one.column === column)!;
  expect(cell(3, 1)).toMatchObject({ formula: '=B2+B3' });
  expect(details.styles[cell(0, 0).style]).toMatchObject({
    font: { bold: true },
    fill: 'F1F4F6',
    borders: { bottom: { line: 'thin' } },
  });
  expect(details.styles[cell(1, 1).style]!.numberFormat).toBe('0.0%');
  expect(details.names.map(({ name }) => name)).toContain('AndelNord');
  expect(details.customXml.map(({ namespace }) => namespace)).toContain('urn:budgetkontrol:prøve');
  // The saved file opens again as the same workbook.
  const again = await openFile(bytes, 'en-plan.xlsx', nodeCodec);
  expect(again.document.state.sheets.at(-1)!.columnWidths.get(0)).toBeCloseTo(120, 0);
});

test('sheets are renamed, moved, hidden and deleted in the file', async () => {
  const opened = await openFile(read('skabelon.xlsx'), 'skabelon.xlsx', nodeCodec);
  const names = opened.details.sheets.map(({ name }) => name);
  const bytes = await worked(opened, async (context) => {
    const { worksheets } = context.workbook;
    const moved = worksheets.add('Til sidst');
    await context.sync();
    moved.position = 0;
    worksheets.getItem(names[1]!).visibility = 'Hidden';
    await context.sync();
  });
  const after = await readDetails(bytes, nodeCodec);
  expect(after.sheets.map(({ name }) => name)).toEqual(['Til sidst', ...names]);
  expect(after.sheets.find(({ name }) => name === names[1])!.visibility).toBe('hidden');
});

test('every cell content comes back from the file as it was in the workbook', async () => {
  const content = fc.oneof(
    fc
      .string({ maxLength: 20 })
      .filter((text) => !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(text) && text !== ''),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    fc.boolean(),
  );
  const original = read('en-plan.xlsx');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(60), fc.nat(12), content), { minLength: 1, maxLength: 15 }),
      async (writes) => {
        const opened = await openFile(original, 'en-plan.xlsx', nodeCodec);
        const { document } = opened;
        const [sheet] = document.state.sheets;
        document.transact('user', () => {
          for (const [row, column, value] of writes) {
            document.putCells(sheet!, { top: row, left: column, bottom: row, right: column }, [[{ value }]]);
          }
        });
        const again = await openFile(await saved(opened), 'en-plan.xlsx', nodeCodec);
        const values = (rows: typeof sheet) =>
          [...rows!.rows].map(([row, cells]) => [row, cells.map((cell) => cell?.value ?? null)]);
        const trim = (lines: ReturnType<typeof values>) =>
          new Map(
            lines.flatMap(([row, cells]) =>
              (cells as unknown[]).flatMap((value, column) =>
                value === null ? [] : [[`${String(row)},${String(column)}`, value] as const],
              ),
            ),
          );
        expect(trim(values(again.document.state.sheets[0]))).toEqual(trim(values(sheet)));
      },
    ),
    { numRuns: 40 },
  );
});

test('column widths survive the way through the file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1500 }), (pixels) => {
      const points = pixels * 0.75;
      expect(pointsOfCharacters(charactersOfPoints(points))).toBe(points);
    }),
  );
});

test('the check reads from the saved file what the add-in sees in the workbook', async () => {
  const opened = await openFile(read('portefoelje.xlsx'), 'portefoelje.xlsx', nodeCodec);
  const bytes = await worked(opened, async (context) => {
    context.workbook.worksheets.getItem('Planer').getRange('B5').values = [[1234567.89]];
    await context.sync();
  });
  const workbook = await readWorkbook(bytes, nodeCodec);
  expect(workbook.sheets.find(({ name }) => name === 'Planer')!.grid.number(4, 1)).toBe(1234567.89);
});

describe('charts of the file', () => {
  const parts = chartParts();
  const open = () => openFile(zipOf(parts), 'diagrammer.xlsx', nodeCodec);

  test('one that is deleted goes, one that is changed is written anew in its place', async () => {
    const opened = await open();
    const bytes = await worked(opened, async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Ark1');
      charts.getItemAt(0).delete();
      const chart = charts.getItemAt(0);
      chart.title.text = 'Andele';
      chart.title.visible = true;
      chart.axes.valueAxis.maximum = 5;
      chart.series.getItemAt(0).format.fill.setSolidColor('#0F6C6C');
      chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor('#B10E1C');
      await context.sync();
    });
    const [chart, ...others] = (await readDetails(bytes, nodeCodec)).sheets[0]!.charts;
    expect(others).toEqual([]);
    expect(chart).toMatchObject({
      type: 'bar',
      name: 'Figur 5',
      title: 'Andele',
      anchor: opened.details.sheets[0]!.charts[1]!.anchor,
      series: [{ color: '0F6C6C', pointColors: [{ point: 1, color: 'B10E1C' }] }],
      valueAxis: { max: 5 },
    });
    expect([...packedEntries(bytes).keys()].filter((part) => part.startsWith('xl/charts'))).toEqual([chart!.part]);
    const again = await openFile(bytes, 'diagrammer.xlsx', nodeCodec);
    expect(again.document.state.sheets[0]!.charts[0]!.axes).toEqual(opened.document.state.sheets[0]!.charts[0]!.axes);
    expect(await saved(again)).toBe(bytes);
  });

  test('looks that are lost with a change are told', async () => {
    const opened = await open();
    const { document } = opened;
    const [sheet] = document.state.sheets;
    document.transact('user', () => {
      document.set(
        sheet!,
        'charts',
        sheet!.charts.map((chart) => ({ ...chart, left: chart.left + 10 })),
      );
    });
    const result = await saveFile(opened, 'da', nodeCodec);
    expect(result).toMatchObject({
      ok: true,
      notSaved: [
        'Særlig formatering af et ændret diagram, som arbejdsbordet ikke kender, på arket Ark1 gemmes ikke i filen.',
      ],
    });
    expect((await readDetails((result as { bytes: Uint8Array }).bytes, nodeCodec)).sheets[0]!.charts).toMatchObject([
      { anchor: { from: { column: 1, right: 10 } } },
      { anchor: { from: { column: 1, right: 10 } } },
    ]);
  });

  test('charts that only follow the new name of their sheet are not written anew', async () => {
    const opened = await open();
    const bytes = await worked(opened, async (context) => {
      context.workbook.worksheets.getItem('Ark1').name = 'Et andet';
      await context.sync();
    });
    expect(opened.document.state.sheets[0]!.charts[0]!.series[0]!.values).toContain('Et andet');
    const { charts } = (await readDetails(bytes, nodeCodec)).sheets[0]!;
    expect(charts).toMatchObject([{ part: 'xl/charts/chart1.xml', more: true }, { part: 'xl/charts/chart2.xml' }]);
    expect(charts[0]!.series[0]!.values).toBe("'Et andet'!$A$1:$A$3");
  });
});

describe('conditional formats of the file', () => {
  const open = () => openFile(zipOf(richParts()), 'rig.xlsx', nodeCodec);
  const formats = async (bytes: Uint8Array) =>
    (await readDetails(bytes, nodeCodec)).sheets[0]!.conditionalFormats.map(({ priority, areas, rule }) => ({
      priority,
      top: areas[0]!.top,
      left: areas[0]!.left,
      ...rule,
    }));

  test('are deleted, changed and put in another order', async () => {
    const opened = await open();
    const { document } = opened;
    const [sheet] = document.state.sheets;
    const set = (change: (formats: SheetState['conditionalFormats']) => SheetState['conditionalFormats']): void => {
      document.transact('user', () => {
        document.set(sheet!, 'conditionalFormats', change(sheet!.conditionalFormats));
      });
    };
    const fresh = { ...sheet!.conditionalFormats[0]!, id: '{ny}', rect: { top: 8, left: 0, bottom: 9, right: 0 } };
    set(([cell, bar]) => [fresh, { ...cell!, stopIfTrue: true, format: { bold: false } }, bar!]);
    const changed = await saved(opened);
    expect(await formats(changed)).toMatchObject([
      { priority: 1, type: 'cellIs', top: 8 },
      { priority: 2, type: 'cellIs', top: 1, left: 1, style: { bold: false } },
      { priority: 3, type: 'other', name: 'dataBar' },
    ]);
    set(([, cell, bar]) => [bar!, cell!]);
    expect((await formats(await saved(opened))).map(({ type }) => type)).toEqual(['other', 'cellIs']);
    set(() => []);
    expect(await formats(await saved(opened))).toEqual([]);
  });

  test('one that cannot be written stays as it is, and that is told', async () => {
    const opened = await open();
    const { document } = opened;
    const [sheet] = document.state.sheets;
    document.transact('user', () => {
      const [cell, bar] = sheet!.conditionalFormats;
      document.set(sheet!, 'conditionalFormats', [cell!, { ...bar!, stopIfTrue: true }]);
    });
    const result = await saveFile(opened, 'en', nodeCodec);
    expect(result).toMatchObject({ ok: true, bytes: opened.bytes });
    expect(result).toHaveProperty('notSaved.length', 1);
  });
});

test('what a format says of turned, shrunk and locked cells is saved, and whether headings are shown', async () => {
  const bytes = await worked(await openFile(read('en-plan.xlsx'), 'en-plan.xlsx', nodeCodec), async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.showHeadings = false;
    for (const [address, degrees] of Object.entries({ K1: 45, K2: -30, K3: 180 })) {
      sheet.getRange(address).format.textOrientation = degrees;
    }
    sheet.getRange('K4').format.shrinkToFit = true;
    sheet.getRange('K5').format.protection.formulaHidden = true;
    await context.sync();
  });
  const again = await openFile(bytes, 'en-plan.xlsx', nodeCodec);
  const [sheet] = again.document.state.sheets;
  expect([0, 1, 2, 3, 4].map((row) => formatAt(sheet!, row, 10))).toEqual([
    { rotation: 45 },
    { rotation: -30 },
    { rotation: 180 },
    { shrink: true },
    { formulaHidden: true },
  ]);
  expect(sheet!.showHeadings).toBe(false);
  const [details] = again.details.sheets;
  const written = details!.cells.filter(({ column }) => column === 10).map(({ style }) => again.details.styles[style]);
  expect(written.map((style) => style!.rotation)).toEqual([45, -30, 255, 0, 0]);
});

test.each([
  ['a double underline', { underline: 'Double' }],
  ['a diagonal line', { borders: { DiagonalUp: { style: 'Continuous', weight: 'Thin', color: '#000000' } } }],
  ['a line that files do not have', { borders: { EdgeTop: { style: 'Dash', weight: 'Thick', color: '#000000' } } }],
])('%s is told not to be saved', async (_, format) => {
  const opened = await openFile(read('en-plan.xlsx'), 'en-plan.xlsx', nodeCodec);
  const { document } = opened;
  document.transact('user', () => {
    editFormats(document, document.state.sheets[0]!, parseRect('B2')!, () => format);
  });
  expect(await saveFile(opened, 'da', nodeCodec)).toMatchObject({
    ok: true,
    notSaved: [expect.stringContaining('understregninger') as string],
  });
});

describe('formats of whole rows and columns', () => {
  const shown = async (bytes: Uint8Array) => {
    const opened = await openFile(bytes, 'linjer.xlsx', nodeCodec);
    expect(await saved(opened)).toBe(bytes);
    return formatsOf(opened.document.state.sheets.at(-1)!);
  };
  const formatsOf = (sheet: SheetState) => (address: string) => {
    const { top, left } = parseRect(address)!;
    return formatAt(sheet, top, left) ?? {};
  };

  test('are saved, and so are cells that differ from them', async () => {
    const original = zipOf(richParts());
    const bytes = await worked(await openFile(original, 'rig.xlsx', nodeCodec), async (context) => {
      const sheet = context.workbook.worksheets.add('Linjer');
      sheet.getRange('B1').values = [['før']];
      sheet.getRange('B:C').format.fill.color = '#FFF2CC';
      sheet.getRange('3:3').format.font.bold = true;
      sheet.getRange('C5').format.fill.clear();
      sheet.getRange('B7').values = [[7]];
      sheet.getRange('XFD:XFD').format.wrapText = true;
      await context.sync();
    });
    const [was, is] = [packedEntries(original), packedEntries(bytes)];
    const sheets = [...was.keys()].filter((part) => /worksheets|drawings|sharedStrings/.test(part));
    expect(sheets.filter((part) => was.get(part) !== is.get(part))).toEqual([]);
    const at = await shown(bytes);
    expect([at('B1'), at('C2'), at('B7'), at('D2')]).toEqual([
      { fillColor: '#FFF2CC' },
      { fillColor: '#FFF2CC' },
      { fillColor: '#FFF2CC' },
      {},
    ]);
    expect([at('A3'), at('C3'), at('C5'), at('XFD9')]).toEqual([
      { bold: true },
      { fillColor: '#FFF2CC', bold: true },
      {},
      { wrap: true },
    ]);
  });

  test('of the file are changed and taken away, cell by cell as they were shown', async () => {
    const sheet = `<worksheet xmlns="${MAIN}"><cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="1"><v>3</v></c></row><row r="2" s="1" customFormat="1"><c r="A2"/></row></sheetData></worksheet>`;
    const file = workbookBytes({ sheet, cellXfs: '<xf/><xf><alignment wrapText="1"/></xf>' });
    const before = await shown(file);
    expect(['A1', 'B1', 'C1', 'A2', 'B2', 'C9', 'D2', 'D9'].map((cell) => before(cell).wrap ?? false)).toEqual([
      ...[false, false, true, false, true, true, true, false],
    ]);
    const opened = await openFile(file, 'linjer.xlsx', nodeCodec);
    const { document } = opened;
    const [state] = document.state.sheets;
    document.transact('user', () => {
      const whole = (address: string) => parseRect(address)!;
      editFormats(document, state!, whole('A:B'), (format) => ({ ...format, indent: 1 }));
      editFormats(document, state!, whole('2:2'), () => undefined);
    });
    const after = await shown(await saved(opened));
    const cells = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'D2', 'A9', 'B9', 'C9', 'D9'];
    const now = formatsOf(state!);
    expect(cells.map((cell) => [cell, after(cell)])).toEqual(cells.map((cell) => [cell, now(cell)]));
    expect([after('B9'), after('C9'), after('D2'), after('A9')]).toEqual([
      { wrap: true, indent: 1 },
      { wrap: true },
      {},
      { indent: 1 },
    ]);
  });

  test('a width that goes back to the standard one is the standard one again', async () => {
    const opened = await openFile(read('en-plan.xlsx'), 'en-plan.xlsx', nodeCodec);
    const [sheet] = opened.document.state.sheets;
    expect(sheet!.columnWidths.has(0)).toBe(true);
    const bytes = await worked(opened, async (context) => {
      context.workbook.worksheets.getFirst().getRange('A:A').format.useStandardWidth = true;
      await context.sync();
    });
    const again = await openFile(bytes, 'en-plan.xlsx', nodeCodec);
    expect(again.document.state.sheets[0]!.columnWidths.has(0)).toBe(false);
  });
});

test('colour scales come from the file and go back into it', async () => {
  const opened = await openFile(read('en-plan.xlsx'), 'en-plan.xlsx', nodeCodec);
  const two = {
    minimum: { type: 'LowestValue', color: '#FFFFFF' },
    maximum: { type: 'HighestValue', color: '#0F6C6C' },
  } as const;
  const three = {
    minimum: { type: 'Number', formula: '0', color: '#F8696B' },
    midpoint: { type: 'Percent', formula: '50', color: '#FFEB84' },
    maximum: { type: 'Formula', formula: '=$B$1', color: '#63BE7B' },
  } as const;
  const add = (bytes: OpenedFile, address: string, criteria: Excel.ConditionalColorScaleCriteria) =>
    worked(bytes, async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address);
      range.conditionalFormats.add('ColorScale').colorScale.criteria = criteria;
      await context.sync();
    });
  const first = await openFile(await add(opened, 'B2:B9', two), 'en-plan.xlsx', nodeCodec);
  const second = await openFile(await add(first, 'C2:C9', three), 'en-plan.xlsx', nodeCodec);
  const office = await startOffice(second.document);
  try {
    await office.Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange();
      conditionalFormats.load('items/type');
      await context.sync();
      const scales = conditionalFormats.items.filter(({ type }) => type === 'ColorScale').map((one) => one.colorScale);
      for (const scale of scales) scale.load('criteria,threeColorScale');
      await context.sync();
      expect(scales.map(({ criteria }) => criteria)).toEqual([three, two]);
      expect(scales.map(({ threeColorScale }) => threeColorScale)).toEqual([true, false]);
    });
  } finally {
    office.close();
  }
});

describe('formulas that spill, and functions of add-ins', () => {
  const cellsOf = async (bytes: Uint8Array, row: number) =>
    (await readDetails(bytes, nodeCodec)).sheets[0]!.cells.filter((cell) => cell.row === row);

  test('a spilled area is saved as a dynamic array, and opens as one', async () => {
    const opened = await openFile(read('en-plan.xlsx'), 'en-plan.xlsx', nodeCodec);
    const { document } = opened;
    const [sheet] = document.state.sheets;
    const put = (values: readonly number[]): void => {
      document.transact('user', () => {
        document.putCells(sheet!, { top: 60, left: 0, bottom: 60, right: 3 }, [
          [0, 1, 2, 3].map((index) => ({
            value: values[index] ?? null,
            ...(index === 0 ? { formula: '=SEQUENCE(1,3)' } : values[index] !== undefined && { spilledFrom: 'A61' }),
          })),
        ]);
      });
    };
    put([1, 2, 3]);
    const bytes = await saved(opened);
    expect(await cellsOf(bytes, 60)).toMatchObject([
      { formula: '=_xlfn.SEQUENCE(1,3)', value: 1 },
      { value: 2 },
      { value: 3 },
    ]);
    const { arrays } = (await readDetails(bytes, nodeCodec)).sheets[0]!;
    expect(arrays).toMatchObject([{ kind: 'spill', area: { top: 60, left: 0, bottom: 60, right: 2 } }]);
    const again = await openFile(bytes, 'en-plan.xlsx', nodeCodec);
    expect(again.document.state.sheets[0]!.rows.get(60)).toMatchObject([
      { value: 1, formula: '=SEQUENCE(1,3)' },
      { value: 2, spilledFrom: 'A61' },
      { value: 3, spilledFrom: 'A61' },
    ]);
    expect(await saved(again)).toBe(bytes);
    put([1, 20]);
    expect(await cellsOf(await saved({ ...opened, bytes, details: again.details }), 60)).toMatchObject([
      { formula: '=_xlfn.SEQUENCE(1,3)' },
      { value: 20 },
      { value: null },
    ]);
  });

  test('functions of add-ins are shown by their names and stored as Excel stores them', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>_xldudf_ANDRES(1)</f><v>1</v></c><c r="B1"><f>IF(TRUE,"_xldudf_X(",2)</f><v>2</v></c></row>';
    const opened = await openFile(workbookBytes({ rows }), 'b.xlsx', nodeCodec);
    const { document } = opened;
    const [sheet] = document.state.sheets;
    expect(sheet!.rows.get(0)![0]!.formula).toBe('=ANDRES(1)');
    expect(await saved(opened)).toBe(opened.bytes);
    document.transact('user', () => {
      const formulas = ['=ANDRES(2)', '=MUNICIPAL_SHARE(B2)', '=SAMPLE.SHARE(1)', '=UKENDT(1)'];
      document.putCells(sheet!, { top: 1, left: 0, bottom: 1, right: 3 }, [
        formulas.map((formula) => ({ value: 1, formula })),
      ]);
    });
    const result = await saveFile(opened, 'da', nodeCodec, ['Sample.Share']);
    if (!result.ok) throw new Error(result.reason);
    expect((await cellsOf(result.bytes, 1)).map(({ formula }) => formula)).toEqual([
      '=_xldudf_ANDRES(2)',
      '=_xldudf_MUNICIPAL_SHARE(B2)',
      '=_xldudf_SAMPLE_SHARE(1)',
      '=UKENDT(1)',
    ]);
    const { arrays } = (await readDetails(result.bytes, nodeCodec)).sheets[0]!;
    expect(arrays.map(({ area, kind }) => [kind, area.left, area.right])).toEqual(
      [0, 1, 2].map((at) => ['spill', at, at]),
    );
  });
});

test('page breaks, paper and what is printed of a sheet of the file are saved', async () => {
  const opened = await openFile(read('en-plan.xlsx'), 'en-plan.xlsx', nodeCodec);
  const { document } = opened;
  const [sheet] = document.state.sheets;
  const set = (change: Partial<SheetState['pageLayout']>): void => {
    document.transact('user', () => {
      document.set(sheet!, 'pageLayout', { ...sheet!.pageLayout, ...change });
    });
  };
  set({ rowBreaks: [4, 9], paperSize: 'A3', centerVertically: true, zoom: { scale: 75 } });
  const bytes = await saved(opened);
  expect((await readDetails(bytes, nodeCodec)).sheets[0]!.page).toMatchObject({
    breakBeforeRows: [4, 9],
    paper: 8,
    centerVertically: true,
    scale: 75,
  });
  set({ columnBreaks: [2], printGridlines: true, printHeadings: true, blackAndWhite: true, draftMode: true });
  set({ paperSize: 'EnvelopeC5' });
  const again = await openFile(await saved(opened), 'en-plan.xlsx', nodeCodec);
  expect(again.document.state.sheets[0]!.pageLayout).toMatchObject({
    columnBreaks: [2],
    printGridlines: true,
    printHeadings: true,
    blackAndWhite: true,
    draftMode: true,
    paperSize: 'EnvelopeC5',
  });
  expect(again.details.sheets[0]!.page.paper).toBe(28);
  expect(await saved(again)).toBe(again.bytes);
});

describe('protection of sheets', () => {
  const open = () => openFile(read('en-plan.xlsx'), 'en-plan.xlsx', nodeCodec);
  const optionsIn = async (bytes: Uint8Array) => {
    const again = await openFile(bytes, 'en-plan.xlsx', nodeCodec);
    expect(await saved(again)).toBe(bytes);
    const office = await startOffice(again.document);
    try {
      return await office.Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getFirst();
        protection.load('protected,options');
        await context.sync();
        return protection.protected ? protection.options : undefined;
      });
    } finally {
      office.close();
    }
  };

  test('is saved with what it allows, and taken away again', async () => {
    const opened = await open();
    const bytes = await worked(opened, async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.protect({ allowFormatCells: true, allowEditObjects: true, selectionMode: 'Unlocked' }, 'lås');
      protection.unprotect('lås');
      protection.protect({ allowFormatCells: true, allowEditObjects: true, selectionMode: 'Unlocked' }, 'hemmelig');
      await context.sync();
    });
    const [sheet] = (await readDetails(bytes, nodeCodec)).sheets;
    expect(sheet!.protection).toMatchObject({ hasPassword: true, selectable: 'unlocked' });
    expect(await optionsIn(bytes)).toMatchObject({
      allowFormatCells: true,
      allowEditObjects: true,
      allowEditScenarios: false,
      allowSort: false,
      selectionMode: 'Unlocked',
    });
    const { document } = await openFile(bytes, 'en-plan.xlsx', nodeCodec);
    expect(document.state.sheets[0]!.protection.protected).toBe(true);
    const unlocked = await worked(await openFile(bytes, 'en-plan.xlsx', nodeCodec), async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect();
      await context.sync();
    });
    expect(await optionsIn(unlocked)).toBeUndefined();
  });

  test('by a password that the file cannot keep is told', async () => {
    const opened = await open();
    const { document } = opened;
    document.transact('user', () => {
      document.set(document.activeSheet, 'protection', { protected: true, password: 'blåbærgrød' });
    });
    expect(await saveFile(opened, 'da', nodeCodec)).toMatchObject({
      ok: true,
      bytes: opened.bytes,
      notSaved: [expect.stringContaining('Beskyttelse med en adgangskode') as string],
    });
  });
});
