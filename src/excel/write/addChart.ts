import type { BarChartDocument } from '../../core/document/sheetDocument';
import { localAddress, rangeAddress } from '../../core/sheet/address';

const TEXT_COLOR = '#1B1F22';
const TEXT_SIZE = 9;
const GRID_POINTS = 1.5;

/** A bar chart as the command line writes it; the API cannot give it the words for screen readers. */
export function addChart(sheet: Excel.Worksheet, document: BarChartDocument): void {
  const { area, categories, values, axis } = document;
  const chart = sheet.charts.add('BarClustered', sheet.getRange(rangeAddress(values)), 'Columns');
  chart.setPosition(localAddress(area.top, area.left), localAddress(area.bottom, area.right));
  chart.title.visible = false;
  chart.legend.visible = false;
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.format.border.lineStyle = 'None';
  setFont(chart.format.font);
  chart.plotArea.format.fill.clear();
  chart.plotArea.format.border.lineStyle = 'None';

  const series = chart.series.getItemAt(0);
  series.setValues(sheet.getRange(rangeAddress(values)));
  series.setXAxisValues(sheet.getRange(rangeAddress(categories)));
  series.gapWidth = document.gap;
  series.format.fill.setSolidColor(`#${document.color}`);
  for (const { point, color } of document.pointColors) {
    series.points.getItemAt(point).format.fill.setSolidColor(`#${color}`);
  }
  series.hasDataLabels = true;
  series.dataLabels.position = 'OutsideEnd';
  series.dataLabels.numberFormat = document.labelFormat;
  series.dataLabels.linkNumberFormat = false;
  setFont(series.dataLabels.format.font);

  const { categoryAxis, valueAxis } = chart.axes;
  // The first row of the table is the bar on top, and the values stand below the last.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
  categoryAxis.tickLabelPosition = 'Low';
  valueAxis.minimum = 0;
  valueAxis.maximum = axis.max;
  valueAxis.majorUnit = axis.majorUnit;
  valueAxis.numberFormat = axis.format;
  valueAxis.linkNumberFormat = false;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = `#${axis.gridColor}`;
  valueAxis.majorGridlines.format.line.weight = GRID_POINTS;
  for (const one of [categoryAxis, valueAxis]) {
    one.majorTickMark = 'None';
    one.minorTickMark = 'None';
    one.format.line.clear();
    setFont(one.format.font);
  }
}

function setFont(font: Excel.ChartFont): void {
  font.size = TEXT_SIZE;
  font.bold = false;
  font.color = TEXT_COLOR;
}
