import fc from 'fast-check';
import { type ChartLooks, editWorkbook, type NewChart, readDetails } from '../../../src/xlsx';
import { nodeCodec } from '../../../src/xlsx/inflate/node';
import { anchorXml, chartParts, drawingXml } from './support/chartParts';
import { differences, edited, text } from './support/editing';
import { workbookBytes } from './support/workbookParts';
import { zipOf } from './support/zipOf';

const CHART1 = 'xl/charts/chart1.xml';
const CHART2 = 'xl/charts/chart2.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const DRAWING_RELS = 'xl/drawings/_rels/drawing1.xml.rels';
const CHART1_PARTS = ['xl/charts/_rels/chart1.xml.rels', CHART1, 'xl/charts/colors1.xml', 'xl/charts/style1.xml'];

const bar: NewChart = {
  type: 'bar',
  area: { sheet: '', top: 4, left: 0, bottom: 9, right: 3 },
  series: [{ values: 'Ark1!$A$1:$A$3' }],
  altText: 'Søjler',
};
const charts = async (bytes: Uint8Array) => (await readDetails(bytes, nodeCodec)).sheets[0]!.charts;

test('a chart goes with its own parts; the other stays byte for byte', async () => {
  const bytes = zipOf(chartParts());
  const after = await edited(bytes, { sheets: [{ sheet: 'Ark1', removedCharts: [CHART1] }] });
  expect(differences(bytes, after)).toEqual({
    changed: ['[Content_Types].xml', DRAWING_RELS, DRAWING].sort(),
    added: [],
    removed: CHART1_PARTS,
  });
  expect(await text(after, DRAWING)).toBe(drawingXml(anchorXml(5, 'rId2')));
  const types = await text(after, '[Content_Types].xml');
  expect(types).not.toMatch(/chart1|style1|colors1/);
  expect(types).toContain(CHART2);
  expect(await text(after, DRAWING_RELS)).not.toContain('rId1');
});

