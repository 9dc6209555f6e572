/* global Excel, OfficeExtension, console, document, setTimeout */
/* exported recordScenarios */

/*
 * What is done in real Excel and in the stand-in alike, so that both recordings can be laid side by side. README.md
 * says how. Everything happens on a sheet of its own, which is taken away again.
 */
const SHEET = 'Optagelse';
const fails = (promise) => promise.then(undefined, () => undefined);

const scenarios = {
  'values are written and read': async (context, sheet) => {
    const range = sheet.getRange('A1:D2');
    range.values = [
      ['tekst', 1.5, true, '=B1*2'],
      ['', null, "'007", '-5'],
    ];
    range.load('values,formulas,text,valueTypes,numberFormat,address,rowCount');
    await context.sync();
  },
  'dates and percentages are typed': async (context, sheet) => {
    const range = sheet.getRange('A1:C1');
    range.values = [['2026-11-22', '25%', '22-11-2026']];
    range.load('values,numberFormat,text');
    await context.sync();
  },
  'an error value is read': async (context, sheet) => {
    const range = sheet.getRange('A1:B1');
    range.formulas = [['=1/0', '=NOTHERE()']];
    await context.sync();
    range.load('values,valueTypes,text');
    await context.sync();
  },
  'the used range of an empty sheet': async (context, sheet) => {
    sheet.getUsedRange(true).load('address');
    sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
  },
  'a sheet that is not there': async (context) => {
    context.workbook.worksheets.getItem('Findes ikke').load('name');
    await fails(context.sync());
  },
  'a sheet that may not be there': async (context) => {
    context.workbook.worksheets.getItemOrNullObject('Findes ikke').load('name');
    await context.sync();
  },
  'an array of the wrong shape': async (context, sheet) => {
    sheet.getRange('A1:B2').values = [[1, 2, 3]];
    await fails(context.sync());
  },
  'a name that a sheet may not have': async (context, sheet) => {
    sheet.name = 'a/b';
    await fails(context.sync());
  },
  'a name that another sheet has': async (context) => {
    context.workbook.worksheets.add(SHEET);
    await fails(context.sync());
  },
  'what came before an error is kept': async (context, sheet) => {
    sheet.getRange('A1').values = [['står']];
    sheet.getRange('A1:B1').values = [[1]];
    await fails(context.sync());
    sheet.getRange('A1').load('values');
    await context.sync();
  },
  'a table is added and named': async (context, sheet) => {
    sheet.getRange('A1:B2').values = [
      ['Navn', 'Beløb'],
      ['a', 1],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.name = 'Optaget';
    table.load('name,showHeaders,style');
    await context.sync();
  },
  'formats are set and read': async (context, sheet) => {
    const { format } = sheet.getRange('B2');
    format.fill.color = '#FFF2CC';
    format.font.bold = true;
    format.wrapText = true;
    format.load('wrapText,horizontalAlignment,columnWidth,rowHeight,fill/color,font/bold,font/name,font/size');
    await context.sync();
  },
  'a protected sheet refuses writing': async (context, sheet) => {
    sheet.protection.protect();
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await fails(context.sync());
    sheet.protection.unprotect();
    await context.sync();
  },
  'rows are inserted and deleted': async (context, sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('A4').load('formulas');
    await context.sync();
    sheet.getRange('2:2').delete('Up');
    sheet.getRange('A3').load('formulas');
    await context.sync();
  },
  'events of cells': async (context, sheet) => {
    const changed = sheet.onChanged.add(() => Promise.resolve());
    const formatted = sheet.onFormatChanged.add(() => Promise.resolve());
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    await settled();
    sheet.getRange('A2:B2').values = [[1, 2]];
    await context.sync();
    await settled();
    sheet.getRange('A1').format.fill.color = '#FFFF00';
    await context.sync();
    await settled();
    sheet.getRange('2:2').insert('Down');
    await context.sync();
    await settled();
    changed.remove();
    formatted.remove();
    await context.sync();
  },
  'events of sheets': async (context, sheet) => {
    const { worksheets } = context.workbook;
    const added = ['onAdded', 'onDeleted', 'onActivated', 'onDeactivated'].map((name) =>
      worksheets[name].add(() => Promise.resolve()),
    );
    await context.sync();
    const other = worksheets.add(`${SHEET} 2`);
    await context.sync();
    await settled();
    other.activate();
    await context.sync();
    await settled();
    sheet.activate();
    await context.sync();
    await settled();
    other.delete();
    await context.sync();
    await settled();
    for (const result of added) result.remove();
    await context.sync();
  },
};

/** Time for events and for what office.js tidies up by itself. */
function settled() {
  return new Promise((done) => setTimeout(done, recordScenarios.pause));
}

/** Runs all scenarios with office.js's own log switched on. Shows the log and returns it. */
async function recordScenarios() {
  const lines = [];
  const { CoreUtility } = OfficeExtension;
  const screen = console;
  const print = screen.log;
  for (const [name, scenario] of Object.entries(scenarios)) {
    await withoutSheet();
    const id = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(SHEET);
      sheet.activate();
      sheet.load('id');
      await context.sync();
      return sheet.id;
    });
    await settled();
    lines.push(`Scenario: ${name}`);
    screen.log = (line) => lines.push(String(line));
    CoreUtility._logEnabled = true;
    try {
      await Excel.run((context) => scenario(context, context.workbook.worksheets.getItem(id)));
      await settled();
    } catch (error) {
      lines.push(`The scenario failed: ${error}`);
    } finally {
      CoreUtility._logEnabled = false;
      screen.log = print;
    }
  }
  await withoutSheet();
  const log = lines.join('\n');
  const shown = document.createElement('textarea');
  shown.value = log;
  shown.rows = 20;
  shown.style.width = '100%';
  document.body.appendChild(shown);
  return log;
}
recordScenarios.pause = 1000;

async function withoutSheet() {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(SHEET).delete();
    context.workbook.worksheets.getItemOrNullObject(`${SHEET} 2`).delete();
    await context.sync();
  });
}
