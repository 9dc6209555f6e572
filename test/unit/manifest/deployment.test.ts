import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { headersFor } from '../../../workbench/server/headers';

const ROOT = path.join(__dirname, '..', '..', '..');
const guide = readFileSync(path.join(ROOT, 'docs', 'udrulning.md'), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(guide)![1]!;

/** What the pane is tried under in the workbench. */
const headers = headersFor('taskpane.html', true);

test('the guide’s nginx server sends the policy and the headers under which the pane is tried', () => {
  const sent = [...block('nginx').matchAll(/add_header (\S+) "?(.*?)"? always;/g)];
  expect(Object.fromEntries(sent.map(([, name, value]) => [name, value]))).toEqual({
    'X-Content-Type-Options': headers['X-Content-Type-Options'],
    'Referrer-Policy': headers['Referrer-Policy'],
    'Content-Security-Policy': headers['Content-Security-Policy'],
  });
});

test('the guide’s web.config for IIS sends the same, and no X-Frame-Options', () => {
  const { document } = new JSDOM(block('xml').trim(), { contentType: 'text/xml' }).window;
  const sent = [...document.querySelectorAll('customHeaders > add')];
  expect(Object.fromEntries(sent.map((add) => [add.getAttribute('name'), add.getAttribute('value')]))).toEqual({
    'X-Content-Type-Options': headers['X-Content-Type-Options'],
    'Referrer-Policy': headers['Referrer-Policy'],
    'Content-Security-Policy': headers['Content-Security-Policy'],
  });
  const removed = [...document.querySelectorAll('customHeaders > remove')].map((one) => one.getAttribute('name'));
  expect(removed).toContain('X-Frame-Options');
  const types = [...document.querySelectorAll('mimeMap')].map((one) => one.getAttribute('mimeType'));
  expect(types).toEqual(['.html', '.js', '.json'].map((name) => headersFor(`file${name}`, true)['Content-Type']));
});

test('the help page has no script, loads nothing from elsewhere and says everything in both languages', () => {
  const page = readFileSync(path.join(ROOT, 'assets', 'help', 'help.html'), 'utf8');
  const { document } = new JSDOM(page).window;
  expect(document.querySelectorAll('script, iframe, form, [onclick]')).toHaveLength(0);
  const addresses = [...document.querySelectorAll('[href], [src]')].map(
    (one) => one.getAttribute('href') ?? one.getAttribute('src'),
  );
  expect(addresses).toEqual(['assets/icon-32.png', '#title']);
  const shape = (section: Element): string[] =>
    [...section.querySelectorAll('h1, h2, dt, dd, li')].map((one) => one.tagName);
  const [danish, english] = [...document.querySelectorAll('section')];
  expect(shape(danish!)).toEqual(shape(english!));
  expect(document.documentElement.lang).toBe('da');
  expect(english!.lang).toBe('en');
});
