import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserProgram } from '../../support/browserProgram';
import { builtPage } from './builtPage';

const ROOT = path.resolve('.');
const ORIGIN = 'http://pane.test';

/** How a page of the pane is opened. */
export interface PaneOptions {
  readonly width?: number;
  /** `system`: as the browser's colours are set afterwards. */
  readonly theme?: 'light' | 'system';
  /** One of the example workbooks, or `tom`: a sheet with nothing in it. */
  readonly file?: string;
  readonly language?: string;
  /** Whether the host takes back a whole correction at once; as in most of Excel, one cell at a time where nothing is said. */
  readonly undo?: 'all' | 'cells';
  /** The pane is made to stop, which it reports. */
  readonly stops?: boolean;
}

/**
 * Builds the pane over a workbook in memory, and opens it in Chromium under the policy of the add-in's own page. All tests of a
 * file have one page, which is loaded anew each time it is opened. No page may report an error.
 */
export function withPanePage(): (options?: PaneOptions) => Promise<Page> {
  let browser: Browser;
  let page: Page;
  let errors: string[] = [];
  let stopping = false;

  beforeAll(async () => {
    const folder = builtPage();
    browser = await chromium.launch(await browserProgram());
    const context = await browser.newContext({ locale: 'da-DK', reducedMotion: 'reduce' });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.route('**/*', (route) => {
      const { pathname, origin } = new URL(route.request().url());
      if (origin !== ORIGIN) errors.push(`${route.request().url()} was asked for.`);
      if (pathname === '/') return route.fulfill({ body: html(), contentType: 'text/html; charset=utf-8' });
      const from = pathname.endsWith('.xlsx') ? path.join(ROOT, 'assets', 'examples') : folder;
      return route.fulfill({ path: path.join(from, pathname) });
    });
  }, 240_000);

  afterEach(async () => {
    // What was kept on this computer is not kept for the next test.
    if (page.url().startsWith(ORIGIN)) await page.evaluate(() => window.localStorage.clear());
    const reported = errors;
    errors = [];
    if (stopping) expect(reported).not.toEqual([]);
    else expect(reported).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
  });

  return async ({
    width = 350,
    theme = 'light',
    file = 'portefoelje.xlsx',
    language = 'da-DK',
    undo = 'cells',
    stops = false,
  } = {}) => {
    stopping = stops;
    await page.setViewportSize({ width, height: 760 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
    await page.goto(`${ORIGIN}/?${new URLSearchParams({ file, language, theme, undo }).toString()}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
}

/** The add-in's own page with the test's script instead of Office's and the add-in's. */
function html(): string {
  return readFileSync(path.join(ROOT, 'src', 'pane', 'taskpane.html'), 'utf8')
    .replace(/<script src="https:[^>]*><\/script>/, '')
    .replace(/<link rel="preload"[^>]*>/g, '')
    .replace(/<script src="functions.js"><\/script>/, '')
    .replace('taskpane.js', 'page.js');
}
