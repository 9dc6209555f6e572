/// <reference types="custom-functions-runtime" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { installFunctions } from '../../workbench/functions/installFunctions';
import { CellError } from '../../workbench/host/state/cell';
import { cellAt } from '../../workbench/host/state/sheetState';
import { associateSample } from '../../workbench/sampleAddin/functions';
import metadata from '../../workbench/sampleAddin/functions.json';
import { startPane } from '../../workbench/sampleAddin/pane';
import { withOffice } from '../support/office';

const FOLDER = path.join(__dirname, '..', '..', 'workbench', 'sampleAddin');
const page = readFileSync(path.join(FOLDER, 'taskpane.html'), 'utf8');
const manifest = readFileSync(path.join(FOLDER, 'manifest.xml'), 'utf8');

const office = withOffice();

/** Opens the pane as the page does. */
async function openPane(): Promise<Document> {
  const { window, Office, Excel } = office();
  const document = window.document as Document;
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(page)![1]!.replace(/<script.*<\/script>/, '');
  await startPane(document, { Office, Excel });
  return document;
}

const shown = (document: Document, id: string): string => document.querySelector(`[data-testid="${id}"]`)!.textContent;

const press = (document: Document, id: string): void => {
  document.querySelector<HTMLButtonElement>(`[data-testid="${id}"]`)!.click();
};

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 200; tries++) await new Promise((later) => setTimeout(later, 10));
  expect(holds()).toBe(true);
}

test('the functions answer as functions.json says, and fail as they are asked to', async () => {
  const bridge = await installFunctions(office(), { metadata, associate: associateSample });
  const call = (name: string, ...args: (string | number)[]) => bridge.call(name, args, { caller: 'Ark1!A1' });
  await expect(
    Promise.all([call('MUNICIPAL_SHARE', 1000), call('SPLIT', 1000), call('JOIN', 'a'), call('FAIL', 'ugyldig')]),
  ).resolves.toEqual([125, [[125, 125, 750, 1000]], 'a', new CellError('#VALUE!', 'Beløbet kan ikke læses.')]);
  bridge.close();
});

test('the pane adds up the numbers of the sheet in front', async () => {
  const { document } = office();
  document.transact('user', () => {
    document.putCells(document.activeSheet, { top: 1, left: 1, bottom: 2, right: 1 }, [
      [{ value: 40 }],
      [{ value: 2 }],
    ]);
  });
  const pane = await openPane();
  expect(shown(pane, 'status')).toBe('Klar.');
  press(pane, 'sum-used-range');
  await until(() => shown(pane, 'status') === 'Lagt sammen.');
  expect(shown(pane, 'sum')).toBe('42');
});

test('the pane shows what is selected, and lists changes of the user and its own', async () => {
  const { document, Excel } = office();
  const pane = await openPane();
  expect(shown(pane, 'selected-address')).toBe("'Ark1'!A1");
  document.transact('user', () => {
    document.set(document.activeSheet, 'selection', { top: 1, left: 1, bottom: 1, right: 2 });
  });
  await until(() => shown(pane, 'selected-address') === "'Ark1'!B2:C2");
  document.transact('user', () => {
    document.putCells(document.activeSheet, { top: 1, left: 1, bottom: 1, right: 1 }, [[{ value: 40 }]]);
  });
  await until(() => shown(pane, 'changes') === 'B2 Local RangeEdited');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('D4').values = [[1]];
    await context.sync();
  });
  await until(() => shown(pane, 'changes').endsWith('D4 Local RangeEdited'));
  expect(pane.querySelectorAll('[data-testid="change"]')).toHaveLength(2);
});

test('the pane writes a table, a chart and a pick list on a sheet of their own, each time a new one', async () => {
  const { document } = office();
  const pane = await openPane();
  press(pane, 'write-table');
  await until(() => shown(pane, 'status') === 'Tabellen står på Fordeling.');
  press(pane, 'write-table');
  await until(() => shown(pane, 'status') === 'Tabellen står på Fordeling 2.');
  const sheet = document.sheetNamed('Fordeling')!;
  expect(cellAt(sheet, 3, 1)?.value).toBe(750_000);
  expect(sheet.charts).toHaveLength(1);
  expect(sheet.validations).toHaveLength(1);
  expect(document.state.tables.map((table) => table.sheet)).toContain(sheet.id);
  expect(document.activeSheet.name).toBe('Fordeling 2');
});

test('the ribbon button marks the selected cells', async () => {
  const { session, document } = office();
  await openPane();
  const [, action] = /<FunctionName>(.*)<\/FunctionName>/.exec(manifest)!;
  await session.runCommand(action!, 'MarkButton');
  expect(cellAt(document.activeSheet, 0, 0)?.format?.fillColor).toBe('#FFF2CC');
});

test('the page loads office.js as production pages do, and nothing else from outside', () => {
  expect(page.match(/https:[^"]*/g)).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
});

test('every resource that the manifest names is there, and none is left over', () => {
  const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map((match) => match[1]!);
  expect([...new Set(all(/ resid="([^"]+)"/g))].sort()).toEqual(all(/<bt:\w+ id="([^"]+)"/g).sort());
});
