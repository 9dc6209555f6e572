import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { MountedPane } from '../../../src/pane/main';
import type { Selection } from '../../../src/excel/port';
import type { MemoryPort } from '../support/memoryPort';

declare global {
  interface Window {
    pane: MountedPane;
    port: MemoryPort;
    axe?: { run(page: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  }
}

/** What axe finds on the page as it is now. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) {
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  }
  const violations = await page.evaluate(async () => {
    // Fluent's own guards of the keyboard's focus are the only thing left out.
    const found = await window.axe?.run({ exclude: [['[data-tabster-dummy]']] }, { resultTypes: ['violations'] });
    return found?.violations ?? [];
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** How many pixels the page is wider than its window. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Numbers that may stand on another line than their unit. */
export function brokenUnits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = document.body.innerText.matchAll(/\S*(?:\d|mio\.) (?:%|kr\.|mio\.|t\.kr\.|øre(?!\p{L}))/gu);
    return [...new Set([...found].map(([text]) => `${text} can break`))];
  });
}

/** What was asked of the workbook, in order. */
export function asked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.port.asked);
}

/** What screen readers are told politely. */
export function politely(page: Page): Promise<string | null> {
  return page.locator('[aria-live="polite"]').last().textContent();
}

/** The plan or the words of what has the focus. */
export function focused(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('data-plan') ?? document.activeElement?.textContent ?? null,
  );
}

/** The officer selects a cell in the sheet. */
export function select(page: Page, sheet: string, row: number, column: number, text = ''): Promise<void> {
  return page.evaluate(
    (selection) => {
      window.port.select(selection);
    },
    { area: { sheet, top: row, bottom: row, left: column, right: column }, text, samples: ['12', '31'] } as Selection,
  );
}
