/**
 * What each picture shows: how the page is opened, and what is done in it. `act` follows a check and is null where there is to be
 * none; `before` and `then` stand around the two.
 */
export const STATES = {
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
  '14-overview-english': { language: 'en-US', culture: 'en' },
  // States without a picture in the design.
  'busy-again': { act: null, before: check, then: stopInRule, clock: 'ticking', moving: true },
  'by-rule': { full: true, act: byRule },
  'findings-320': { width: 320, full: true, act: (page) => openFinding(page) },
  'findings-high-contrast': { forced: true, act: (page) => openFinding(page) },
  'functions-high-contrast': { forced: true, act: openFunction },
  messy: { file: 'rodet.xlsx', full: true },
  'messy-findings': { file: 'rodet.xlsx', full: true, act: (page) => openTab(page, 'Fund') },
  'messy-tables': { file: 'rodet.xlsx', full: true, act: (page) => openTab(page, 'Tabeller') },
  empty: { file: 'tom' },
  'nothing-read': { file: 'skabelon.xlsx' },
  'plan-dark': { theme: 'dark', full: true, act: openPlan },
  'plan-high-contrast': { forced: true, full: true, act: openPlan },
  'plan-english': { language: 'en-US', full: true, act: (page) => openPlan(page, 'All plans') },
  problem: { act: failToWrite },
  question: { act: askBeforeSheets },
  'rule-asked': { full: true, act: askForRule },
  'settings-full': { full: true, act: (page) => page.getByRole('button', { name: 'Indstillinger' }).click() },
  toast: { act: (page) => page.evaluate(() => window.pane.writeSummary()) },
};

export async function check(page) {
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

async function askForRule(page) {
  await openFinding(page);
  await page.getByRole('button', { name: 'Hvad kræver FIN-03?' }).press('Enter');
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
    const area = { sheet: 'Aktiviteter', top: 0, bottom: 0, left: 4, right: 4 };
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

async function askBeforeSheets(page) {
  await page.evaluate(() => window.pane.addTemplate());
  await page.getByRole('button', { name: 'Indsæt alligevel' }).waitFor();
}