test('the last chart takes the drawing along', async () => {
  const bytes = zipOf(chartParts());
  const after = await edited(bytes, { sheets: [{ sheet: 'Ark1', removedCharts: [CHART2, CHART1.toUpperCase()] }] });
  const { changed, added, removed } = differences(bytes, after);
  const SHEET = 'xl/worksheets/sheet1.xml';
  expect(changed).toEqual(['[Content_Types].xml', 'xl/worksheets/_rels/sheet1.xml.rels', SHEET]);
  expect(added).toEqual([]);
  expect(removed).toEqual([...CHART1_PARTS, CHART2, DRAWING_RELS, DRAWING].sort());
  expect(await text(after, SHEET)).toBe(String(chartParts()[SHEET]).replace('<drawing r:id="rId1"/>', ''));
  expect(await text(after, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('drawing');
  const again = await edited(after, { sheets: [{ sheet: 'Ark1', charts: [bar] }] });
  expect(await charts(again)).toMatchObject([{ type: 'bar', name: 'Diagram 1' }]);
});

test('a drawing that holds something else stays', async () => {
  const picture = '<xdr:twoCellAnchor><xdr:sp/><xdr:clientData/></xdr:twoCellAnchor>';
  const bytes = zipOf(chartParts(anchorXml(2, 'rId1') + picture));
  const after = await edited(bytes, { sheets: [{ sheet: 'Ark1', removedCharts: [CHART1] }] });
  expect(await text(after, DRAWING)).toBe(drawingXml(picture));
});

test('a chart is replaced where it lies, under its number and name', async () => {
  const bytes = zipOf(chartParts());
  const before = await charts(bytes);
  expect(before.map(({ more }) => more)).toEqual([true, undefined]);
  const { anchor } = before[0]!;
  const replaced = { ...bar, title: 'Nyt', area: anchor, replaces: CHART1 };
  const after = await edited(bytes, { sheets: [{ sheet: 'Ark1', charts: [replaced, bar] }] });
  const { added, removed } = differences(bytes, after);
  expect(removed).toEqual(CHART1_PARTS);
  expect(added).toEqual(['xl/charts/chart3.xml', 'xl/charts/chart4.xml']);
  expect(await charts(after)).toMatchObject([
    { type: 'bar', title: 'Nyt', name: 'Figur 2', anchor, part: 'xl/charts/chart3.xml' },
    { name: 'Figur 5', part: CHART2 },
    { name: 'Diagram 5', part: 'xl/charts/chart4.xml' },
  ]);
  expect(await text(after, DRAWING)).toContain(anchorXml(5, 'rId2'));
});

test('a chart removed while its sheet is renamed is gone', async () => {
  const bytes = zipOf(chartParts());
  const after = await edited(bytes, { sheets: [{ sheet: 'Ark1', name: 'Nyt', removedCharts: [CHART1] }] });
  expect(differences(bytes, after).removed).toEqual(CHART1_PARTS);
  expect((await charts(after))[0]!.series[0]!.values).toBe('Nyt!$A$1:$A$3');
});

test.each([
  ['no such part', zipOf(chartParts()), { removedCharts: ['xl/charts/chart9.xml'] }],
  ['no drawing', workbookBytes(), { charts: [{ ...bar, replaces: CHART1 }] }],
])('%s is refused', async (_name, bytes, changes) => {
  const result = await editWorkbook(bytes, { sheets: [{ sheet: 'Ark1', ...changes }] }, nodeCodec);
  expect(result).toEqual({ ok: false, reason: 'unknownChart', place: 'Ark1' });
});

test('the looks of the summary’s bars can be given to a chart on a sheet that is there', async () => {
  const font = { size: 9, bold: false, color: '1B1F22' };
  const { area, ...plain } = bar;
  const chart = {
    ...plain,
    series: [
      {
        categories: 'Ark1!$B$1:$B$3',
        values: 'Ark1!$A$1:$A$3',
        color: '0F6C6C',
        pointColors: [{ point: 1, color: 'B10E1C' }],
        labels: { position: 'outEnd', numberFormat: '0.0\\ %', font, value: true, category: false, series: false },
      },
    ],
    gap: 45,
    font,
    fill: 'FFFFFF',
    border: { dash: 'none' },
    plotArea: { fill: 'none', border: { dash: 'none' } },
    categoryAxis: {
      reversed: true,
      labels: 'low',
      line: { dash: 'none' },
      numberFormat: 'General',
      otherAxisAt: 'max',
    },
    valueAxis: { min: 0, max: 0.5, majorUnit: 0.25, numberFormat: '0%', gridlines: { color: '1B1F22', width: 1.5 } },
  } as const;
  const after = await edited(workbookBytes(), { sheets: [{ sheet: 'Ark1', charts: [{ ...chart, area }] }] });
  expect(await charts(after)).toEqual([
    { ...chart, name: 'Diagram 1', part: CHART1, anchor: { from: corner(4, 0), to: corner(10, 4) } },
  ]);
});

const corner = (row: number, column: number) => ({ row, column, down: 0, right: 0 });

test('label positions that a chart cannot have are left out', async () => {
  const labels = { position: 'outEnd', value: true, category: false, series: false };
  const series = [{ values: 'Ark1!$A$1:$A$3', labels }];
  const kinds = [{ type: 'line' }, { type: 'column', grouping: 'stacked' }, { type: 'column' }] as const;
  const after = await edited(workbookBytes(), {
    sheets: [{ sheet: 'Ark1', charts: kinds.map((kind) => ({ ...bar, ...kind, series })) }],
  });
  const found = await charts(after);
  expect(found.map((chart) => chart.series[0]!.labels?.position)).toEqual([undefined, undefined, 'outEnd']);
  expect(found[1]).toMatchObject({ grouping: 'stacked', overlap: 100 });
});

test('all looks are read back as they were written', async () => {
  const color = fc.constantFrom('0F6C6C', 'FFFFFF', '102030');
  const optional = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    fc.record(shape, { requiredKeys: [] }) as unknown as fc.Arbitrary<T>;
  const some = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    optional(shape).filter((value) => Object.keys(value).length > 0);
  const visible = fc.constantFrom('solid', 'dash', 'dot', 'roundDot', 'dashDot', 'dashDotDot');
  const width = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);
  const line = fc.oneof(some({ color, width, dash: visible }), fc.constant({ dash: 'none' }));
  const flag = fc.boolean();
  const font = some({
    bold: flag,
    italic: flag,
    underline: flag,
    size: fc.integer({ min: 5, max: 40 }),
    color,
    name: fc.constant('Arial & co'),
  });
  const yes = fc.constant(true as const);
  const tick = fc.constantFrom('cross', 'in', 'out');
  const axis = optional({
    hidden: yes,
    min: fc.integer(),
    max: fc.integer(),
    numberFormat: fc.constantFrom('0%', '#,##0 "kr."'),
    reversed: yes,
    gridlines: fc.oneof(line, fc.constant({})),
    line,
    font,
    labels: fc.constantFrom('high', 'low', 'none'),
    majorTicks: tick,
    minorTicks: tick,
    otherAxisAt: fc.constantFrom('max', 'min'),
  });
  const looks = fc.record(
    {
      grouping: fc.constantFrom('stacked', 'percentStacked'),
      font,
      titleFont: font,
      border: line,
      plotArea: some({ fill: fc.oneof(color, fc.constant('none')), border: line }),
      legend: fc.record(
        { position: fc.constantFrom('bottom', 'top', 'left', 'right', 'corner'), font },
        { requiredKeys: ['position'] },
      ),
      fill: fc.oneof(color, fc.constant('none')),
      gap: fc.nat(500),
      overlap: fc.integer({ min: -100, max: 100 }),
      categoryAxis: axis,
      valueAxis: axis,
    },
    { requiredKeys: ['fill', 'gap', 'overlap', 'categoryAxis', 'valueAxis'] },
  ) as fc.Arbitrary<ChartLooks>;
  const { area, ...plain } = bar;
  await fc.assert(
    fc.asyncProperty(looks, fc.constantFrom('bar', 'column'), async (some, type) => {
      const chart = {
        ...plain,
        ...some,
        type,
        title: 'To\nlinjer',
        series: [{ ...bar.series[0]!, color: '0F6C6C' }],
      } as const;
      const after = await edited(workbookBytes(), { sheets: [{ sheet: 'Ark1', charts: [{ ...chart, area }] }] });
      expect(await charts(after)).toMatchObject([chart]);
      const [found] = await charts(after);
      expect(Object.keys(found!).sort()).toEqual([...Object.keys(chart), 'anchor', 'name', 'part'].sort());
    }),
    { numRuns: 60 },
  );
});
