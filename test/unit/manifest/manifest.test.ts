import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { functionFiles } from '../../../src/functions/generate';
import { functionsProblems } from './functionsProblems';
import { type Facts, manifestProblems } from './manifestProblems';

const ROOT = path.join(__dirname, '..', '..', '..');
const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** What the build puts beside the icons and the help page. */
const BUILT = ['functions.js', 'functions.json', 'functions-da.json', 'taskpane.html'];

const facts: Facts = {
  version,
  file: (name) => {
    if (BUILT.includes(name)) return Buffer.alloc(0);
    const file = path.join(ROOT, name === 'help.html' ? 'assets/help/help.html' : name);
    return existsSync(file) ? readFileSync(file) : undefined;
  },
};

/** The manifest with a text replaced by another, the first one unless the pattern says all. */
function changed(from: string | RegExp, to: string): string {
  const after = manifest.replace(from, to);
  if (after === manifest) throw new Error(`manifest.xml does not have ${String(from)}.`);
  return after;
}

test('there is nothing in manifest.xml that Microsoft’s validator or Excel would refuse', () => {
  expect(manifestProblems(manifest, facts)).toEqual([]);
});

const long = (length: number): string => 'x'.repeat(length);
const paneAction = '<Action xsi:type="ShowTaskpane">';

