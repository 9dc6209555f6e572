import type { ChartState } from '../../workbench/host/state/chartState';
import { withOffice } from '../support/office';

const office = withOffice();

const ROWS = [
  ['Plan', 'Andel'],
  ['Nordby', 0.5],
  ['Sydby', 0.25],
  ['Vestby', 0.75],
];

const only = (): ChartState => {
  const [chart] = office().document.activeSheet.charts;
  if (!chart) throw new Error('The sheet has no chart.');
  return chart;
};

test('A chart takes headings and texts for names and categories, and is found by name and by id', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B4').values = ROWS;
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Auto').load('id,name,chartType');
    chart.title.load('text,visible');
    chart.series.load('count,items/name');
    sheet.charts.load('count');
    await context.sync();
    expect(chart.name).toBe('Diagram 1');
    expect(chart.chartType).toBe('BarClustered');
    expect(chart.title.text).toBe('Andel');
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Andel']);
    expect(sheet.charts.count).toBe(1);
    const { id } = chart;
    chart.name = 'Andele';
    const byName = sheet.charts.getItem('andele').load('id');
    const none = sheet.charts.getItemOrNullObject('Diagram 1');
    await context.sync();
    expect(byName.id).toBe(id);
    expect(none.isNullObject).toBe(true);
  });
  expect(only().series).toMatchObject([{ values: "'Ark1'!$B$2:$B$4", categories: "'Ark1'!$A$2:$A$4" }]);
});

test('A wide source has its series in rows, unless one says otherwise', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D3').values = [
      ['', '2025', '2026', '2027'],
      ['Nordby', 1, 2, 3],
      ['Sydby', 4, 5, 6],
    ];
    const rows = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D3'));
    const columns = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D3'), 'Columns');
    rows.series.load('items/name');
    columns.series.load('items/name');
    rows.legend.load('visible');
    const point = rows.series.getItemAt(1).points.getItemAt(2).load('value');
    await context.sync();
    expect(rows.series.items.map(({ name }) => name)).toEqual(['Nordby', 'Sydby']);
    expect(columns.series.items).toHaveLength(3);
    expect(rows.legend.visible).toBe(true);
    expect(point.value).toBe(6);
  });
});

test("The summary's chart is built and reads back as it was set", async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B4').values = ROWS;
    const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:B4'), 'Columns');
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.format.border.lineStyle = 'None';
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange('A2:A4'));
    series.gapWidth = 45;
    series.format.fill.setSolidColor('#0B6A88');
    series.points.getItemAt(1).format.fill.setSolidColor('#B10E1C');
    series.hasDataLabels = true;
    series.dataLabels.position = 'OutsideEnd';
    series.dataLabels.numberFormat = '0.0\\ %';
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 0.85;
    valueAxis.majorUnit = 0.5;
    valueAxis.numberFormat = '0%';
    valueAxis.majorGridlines.format.line.color = '#1B1F22';
    valueAxis.majorGridlines.format.line.weight = 1.5;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.majorGridlines.visible = false;
    categoryAxis.format.font.size = 9;
    chart.load('title/visible,legend/visible');
    chart.format.border.load('lineStyle');
    series.load('gapWidth,hasDataLabels');
    series.dataLabels.load('position,numberFormat,showValue');
    valueAxis.load('minimum,maximum,majorUnit,numberFormat,visible');
    valueAxis.majorGridlines.format.line.load('color,weight');
    categoryAxis.load('reversePlotOrder,majorGridlines/visible');
    categoryAxis.format.font.load('size');
    await context.sync();
    expect([chart.title.visible, chart.legend.visible]).toEqual([false, false]);
    expect(chart.format.border.lineStyle).toBe('None');
    expect([series.gapWidth, series.hasDataLabels]).toEqual([45, true]);
    expect(series.dataLabels.toJSON()).toMatchObject({
      position: 'OutsideEnd',
      numberFormat: '0.0\\ %',
      showValue: true,
    });
    expect(valueAxis.toJSON()).toMatchObject({ minimum: 0, maximum: 0.85, majorUnit: 0.5, numberFormat: '0%' });
    expect(valueAxis.majorGridlines.format.line.toJSON()).toMatchObject({ color: '#1B1F22', weight: 1.5 });
    expect(categoryAxis.reversePlotOrder).toBe(true);
    expect(categoryAxis.majorGridlines.visible).toBe(false);
    expect(categoryAxis.format.font.size).toBe(9);
  });
  const [series] = only().series;
  expect(series?.color).toBe('#0B6A88');
  expect([...(series?.pointColors ?? [])]).toEqual([[1, '#B10E1C']]);
});

test('A chart covers the cells it is put on, whatever their size', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B4').values = ROWS;
    sheet.getRange('A:A').format.columnWidth = 100;
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'));
    chart.setPosition('B3', 'C6');
    chart.load('top,left,width,height');
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ top: 30, left: 100, width: 96, height: 60 });
    chart.setPosition(sheet.getRange('A1'));
    chart.height = 200;
    chart.load('top,left,width,height');
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ top: 0, left: 0, width: 96, height: 200 });
  });
});

test('Series are added, fed and deleted, and follow a renamed sheet and inserted rows', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B4').values = ROWS;
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
    const added = chart.series.add('Mål');
    added.setValues(sheet.getRange('B2:B4'));
    await context.sync();
    sheet.name = 'Tal';
    sheet.getRange('1:1').insert('Down');
    chart.series.load('items/name');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Andel', 'Mål']);
    expect(only().series.map(({ values }) => values)).toEqual(['Tal!$B$3:$B$5', 'Tal!$B$3:$B$5']);
    chart.series.getItemAt(1).delete();
    chart.setData(sheet.getRange('A2:B4'));
    const count = chart.series.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    expect(only().series[0]?.values).toBe('Tal!$B$3:$B$4');
  });
});

test('What Excel would choose for an axis is refused, not guessed, and so is a picture', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B4').values = ROWS;
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'));
    chart.axes.valueAxis.maximum = 2;
    chart.axes.valueAxis.maximum = '';
    chart.axes.valueAxis.load('maximum');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
    sheet.charts.getItemAt(0).getImage();
    await expect(context.sync()).rejects.toMatchObject({ debugInfo: { errorLocation: 'Chart.getImage' } });
    expect([...office().host.unknownMembers]).toEqual(['ChartAxis.maximum that Excel chooses', 'Chart.getImage']);
    office().host.unknownMembers.clear();
  });
});

test('Wrong values are refused where they are set', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B4').values = ROWS;
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'));
    await context.sync();
    chart.series.getItemAt(0).gapWidth = 501;
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'ChartSeries.gapWidth' },
    });
    chart.series.getItemAt(7).load('name');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'ChartSeriesCollection.getItemAt' },
    });
  });
});

test('A deleted chart is gone for good, and one undo brings it back', async () => {
  await office().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B4').values = ROWS;
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4')).load('id');
    await context.sync();
    chart.delete();
    await context.sync();
    const gone = sheet.charts.getItemOrNullObject(chart.id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(office().document.undo()).toBe(true);
    expect(only().id).toBe(chart.id);
  });
});
