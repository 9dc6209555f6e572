const NAME = 'Fordeling';

const VALUES = [
  ['Part', 'Beløb', 'Status'],
  ['Kommune', 125_000, 'Aftalt'],
  ['Boligorganisation', 125_000, 'Aftalt'],
  ['Fond', 750_000, 'Søges'],
];

/** Writes a small table with a chart and a pick list into a sheet of its own. Gives the sheet's name. */
export async function writeShares(context: Excel.RequestContext): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const name = freeName(worksheets.items.map((sheet) => sheet.name));
  const sheet = worksheets.add(name);
  const range = sheet.getRange('A1:C4');
  range.values = VALUES;
  sheet.tables.add(range, true);
  sheet.getRange('B2:B4').numberFormat = [['#,##0'], ['#,##0'], ['#,##0']];
  sheet.getRange('C2:C4').dataValidation.rule = { list: { inCellDropDown: true, source: 'Aftalt,Søges,Afslag' } };
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
  chart.title.text = 'Fordeling af rammen';
  chart.setPosition('E2', 'J16');
  sheet.activate();
  await context.sync();
  return name;
}

function freeName(taken: readonly string[]): string {
  const names = [NAME, ...taken.map((_, index) => `${NAME} ${String(index + 2)}`)];
  return names.find((name) => !taken.includes(name)) ?? NAME;
}
