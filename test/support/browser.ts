import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findAddin } from '../../workbench/server/addinFiles';
import { serve, type Serving } from '../../workbench/server/serve';
import { browserProgram } from './browserProgram';

const ROOT = path.resolve('.');

/** A workbench that a test has for itself, in a browser window of its own. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
}

/**
 * Starts a browser and the workbench's server for the tests of a file. Each test opens windows of its own; after
 * it, nothing may have been asked of another machine, and no window may have reported an error.
 */
export function withWorkbench(
  workbook = 'assets/examples/portefoelje.xlsx',
): (options?: { width?: number; height?: number }) => Promise<OpenedWorkbench> {
  let browser: Browser;
  let serving: Serving;
  let contexts: BrowserContext[] = [];
  let outside: string[] = [];
  let errors: string[] = [];

  beforeAll(async () => {
    if (!existsSync('dist/workbench/page.js')) throw new Error('dist/workbench is not built: npm test builds it.');
    const addin = findAddin('sample', ROOT);
    const program = browserProgram();
    [serving, browser] = await Promise.all([
      serve({ root: ROOT, addin, workbook: path.resolve(workbook), port: 0 }),
      chromium.launch(await program),
    ]);
  });

  afterEach(async () => {
    const [asked, reported] = [outside, errors];
    await Promise.all(contexts.map((context) => context.close()));
    [contexts, outside, errors] = [[], [], []];
    expect(asked).toEqual([]);
    expect(reported).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await serving.close();
  });

  return async ({ width = 1373, height = 868 } = {}) => {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      locale: 'da-DK',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    contexts.push(context);
    const { origin } = serving;
    await context.route('**/*', async (route) => {
      const address = route.request().url();
      if (address.startsWith(`${origin}/`)) return route.continue();
      outside.push(address);
      return route.abort();
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(origin);
    await page.locator('[id^="univer-sheet-main-canvas"]').waitFor();
    return { page, context, origin };
  };
}
