import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

// Pictures of the pane over the example workbooks, into dist/panePage/pictures. Those with a number show what the design's
// picture of that number shows: `node test/pane/visual/pictures.mjs [name ...]`
// `PANE_FONT=<file>` stands in for Segoe UI where the system lacks it.
const ORIGIN = 'http://pane.test';
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const FOLDER = path.join('dist', 'panePage', 'pictures');
const FONT = process.env.PANE_FONT;

const STATES = {
  '01-overview': {},
  '01b-overview-full': { full: true },
  '02-plan': { act: openPlan },
  '02b-plan-full': { full: true, act: openPlan },
  '03a-findings': { act: (page) => openFinding(page) },
  '03b-findings-actions': { act: focusAction },
  '03c-findings-full': { full: true, act: (page) => openFinding(page) },
  '04-waiver': { act: explain },
  '05-tables': { act: pointOut },
  '06-functions': { act: openFunction },
  '07-settings': { act: (page) => page.getByRole('button', { name: 'Indstillinger' }).click() },
  '08-first-run': { act: null },
  '09-out-of-date': { act: edit },
  '10-busy': { act: null, then: stopInRule, clock: 'ticking', moving: true },
  '11-error': { act: waitForCell },
  '12a-overview-dark': { theme: 'dark' },
  '12b-findings-dark': { theme: 'dark', act: (page) => openFinding(page) },
  '12c-overview-high-contrast': { forced: true },
  '13a-overview-320': { width: 320 },
  '13b-overview-450': { width: 450 },
  '14-overview-english': { language: 'en-US' },
  // States without a picture in the design.
  'busy-again': { act: null, before: check, then: stopInRule, clock: 'ticking', moving: true },
  'by-rule': { full: true, act: byRule },
  'findings-320': { width: 320, full: true, act: (page) => openFinding(page) },
  'findings-high-contrast': { forced: true, act: (page) => openFinding(page) },
  'functions-high-contrast': { forced: true, act: openFunction },
  messy: { file: 'rodet.xlsx', full: true },
  'messy-findings': { file: 'rodet.xlsx', full: true, act: (page) => openTab(page, 'Fund') },
  'messy-tables': { file: 'rodet.xlsx', full: true, act: (page) => openTab(page, 'Tabeller') },
  'nothing-read': { file: 'skabelon.xlsx' },
  'plan-dark': { theme: 'dark', full: true, act: openPlan },
  'plan-high-contrast': { forced: true, full: true, act: openPlan },
  'plan-english': { language: 'en-US', full: true, act: (page) => openPlan(page, 'All plans') },
  problem: { act: failToWrite },
  'settings-full': { full: true, act: (page) => page.getByRole('button', { name: 'Indstillinger' }).click() },
  toast: { act: (page) => page.evaluate(() => window.pane.writeSummary()) },
};

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
  const { file = 'portefoelje.xlsx', language = 'da-DK', theme = 'light', clock = 'still' } = state;
  await page.goto(`${ORIGIN}/?${new URLSearchParams({ file, language, theme, clock })}`);
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

async function check(page) {
  await page.evaluate(() => window.pane.check());
  await page.locator('h1').first().waitFor();
}

async function openTab(page, name) {
  await page.getByRole('tab', { name }).click();
  await page.locator('h1').first().waitFor();
}

async function openPlan(page, back = 'Alle planer') {
  await page.getByRole('listitem').first().press('Enter');
  await page.getByRole('button', { name: back }).waitFor();
}

async function openFinding(page) {
  await openTab(page, 'Fund');
  await page.getByRole('button', { name: /Kommunens andel er 11,9/ }).press('Enter');
  await page.getByRole('button', { name: 'Begrund afvigelse' }).waitFor();
}

async function focusAction(page) {
  await openFinding(page);
  await page.getByRole('button', { name: 'Gå til celle' }).focus();
  await page.evaluate(() => {
    const row = [...document.querySelectorAll('h3')].find((one) => one.textContent.includes('11,9'));
    window.scrollTo(0, row.getBoundingClientRect().top + window.scrollY - 44);
  });
}