test.each<[string, string | RegExp, string, string]>([
  [
    'elements in the wrong order',
    /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    '$2$1',
    'Id is missing or not in its place',
  ],
  [
    'requirements before hosts',
    /(<Hosts>\s*<Host Name="Workbook"\/>\s*<\/Hosts>)(\s*<Req[^]*?<\/Requirements>)/,
    '$2$1',
    'OfficeApp: Hosts is missing or not in its place',
  ],
  [
    'the functions after the ribbon',
    /(<AllFormFactors>[^]*<\/AllFormFactors>)([^]*<\/DesktopFormFactor>)/,
    '$2$1',
    'Host: AllFormFactors is not in its place',
  ],
  [
    'the command file before the welcome',
    /(<GetStarted>[^]*<\/GetStarted>)(\s*<FunctionFile .*\/>)/,
    '$2$1',
    'DesktopFormFactor: GetStarted is not in its place',
  ],
  [
    'an unknown element',
    '<Permissions>',
    '<Wish/><Permissions>',
    'OfficeApp: Permissions is missing or not in its place',
  ],
  [
    'two actions in a button',
    paneAction,
    `<Action xsi:type="ExecuteFunction"><FunctionName>other</FunctionName></Action>${paneAction}`,
    'Control: Action is there 2 times',
  ],
  ['a button without tip', /<Supertip>[^]*?<\/Supertip>/, '', 'Control: Supertip is missing or not in its place'],
  ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>budget</Id>', 'Id is no GUID'],
  ['a version of three numbers', /<Version>.*</, `<Version>${version}<`, 'Version is not four numbers'],
  ['a version other than the package’s', /<Version>.*</, '<Version>99.0.0.0<', 'Version is not that of the package'],
  ['another first language', '<DefaultLocale>en-US', '<DefaultLocale>da-DK', 'DefaultLocale is not en-US'],
  ['too few rights', 'ReadWriteDocument', 'ReadDocument', 'Excel’s API needs ReadWriteDocument'],
  [
    'an older requirement set',
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="1.4"',
    'the requirement set ExcelApi 1.9 is not asked for',
  ],
  [
    'no shared runtime asked for',
    '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    '',
    'the requirement set SharedRuntime 1.1 is not asked for',
  ],
  [
    'a namespace',
    '</ExtensionPoint>',
    '<Namespace resid="Group.Label"/></ExtensionPoint>',
    'Namespace would stand before every function',
  ],
  [
    'an equivalent add-in',
    '</VersionOverrides>',
    '<EquivalentAddins/></VersionOverrides>',
    'EquivalentAddins hides functions',
  ],
  ['empty domains', '<Hosts>', '<AppDomains></AppDomains><Hosts>', 'AppDomains is empty'],
  [
    'a resource that is not there',
    'resid="Group.Label"',
    'resid="Group.Name"',
    'the resource Group.Name is not in ShortStrings',
  ],
  [
    'a resource of another kind',
    '<Description resid="Check.Tooltip"/>',
    '<Description resid="Check.Label"/>',
    'the resource Check.Label is not in LongStrings',
  ],
  [
    'a resource that nothing uses',
    '<Description resid="Check.Tooltip"/>',
    '<Description resid="Pane.Tooltip"/>',
    'the resource Check.Tooltip is not used',
  ],
  ['an id that is too long', /Group\.Label/g, long(33), 'is longer than 32'],
  [
    'a resource twice',
    'String id="Summary.Label"',
    'String id="Check.Label"',
    'the resource Check.Label is there twice',
  ],
  [
    'a text without Danish',
    /<bt:String id="Check.Label" (.*?)>.*<\/bt:String>/,
    '<bt:String id="Check.Label" $1></bt:String>',
    'Check.Label has no Danish text',
  ],
  [
    'a name without Danish',
    /<DisplayName (.*?)>.*<\/DisplayName>/,
    '<DisplayName $1></DisplayName>',
    'DisplayName has no Danish text',
  ],
  ['a language that is not a full tag', 'Locale="da-DK"', 'Locale="da"', 'the language da is not one of ours'],
  ['a short text that is long', 'Value="Åbn ruden"', `Value="${long(126)}"`, 'Pane.Label is longer than 125'],
  [
    'a long text that is longer',
    'DefaultValue="Open Budgetkontrol on the Data tab."',
    `DefaultValue="${long(251)}"`,
    'GetStarted.Description is longer than 250',
  ],
  [
    'a long name',
    '<DisplayName DefaultValue="',
    `<DisplayName DefaultValue="${long(126)}`,
    'DisplayName is longer than 125',
  ],
  [
    'a long description',
    '<Description DefaultValue="',
    `<Description DefaultValue="${long(251)}`,
    'Description is longer than 250',
  ],
  ['an empty text', 'Value="Åbn ruden"', 'Value=" "', 'Pane.Label is empty'],
  [
    'an address that is not https',
    '"https://localhost:3000/help.html"',
    '"http://localhost:3000/help.html"',
    'http://localhost:3000/help.html is not https',
  ],
  ['an endless address', 'localhost:3000/help.html', `localhost:3000/${long(2_050)}`, 'an address is longer than 2048'],
  [
    'an address elsewhere',
    'https://localhost:3000/functions-da.json',
    'https://example.org/functions-da.json',
    'https://example.org/functions-da.json lies elsewhere',
  ],
  [
    'a file that is not there',
    'localhost:3000/functions-da.json',
    'localhost:3000/functions-dk.json',
    'functions-dk.json is no file of the add-in',
  ],
  ['an icon that is not there', 'icon-check-16.png', 'icon-tjek-16.png', 'icon-tjek-16.png is no file of the add-in'],
  ['an icon of another size', 'icon-check-16.png', 'icon-check-32.png', 'icon-check-32.png is no picture of 16 x 16'],
  [
    'a small icon where a sharp one belongs',
    'assets/icon-64.png',
    'assets/icon-32.png',
    'icon-32.png is no picture of 64 x 64',
  ],
  [
    'an icon without its largest size',
    /<bt:Image size="80" resid="Pane.Icon.80"\/>/,
    '',
    'an icon has the sizes 16, 32',
  ],
  [
    'functions in another runtime',
    '<Page><SourceLocation resid="Taskpane.Url"/>',
    '<Page><SourceLocation resid="Help.Url"/>',
    'Page is not the shared runtime',
  ],
  [
    'commands in another runtime',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
    'FunctionFile is not the shared runtime',
  ],
  [
    'a pane in another runtime',
    `${paneAction}<SourceLocation resid="Taskpane.Url"/>`,
    `${paneAction}<SourceLocation resid="Help.Url"/>`,
    'ShowTaskpane is not the shared runtime',
  ],
  [
    'another runtime than the pages’',
    '<Runtime resid="Taskpane.Url"',
    '<Runtime resid="Help.Url"',
    'Page is not the shared runtime',
  ],
  ['a runtime that ends', 'lifetime="long"', 'lifetime="short"', 'the runtime does not live as long as the workbook'],
  [
    'another first page',
    '<DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
    '<DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/help.html"',
    'the first page is not that of the shared runtime',
  ],
  [
    'an id of the pane',
    `${paneAction}<SourceLocation`,
    `${paneAction}<TaskpaneId>Pane</TaskpaneId><SourceLocation`,
    'TaskpaneId does not go with a shared runtime',
  ],
  ['two buttons of one id', 'id="CheckButton"', 'id="PaneButton"', 'two controls have the id PaneButton'],
  ['an endless id', 'id="CheckButton"', `id="${long(126)}"`, 'is empty or too long'],
  [
    'two buttons of one command',
    '<FunctionName>writeSummary<',
    '<FunctionName>checkBudget<',
    'two buttons run checkBudget',
  ],
  ['a crowded group', /(<Control [^]*<\/Control>)/, '$1$1', 'a group has more than six buttons'],
])('refused: %s', (_, from, to, problem) => {
  expect(manifestProblems(changed(from, to), facts).join('\n')).toContain(problem);
});

