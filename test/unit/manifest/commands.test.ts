import { JSDOM } from 'jsdom';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from '../../../workbench/page/addinManifest';

const ROOT = path.join(__dirname, '..', '..', '..');
const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

beforeAll(() => {
  Object.assign(globalThis, { DOMParser: new JSDOM('').window.DOMParser });
});

test.each([
  ['da-DK', 'Budgetkontrol for boligsociale helhedsplaner', '/functions-da.json'],
  ['en-US', 'Budgetkontrol: social-housing plans', '/functions.json'],
])('the workbench finds pane, functions and buttons in the manifest (%s)', (language, name, functions) => {
  const read = readManifest(manifest, language);
  expect(read).toMatchObject({ name, functions, pane: '/taskpane.html' });
  expect(read.groups.map(({ tab }) => tab)).toEqual(['TabData']);
  const buttons = read.groups.flatMap((group) => group.buttons);
  expect(buttons.map(({ icon }) => icon)).toEqual(
    ['check', 'summary', 'new', 'pane'].map((icon) => `/assets/icon-${icon}-32.png`),
  );
  expect(buttons.map(({ action }) => action)).toEqual([
    { kind: 'execute', functionName: 'checkBudget' },
    { kind: 'execute', functionName: 'writeSummary' },
    { kind: 'execute', functionName: 'newBudgetSheets' },
    { kind: 'showPane' },
  ]);
  for (const { label, title, description } of buttons) {
    expect(title).toBe(label);
    expect(description.length).toBeGreaterThan(label.length);
  }
});

/** Commands of the manifest that no code answers. */
function unanswered(xml: string, files: readonly string[]): string[] {
  const answering = files.filter((code) => /\b(actions\s*\.associate|associateCommands)\(/.test(code));
  const named = [...xml.matchAll(/<FunctionName>(\w+)</g)].map(([, id]) => id ?? '');
  return named.filter((id) => !answering.some((code) => new RegExp(`\\b${id}\\b`).test(code)));
}

test('the code answers every command of the ribbon', () => {
  const src = path.join(ROOT, 'src');
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(
    unanswered(
      manifest,
      names.map((name) => readFileSync(path.join(src, name), 'utf8')),
    ),
  ).toEqual([]);
});

test('a command that is not answered is told', () => {
  const two = `Office.actions.associate('checkBudget', check); Office.actions.associate('writeSummary', write);`;
  expect(unanswered(manifest, [two, 'newBudgetSheets'])).toEqual(['newBudgetSheets']);
});
