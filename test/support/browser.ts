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
  /** Addresses that the window has asked for. */
  readonly requests: readonly string[];
}

interface Served {
  /** The sample add-in, or the project's own. */
  readonly addin?: 'sample' | 'budgetkontrol';
  readonly workbook?: string;
}

interface Window {
  readonly width?: number;
  readonly height?: number;
  /** The clock when the window opens, `2018-03-14T14:32`; it goes on from there. */
  readonly at?: string;
}

const BUILT = { sample: 'dist/sampleAddin/manifest.xml', budgetkontrol: 'dist/addin/taskpane.js' } as const;

/**
 * Starts a browser and the workbench's server for the tests of a file. Each test opens windows of its own; after
 * it, nothing may have been asked of another machine, and no window may have reported an error.
 */
export function withWorkbench({ addin = 'sample', workbook = 'assets/examples/portefoelje.xlsx' }: Served = {}): (
  window?: Window,
) => Promise<OpenedWorkbench> {
  let browser: Browser;
  let serving: Serving;
  let contexts: BrowserContext[] = [];
  let outside: string[] = [];
  let errors: string[] = [];

  beforeAll(async () => {
    for (const file of ['dist/workbench/page.js', BUILT[addin]]) {
      if (!existsSync(file)) throw new Error(`${file} is not built: npm test builds it.`);
    }
    const program = browserProgram();
    [serving, browser] = await Promise.all([
      serve({ root: ROOT, addin: findAddin(addin, ROOT), workbook: path.resolve(workbook), port: 0 }),
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

  return async ({ width = 1373, height = 868, at } = {}) => {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      locale: 'da-DK',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    contexts.push(context);
    const { origin } = serving;
    if (at !== undefined) await context.addInitScript(startClock, new Date(at).getTime());
    const requests: string[] = [];
    await context.route('**/*', async (route) => {
      const address = route.request().url();
      requests.push(address);
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
    return { page, context, origin, requests };
  };
}

/** Runs in the window and in its frames before their own scripts. */
function startClock(at: number): void {
  const RealDate = Date;
  const ahead = at - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [RealDate.now() + ahead] : given) as [number]));
    }

    static override now(): number {
      return RealDate.now() + ahead;
    }
  } as DateConstructor;
}