test('refused: what is no XML', () => {
  expect(() => manifestProblems(changed('</OfficeApp>', ''), facts)).toThrow();
});

test('Microsoft’s own reader of manifests reads it', () => {
  const reader = path.join(ROOT, 'node_modules', 'office-addin-manifest', 'cli.js');
  const told = execFileSync(process.execPath, [reader, 'info', 'manifest.xml'], { cwd: ROOT, encoding: 'utf8' });
  expect(told).toContain('Type: TaskPaneApp');
  expect(told).toContain(`Version: ${version}.0`);
  expect(told).toContain('Hosts: Workbook');
});

test('the ribbon has the buttons, words and commands of the design, in their order', () => {
  const parts = manifest.match(/<Control [^]*?<\/Control>/g)!;
  const text = (id: string): string[] =>
    new RegExp(`id="${id}" DefaultValue="([^"]*)"><bt:Override Locale="da-DK" Value="([^"]*)"`)
      .exec(manifest)!
      .slice(1);
  const shown = parts.map((part) => [
    ...text(/<Label resid="([^"]*)"/.exec(part)![1]!),
    /<FunctionName>(.*)<\/FunctionName>/.exec(part)?.[1],
  ]);
  expect(shown).toEqual([
    ['Check budget', 'Kontrollér budget', 'checkBudget'],
    ['Write summary', 'Skriv resumé', 'writeSummary'],
    ['New budget sheets', 'Nye budgetark', 'newBudgetSheets'],
    ['Open pane', 'Åbn ruden', undefined],
  ]);
  expect(text('Group.Label')).toEqual(['Budget check', 'Budgetkontrol']);
});

const files = functionFiles();

test('functions.json and functions-da.json agree', () => {
  expect(functionsProblems(files['functions.json'], files['functions-da.json'])).toEqual([]);
});

test.each<[string, string | RegExp, string, string]>([
  ['a function is missing', '"id": "ALLOCATE"', '"id": "ALLOCATE_TO"', 'function 9: id differs'],
  ['a name is translated', '"name": "ALLOCATE"', '"name": "FORDEL"', 'function 9: name differs'],
  ['a parameter takes another type', '"type": "any"', '"type": "number"', 'parameter 1: type differs'],
  [
    'a parameter takes one cell only',
    '"dimensionality": "matrix"',
    '"dimensionality": "scalar"',
    'parameter 1: dimensionality differs',
  ],
  ['a parameter is no longer optional', '"optional": true', '"optional": false', 'parameter 2: optional differs'],
  [
    'errors are not let in',
    '"allowErrorForDataTypeAny": true',
    '"allowErrorForDataTypeAny": false',
    'allowErrorForDataTypeAny differs',
  ],
])('told apart: %s', (_, from, to, problem) => {
  const danish = files['functions-da.json'].replace(from, to);
  expect(danish).not.toBe(files['functions-da.json']);
  expect(functionsProblems(files['functions.json'], danish).join('\n')).toContain(problem);
});
