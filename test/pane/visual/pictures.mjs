import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { check, STATES } from './pictureStates.mjs';

// Pictures of the pane over the example workbooks, into dist/panePage/pictures. Those with a number show what the design's
// picture of that number shows: `node test/pane/visual/pictures.mjs [name ...]`
// `PANE_FONT=<file>` stands in for Segoe UI where the system lacks it.
const ORIGIN = 'http://pane.test';
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const FOLDER = path.join('dist', 'panePage', 'pictures');
const FONT = process.env.PANE_FONT;

const chosen = process.argv.slice(2);
execFileSync('npx', ['webpack', '--config-name', 'panePage'], { stdio: ['ignore', 'ignore', 'inherit'] });
const browser = await chromium.launch({
  executablePath: process.env.TEST_BROWSER ?? '/usr/bin/chromium',
  args: ARGUMENTS,
});
mkdirSync(FOLDER, { recursive: true });
for (const [name, state] of Object.entries(STATES)) {
  if (chosen.length === 0 || chosen.includes(name)) await picture(name, state);
}
await browser.close();

async function picture(name, state) {
  const { width = 350, forced = false, moving = false, act, before, then, full } = state;
  const context = await browser.newContext({
    viewport: { width, height: 760 },
    deviceScaleFactor: 2,
    locale: 'da-DK',
    reducedMotion: moving ? 'no-preference' : 'reduce',
    forcedColors: forced ? 'active' : 'none',
    colorScheme: forced ? 'dark' : 'light',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complain(name, error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complain(name, message.text());
  });
  await page.route('**/*', (route) => serve(route));
  const { file = 'portefoelje.xlsx', language = 'da-DK', theme = 'light', culture = 'da', clock = 'still' } = state;
  await page.goto(`${ORIGIN}/?${new URLSearchParams({ file, language, theme, culture, clock })}`);
  await page.waitForFunction(() => window.pane !== undefined);
  await page.locator('h1').first().waitFor();
  await before?.(page);
  if (act !== null) await check(page);
  await act?.(page);
  await then?.(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  if (full) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
  }
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) complain(name, `${wide} px too wide`);
  await context.close();
}

function complain(name, text) {
  process.stderr.write(`${name}: ${text}\n`);
}

function serve(route) {
  const { pathname } = new URL(route.request().url());
  if (FONT && pathname === '/font') return route.fulfill({ path: FONT });
  const folder = pathname.endsWith('.xlsx') ? 'assets/examples' : 'dist/panePage';
  if (pathname !== '/') return route.fulfill({ path: path.join(folder, pathname) });
  const html = readFileSync('src/pane/taskpane.html', 'utf8');
  const body = html
    .replace(/<script src="https:[^>]*><\/script>/, '')
    .replace(/<link rel="preload"[^>]*>/g, '')
    .replace(/<script src="functions.js"><\/script>/, '')
    .replace('taskpane.js', 'page.js')
    .replace('</head>', `${FONT ? fontStyle() : ''}</head>`);
  return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
}

function fontStyle() {
  const face = `font-family: 'Segoe UI'; src: url(/font); font-weight: 100 900; font-stretch: 62.5% 100%`;
  return `<style>@font-face { ${face} } * { font-stretch: 87.5% !important }</style>`;
}