async function byRule(page) {
  await openTab(page, 'Fund');
  await page.getByRole('radio', { name: 'Efter regel' }).check({ force: true });
}

async function explain(page) {
  await openFinding(page);
  await page.getByRole('button', { name: 'Begrund afvigelse' }).press('Enter');
  await page
    .getByLabel('Begrundelse')
    .fill(
      'Boligorganisationerne betaler 198.816,00 kr. mere, fordi to frikøbte medarbejdere først begynder 1.1.2019. ' +
        'Aftalt i bydelsbestyrelsen 6.2.2018, punkt 4.',
    );
  await page.getByLabel('Navn').fill('Karen Holm');
  await page.getByLabel('Gælder til og med').fill('31. juli');
  await page.getByLabel('Gælder til og med').blur();
}

/** The portfolio, whose references stand under a heading that nobody knows. */
async function pointOut(page) {
  await page.evaluate(() => {
    for (const { grid } of window.port.workbook.sheets) {
      const text = grid.text.bind(grid);
      grid.text = (row, column) => text(row, column).replace(/^CFBU-reference$/, 'Videnskat. nr.');
    }
    return window.pane.check();
  });
  await openTab(page, 'Tabeller');
  await page.getByText('Markeret nu').waitFor();
  await page.evaluate(() => {
    const area = { sheet: 'Aktiviteter', top: 0, bottom: 0, left: 5, right: 5 };
    window.port.select({ area, text: 'Videnskat. nr.', samples: ['12', '31', '8, s. 22', '–', '17'] });
  });
}

async function openFunction(page) {
  await openTab(page, 'Funktioner');
  await page.getByRole('button', { name: /^MUNICIPAL_SHARE / }).press('Enter');
  await page.getByRole('button', { name: 'Kopiér' }).waitFor();
  await page.evaluate(() => {
    window.port.select({ area: { sheet: 'Planer', top: 4, bottom: 4, left: 3, right: 3 }, text: '', samples: [] });
    document.activeElement.blur();
  });
}

async function edit(page) {
  await page.evaluate(() => window.port.edit('Finansiering', undefined, 2));
}

/** The clock ticks at each look, so that the check rests at every rule; the rest at the 31st never ends. */
async function stopInRule(page) {
  await page.evaluate(() => {
    const wait = window.setTimeout.bind(window);
    let rests = 0;
    window.setTimeout = (run, ms, ...values) => (ms === undefined && ++rests > 31 ? 0 : wait(run, ms, ...values));
    void window.pane.check();
  });
  await page.getByText(/^Regel 31 af/).waitFor();
}

async function waitForCell(page) {
  await page.evaluate(() => {
    window.port.hold();
    void window.pane.check();
    window.port.wait({ for: 'cellEdit' });
  });
}

async function failToWrite(page) {
  await page.evaluate(() => {
    window.port.failing.set('writeSummary', 'protected');
    return window.pane.writeSummary();
  });
}

function serve(route) {
  const { pathname } = new URL(route.request().url());
  if (FONT && pathname === '/font') return route.fulfill({ path: FONT });
  const folder = pathname.endsWith('.xlsx') ? 'assets/examples' : 'dist/panePage';
  if (pathname !== '/') return route.fulfill({ path: path.join(folder, pathname) });
  const html = readFileSync('src/pane/taskpane.html', 'utf8');
  const body = html
    .replace(/<script src="https:[^>]*><\/script>/, '')
    .replace(/<script src="functions.js"><\/script>/, '')
    .replace('taskpane.js', 'page.js')
    .replace('</head>', `${FONT ? fontStyle() : ''}</head>`);
  return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
}

function fontStyle() {
  const face = `font-family: 'Segoe UI'; src: url(/font); font-weight: 100 900; font-stretch: 62.5% 100%`;
  return `<style>@font-face { ${face} } * { font-stretch: 87.5% !important }</style>`;
}
