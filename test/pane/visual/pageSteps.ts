import type { Locator, Page } from 'playwright-core';
import './pageReads';

/** A row of the findings or of the functions, by its words. */
export const row = (page: Page, name: RegExp): Locator => page.getByRole('button', { name });

/** The rows of the overview. */
export const planRows = (page: Page): Locator => page.getByRole('list', { name: 'Planer' }).getByRole('listitem');

export async function check(page: Page): Promise<void> {
  await page.evaluate(() => window.pane.check());
}

export async function openOverview(page: Page): Promise<void> {
  await check(page);
  await page.getByRole('list', { name: 'Planer' }).waitFor();
}

export async function openFirstPlan(page: Page): Promise<void> {
  await openOverview(page);
  await planRows(page).first().press('Enter');
  await page.getByRole('button', { name: 'Alle planer' }).waitFor();
}

export async function openFindings(page: Page): Promise<void> {
  await check(page);
  await page.getByRole('tab', { name: 'Fund' }).click();
  await row(page, /Kommunens andel er 11,9/).waitFor();
}

export async function openWaiver(page: Page): Promise<void> {
  await openFindings(page);
  await row(page, /Kommunens andel er 11,9/).press('Enter');
  await page.getByRole('button', { name: 'Begrund afvigelse' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Begrund afvigelse' }).waitFor();
}

/** The tables of the portfolio, whose references stand under a heading that nobody knows. */
export async function openTablesWithoutReferences(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const { grid } of window.port.workbook.sheets) {
      const text = grid.text.bind(grid);
      grid.text = (at, column) => text(at, column).replace(/^CFBU-reference$/, 'Videnskat. nr.');
    }
    return window.pane.check();
  });
  await page.getByRole('tab', { name: 'Tabeller' }).click();
  await page.getByRole('heading', { name: 'Aktiviteter: Kolonnen »CFBU-reference« blev ikke fundet' }).waitFor();
}

export async function openFunction(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: 'Funktioner' }).click();
  await row(page, new RegExp(`^${name} `)).press('Enter');
}

export async function openSettings(page: Page): Promise<void> {
  await check(page);
  await page.getByRole('button', { name: 'Indstillinger' }).click();
}

export async function edit(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.port.edit('Finansiering');
  });
}
