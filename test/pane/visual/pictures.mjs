import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

// Pictures of the pane in its states, over the example workbooks, into dist/panePage/pictures:
// `npx webpack --config-name panePage && node test/pane/visual/pictures.mjs [name ...]`
const ORIGIN = 'http://pane.test';
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const STATES = {
  overview: {},
  'overview-full': { full: true },
  plan: { full: true, act: (page) => openPlan(page) },
  'first-run': { act: null },
  'out-of-date': { act: (page) => edit(page) },
  busy: { hold: true },
  waiting: { again: { for: 'cellEdit' } },
  toast: { act: (page) => page.evaluate(() => window.pane.writeSummary()) },
  problem: { failing: 'protected' },
  dark: { theme: 'dark' },
  'plan-dark': { theme: 'dark', full: true, act: (page) => openPlan(page) },
  'high-contrast': { forced: true },
  320: { width: 320 },
  450: { width: 450 },
  english: { language: 'en-US' },
  'nothing-read': { file: 'skabelon.xlsx' },
  messy: { file: 'rodet.xlsx', full: true },
};

const chosen = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.TEST_BROWSER ?? '/usr/bin/chromium',
  args: ARGUMENTS,
});
mkdirSync('dist/panePage/pictures', { recursive: true });
for (const [name, state] of Object.entries(STATES)) {
  if (chosen.length === 0 || chosen.includes(name)) await picture(name, state);
}
await browser.close();

async function picture(name, state) {
  const context = await browser.newContext({
    viewport: { width: state.width ?? 350, height: 760 },
    deviceScaleFactor: 2,
    locale: 'da-DK',
    reducedMotion: 'reduce',
    forcedColors: state.forced ? 'active' : 'none',
    colorScheme: state.forced ? 'dark' : 'light',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complain(name, error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complain(name, message.text());
  });
  await page.route('**/*', (route) => serve(route));
  const { file = 'portefoelje.xlsx', language = 'da-DK', theme = 'light' } = state;
  await page.goto(`${ORIGIN}/?${new URLSearchParams({ file, language, theme })}`);
  await page.waitForFunction(() => window.pane !== undefined);
  await page.locator('h1').first().waitFor();
  if (state.act !== null) await drive(page, state);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(state.hold ? 900 : 300);
  if (state.full) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: state.width ?? 350, height });
  }
  await page.screenshot({ path: `dist/panePage/pictures/${name}.png` });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) complain(name, `${wide} px too wide`);
  await context.close();
}

function complain(name, text) {
  process.stderr.write(`${name}: ${text}\n`);
}

async function drive(page, state) {
  if (state.hold) await page.evaluate(() => window.port.hold());
  // A check that is held never ends while the page is open.
  if (state.hold) return page.evaluate(() => void window.pane.check());
  await page.evaluate(() => window.pane.check());
  await page.locator('h1').first().waitFor();
  if (state.failing) {
    await page.evaluate((kind) => window.port.failing.set('writeSummary', kind), state.failing);
    await page.evaluate(() => window.pane.writeSummary());
  }
  if (state.again) {
    await page.evaluate(() => window.port.hold());
    void page.evaluate((waiting) => {
      void window.pane.check();
      window.port.wait(waiting);
    }, state.again);
  }
  if (state.act) await state.act(page);
}

async function openPlan(page) {
  await page.getByRole('listitem').first().press('Enter');
  await page.getByRole('button', { name: 'Alle planer' }).waitFor();
}

async function edit(page) {
  await page.evaluate(() => window.port.edit('Finansiering', undefined, 2));
}

function serve(route) {
  const { pathname } = new URL(route.request().url());
  const folder = pathname.endsWith('.xlsx') ? 'assets/examples' : 'dist/panePage';
  if (pathname !== '/') return route.fulfill({ path: path.join(folder, pathname) });
  const html = readFileSync('src/pane/taskpane.html', 'utf8');
  const body = html
    .replace(/<script src="https:[^>]*><\/script>/, '')
    .replace(/<script src="functions.js"><\/script>/, '')
    .replace('taskpane.js', 'page.js');
  return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
}
