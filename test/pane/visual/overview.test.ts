import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { MountedPane } from '../../../src/pane/main';
import type { MemoryPort } from '../support/memoryPort';
import { withPanePage } from './panePage';

declare global {
  interface Window {
    pane: MountedPane;
    port: MemoryPort;
    axe: { run(page: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  }
}

const open = withPanePage();

async function checked(page: Page): Promise<Page> {
  await page.evaluate(() => window.pane.check());
  await page.getByRole('list', { name: 'Planer' }).waitFor();
  return page;
}

async function openFirstPlan(page: Page): Promise<void> {
  await rows(page).first().press('Enter');
  await page.getByRole('button', { name: 'Alle planer' }).waitFor();
}

const rows = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('list', { name: 'Planer' }).getByRole('listitem');

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-plan') ?? document.activeElement?.textContent ?? null);

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.each([320, 350, 450])('nothing is wider than the pane at %i px', async (width) => {
  const page = await open({ width });
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
  await checked(page);
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
  await page.evaluate(() => {
    window.port.edit('Finansiering');
  });
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
  await openFirstPlan(page);
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
});

describe.each(['light', 'dark', 'forced'] as const)('axe finds nothing in %s colours at 320 px', (colors) => {
  const faults = async (page: Page): Promise<string[]> => {
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    // Fluent's own guards of the keyboard's focus are the only thing left out.
    const { violations } = await page.evaluate(() => window.axe.run({ exclude: [['[data-tabster-dummy]']] }));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  };

  test('on the first run', async () => {
    expect(await faults(await open({ width: 320, colors }))).toEqual([]);
  });

  test('on the overview, and when it is out of date', async () => {
    const page = await checked(await open({ width: 320, colors }));
    expect(await faults(page)).toEqual([]);
    await page.evaluate(() => {
      window.port.edit('Finansiering');
    });
    expect(await faults(page)).toEqual([]);
  });

  test('on one plan', async () => {
    const page = await checked(await open({ width: 320, colors }));
    await openFirstPlan(page);
    expect(await faults(page)).toEqual([]);
  });

  test('while it checks', async () => {
    const page = await open({ width: 320, colors });
    await page.evaluate(() => {
      window.port.hold();
      void window.pane.check();
    });
    await page.getByRole('progressbar').waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

test('the list is one stop of the keyboard, its arrows move, Enter opens a plan, Esc leads back to its row', async () => {
  const page = await checked(await open());
  await rows(page).first().focus();
  const first = await focused(page);
  await page.keyboard.press('ArrowDown');
  const second = await focused(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: second ?? '' }).waitFor();
  expect(await focused(page)).toBe(second);
  await page.keyboard.press('Escape');
  await page.getByRole('list', { name: 'Planer' }).waitFor();
  expect(await focused(page)).toBe(second);
});

test('a row says in one sentence what its bars show', async () => {
  const page = await checked(await open());
  expect(await rows(page).first().getAttribute('aria-label')).toBe(
    'Lersøgrunden, Bispebjerg, ikke klar, 1 fejl, 4 advarsler, samlet ramme 33.136.000,00\u00a0kr., CFBU 5 af 12, mangler 2, kommune 11,9\u00a0%',
  );
});

test('search and chips narrow the list, and a filter without a hit can be cleared', async () => {
  const page = await checked(await open());
  expect(await rows(page).count()).toBe(14);
  await page.getByRole('button', { name: /^Ikke klar/ }).click();
  expect(await rows(page).count()).toBe(3);
  await page.getByRole('searchbox').fill('nørrebro');
  expect(await rows(page).count()).toBeLessThan(3);
  await page.getByRole('searchbox').fill('findes slet ikke');
  await page.getByRole('button', { name: 'Ryd filteret' }).click();
  expect(await rows(page).count()).toBe(14);
});

test('a district is chosen from the menu', async () => {
  const page = await checked(await open());
  await page.getByRole('button', { name: 'Vælg bydel' }).click();
  await page.getByRole('menuitemradio', { name: 'Nørrebro' }).click();
  const shown = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((name) => !name.includes('Nørrebro'))).toEqual([]);
});

test('what was found is said politely once, and a result of old cells says so', async () => {
  const page = await checked(await open());
  const polite = page.locator('[aria-live="polite"]').last();
  expect(await polite.textContent()).toBe('Kontrollen er færdig: 5 fejl, 11 advarsler, 3 bemærkninger.');
  await page.evaluate(() => {
    window.port.edit('Finansiering', { sheet: 'Finansiering', top: 1, left: 5, bottom: 2, right: 5 }, 2);
  });
  expect(await polite.textContent()).toBe('Arket er ændret siden kl. 14.32');
  await page.getByText('2 celler i Finansiering er ændret. Tallene herunder er de gamle.').waitFor();
  await page.getByText('Kl. 14.32: 3 af 14 planer har fejl, der skal rettes.').waitFor();
});

test('an open cell is waited for with a word, and the check ends by itself', async () => {
  const page = await checked(await open());
  await page.evaluate(() => {
    window.port.hold();
    void window.pane.check();
    window.port.wait({ for: 'cellEdit' });
  });
  const title = page.getByText('Afslut redigering af cellen med Enter');
  await title.waitFor();
  await page.evaluate(() => {
    window.port.wait(undefined);
    window.port.letGo();
  });
  await title.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: 'Ikke klar til indsendelse' }).waitFor();
});

test('a write that fails says what happened and what to do, and goes through the second time', async () => {
  const page = await checked(await open());
  await page.evaluate(() => window.port.failing.set('writeSummary', 'protected'));
  await page.getByRole('button', { name: 'Skriv resumé' }).click();
  await page
    .getByText('Arket »Finansiering« er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.')
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await page.getByText('Resuméet står i arket »Kontrol«.').first().waitFor();
});

test('English words keep Excel’s separators, and the page says its language', async () => {
  const page = await open({ language: 'en-US' });
  await page.evaluate(() => window.pane.check());
  await page.getByRole('heading', { level: 1, name: 'Not ready to submit' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.getByText('33.136.000,00\u00a0kr.').first().waitFor();
});
