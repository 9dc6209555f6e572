import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import path from 'node:path';
import { findAddin } from '../../workbench/server/addinFiles';
import { serve, type Serving } from '../../workbench/server/serve';
import { tempFolder } from '../support/tempFolder';

const folder = tempFolder();
let serving: Serving;

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

function ask(address: string, method = 'GET'): Promise<Answer> {
  return new Promise((answered, failed) => {
    const { port } = new URL(serving.origin);
    const asked = request({ host: 'localhost', port, path: address, method, rejectUnauthorized: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        answered({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(parts).toString('utf8') });
      });
    });
    asked.on('error', failed);
    asked.end();
  });
}

beforeEach(async () => {
  const addin = path.join(folder(), 'addin');
  mkdirSync(addin);
  writeFileSync(path.join(addin, 'manifest.xml'), '<OfficeApp/>');
  writeFileSync(
    path.join(addin, 'pane.html'),
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  writeFileSync(path.join(addin, 'ø.json'), '{}');
  writeFileSync(path.join(folder(), 'secret.txt'), 'hemmeligt');
  symlinkSync(path.join(folder(), 'secret.txt'), path.join(addin, 'link.txt'));
  serving = await serve({
    root: path.resolve('.'),
    addin: findAddin(addin, path.resolve('.')),
    workbook: path.resolve('assets/examples/skabelon.xlsx'),
    port: 0,
  });
});

afterEach(() => serving.close());

test('the page, the manifest, the workbook and office.js are served', async () => {
  expect((await ask('/')).headers['content-type']).toBe('text/html; charset=utf-8');
  expect((await ask('/workbench/manifest.xml')).text).toBe('<OfficeApp/>');
  const workbook = await ask('/workbench/workbook');
  expect(workbook.text.slice(0, 2)).toBe('PK');
  expect(workbook.headers['x-file-name']).toBe('skabelon.xlsx');
  expect((await ask('/office/office.js')).status).toBe(200);
});

test("the add-in's pages are under the production's policy, with office.js from here", async () => {
  const pane = await ask('/pane.html');
  expect(pane.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  expect(pane.headers['content-security-policy']).toContain("frame-src 'none'");
  expect(pane.text).toBe('<script src="/office/office.js"></script>');
  expect((await ask('/%C3%B8.json')).text).toBe('{}');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '/office/../../../package.json',
  '/.git/config',
  '/%00',
  '/%E0%A4%A',
  '/package.json',
])('nothing outside the served folders is given: %s', async (address) => {
  expect((await ask(address)).status).toBe(404);
});

test('nothing but reading is answered', async () => {
  expect((await ask('/', 'POST')).status).toBe(405);
});

test('a folder without a manifest is refused in a sentence', () => {
  expect(() => findAddin(folder(), path.resolve('.'))).toThrow(`Der er ingen manifest.xml i ${folder()}.`);
});
