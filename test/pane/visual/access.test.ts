import type { Page } from 'playwright-core';
import { axeFaults, brokenUnits, select, tooWide } from './pageReads';
import { edit, openFindings, openFirstPlan, openFunction, openOverview, openSettings } from './pageSteps';
import { check, openTablesWithoutReferences, openWaiver, planRows, row } from './pageSteps';
import { withPanePage } from './panePage';

const open = withPanePage();

const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;
const WIDTHS = [320, 350, 450];

interface State {
  readonly file?: string;
  /** The page reports an error, and is looked at all the same. */
  readonly stops?: true;
  readonly go: (page: Page) => Promise<void>;
}

/** Every view and dialog, in the states in which they look different. */
const STATES: readonly (readonly [string, State])[] = [
  ['the first run', { go: () => Promise.resolve() }],
  ['the overview', { go: openOverview }],
  ['the overview, out of date', { go: async (page) => (await openOverview(page), edit(page)) }],
  ['the menu of districts', { go: openDistricts }],
  ['a filter without a hit', { go: searchNothing }],
  ['a plan', { go: openFirstPlan }],
  ['the first check', { go: hold }],
  ['a check that waits for an open cell', { go: async (page) => (await openOverview(page), waitForCell(page)) }],
  ['a question before sheets are added', { go: askBeforeSheets }],
  ['a write that failed', { go: failToWrite }],
  ['a message in passing', { go: writeSummary }],
  ['an empty workbook', { file: 'tom', go: check }],
  ['a workbook without budget', { file: 'skabelon.xlsx', go: check }],
  ['a workbook of another shape', { file: 'rodet.xlsx', go: openOverview }],
  ['findings before a check', { go: (page) => page.getByRole('tab', { name: 'Fund' }).click() }],
  ['findings, opened', { go: openRows }],
  ['findings, opened and out of date', { go: async (page) => (await openRows(page), edit(page)) }],
  ['findings by rule', { go: groupByRule }],
  ['the menu of a finding’s cells', { go: openCells }],
  ['an explanation with faults', { go: explainWrongly }],
  ['tables before a check', { go: (page) => page.getByRole('tab', { name: 'Tabeller' }).click() }],
  ['tables with a column to point out', { go: pointOut }],
  ['tables with uncertain amounts and answers', { file: 'rodet.xlsx', go: answer }],
  ['functions, one opened', { go: (page) => openFunction(page, 'EXPLAIN_SHARE') }],
  ['functions, none found', { go: searchNoFunction }],
  ['settings with a fault', { go: setWrongly }],
  ['a pane that has stopped', { stops: true, go: stop }],
];

test.each(STATES)(
  '%s: axe finds nothing at 320 px in any colours; nothing is wider than the pane, and no number leaves its unit',
  async (_, state) => {
    const { file = 'portefoelje.xlsx', stops = false, go } = state;
    // The pane follows the system's colours, so that one page can be looked at in all of them.
    const page = await open({ width: 320, theme: 'system', file, stops });
    await go(page);
    await page.locator('h1').first().waitFor();
    const faults = await brokenUnits(page);
    for (const [name, media] of LOOKS) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await shown(page);
      faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`));
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 760 });
      await shown(page);
      const wide = await tooWide(page);
      if (wide > 0) faults.push(`${String(wide)} px too wide at ${String(width)} px`);
    }
    expect(faults).toEqual([]);
  },
);

/** The page from its top, when its colours have come to rest. */
async function shown(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.scrollTo(0, 0);
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const changing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.all(changing.map((animation) => animation.finished.catch(() => undefined)));
  });
}

async function openDistricts(page: Page): Promise<void> {
  await openOverview(page);
  await page.getByRole('button', { name: 'Vælg bydel' }).click();
  await page.getByRole('menuitemradio', { name: 'Nørrebro' }).waitFor();
}

async function searchNothing(page: Page): Promise<void> {
  await openOverview(page);
  await page.getByRole('button', { name: /^Ikke klar/ }).click();
  await page.getByRole('searchbox').fill('findes slet ikke');
  await page.getByRole('button', { name: 'Ryd filteret' }).waitFor();
  expect(await planRows(page).count()).toBe(0);
}

async function hold(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.port.hold();
    void window.pane.check();
  });
  await page.getByRole('progressbar').waitFor();
}

async function waitForCell(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.port.hold();
    void window.pane.check();
    window.port.wait({ for: 'cellEdit' });
  });
  await page.getByText('Afslut redigering af cellen med Enter').waitFor();
}

async function askBeforeSheets(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Indsæt tomme budgetark' }).press('Enter');
  await page.getByRole('button', { name: 'Indsæt alligevel' }).waitFor();
}

async function failToWrite(page: Page): Promise<void> {
  await openOverview(page);
  await page.evaluate(() => {
    window.port.failing.set('writeSummary', 'protected');
    return window.pane.writeSummary();
  });
  await page.getByText('Detaljer').press('Enter');
}

async function writeSummary(page: Page): Promise<void> {
  await openOverview(page);
  await page.evaluate(() => window.pane.writeSummary());
  await page.locator('.fui-Toast').waitFor();
}

async function openRows(page: Page): Promise<void> {
  await openFindings(page);
  for (const name of [/^5 af 12/, /Kommunens andel er 11,9/, /»Tingvangen Syd/, /regler kørte ikke/]) {
    await row(page, name).press('Enter');
  }
  await page.getByText('Vis hver celle').first().press('Enter');
  await page.getByRole('button', { name: 'Hvad kræver FIN-03?' }).press('Enter');
}

async function groupByRule(page: Page): Promise<void> {
  await openFindings(page);
  await page.getByRole('radio', { name: 'Efter plan' }).press('ArrowRight');
  await page.getByRole('heading', { level: 2, name: 'CFBU-01 Flertal af CFBU-henvisninger' }).waitFor();
}

async function openCells(page: Page): Promise<void> {
  await openFindings(page);
  await row(page, /Borgerrepræsentationen har godkendt/).press('Enter');
  await page.getByRole('button', { name: 'Gå til celle' }).press('Enter');
  await page.getByRole('menuitem').first().waitFor();
}

async function explainWrongly(page: Page): Promise<void> {
  await openWaiver(page);
  await page.getByRole('button', { name: 'Gem begrundelse' }).press('Enter');
  await page.getByText('Skriv dit navn.').waitFor();
}

async function pointOut(page: Page): Promise<void> {
  await openTablesWithoutReferences(page);
  await select(page, 'Aktiviteter', 0, 5, 'Videnskat. nr.');
  await page.getByRole('button', { name: 'Brug kolonne F' }).waitFor();
}

async function answer(page: Page): Promise<void> {
  await check(page);
  await page.getByRole('tab', { name: 'Tabeller' }).click();
  await page.getByText('Usikre beløb').waitFor();
}

async function searchNoFunction(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Funktioner' }).click();
  await page.getByRole('searchbox').fill('findes slet ikke');
  await page.getByText('Ingen funktion hedder det.').waitFor();
}

async function setWrongly(page: Page): Promise<void> {
  await openSettings(page);
  const tolerance = page.getByLabel('Tolerance i kr.');
  await tolerance.fill('meget');
  await tolerance.press('Enter');
  await page.getByText('Skriv et beløb på 0').waitFor();
}

/** A fault of ours: the sheet says that something is selected that is no cell. */
async function stop(page: Page): Promise<void> {
  await openFunction(page, 'EXPLAIN_SHARE');
  await page.getByRole('button', { name: /^Indsæt i/ }).waitFor();
  await page.evaluate(() => {
    window.port.select({} as never);
  });
  await page.getByText('Detaljer').press('Enter');
}
