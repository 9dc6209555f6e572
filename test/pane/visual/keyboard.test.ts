import type { Page } from 'playwright-core';
import { asked } from './pageReads';
import { withPanePage } from './panePage';

const open = withPanePage();

const MOST_STOPS = 60;

/** Goes from stop to stop until the one with these words has the focus. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (words.test(name)) return;
    seen.push(name.slice(0, 40));
  }
  throw new Error(`The keyboard does not come to ${String(words)}, only to: ${seen.join(' | ')}`);
}

async function press(page: Page, words: RegExp): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
}

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

test('from the first check to the written summary without a mouse', async () => {
  const page = await open();
  await press(page, /^Kontrollér denne projektmappe$/);
  await heading(page, 'Ikke klar til indsendelse');

  // A plan and back.
  await press(page, /^Lersøgrunden, Bispebjerg/);
  await heading(page, 'Lersøgrunden');
  await press(page, /^Se \d+ fund$/);

  // A correction, seen before it is made.
  await heading(page, 'Fund');
  await tabTo(page, /^5 af 12/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await press(page, /^Ret 8 celler$/);
  await page
    .getByText(/^Rettet: F3:I3 og F5:I5 i Finansiering\./)
    .first()
    .waitFor();
  expect(await asked(page)).toContain('applyFix 8');

  // A deviation explained.
  await press(page, /^Begrund afvigelse$/);
  await heading(page, 'Begrund afvigelse');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Aftalt i bydelsbestyrelsen.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Karen Holm');
  await page.keyboard.press('Tab');
  await page.keyboard.type('31.7.2019');
  await press(page, /^Gem begrundelse$/);
  await page.getByText('Begrundelsen er gemt. Advarslen er nu begrundet.').first().waitFor();
  expect(await page.evaluate(() => window.port.waivers.map(({ name }) => name))).toEqual(['Karen Holm']);

  // The other tabs by arrows, the settings and the summary from the foot.
  await tabTo(page, /^Fund$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await heading(page, 'Fundne tabeller');
  await press(page, /^Indstillinger$/);
  await heading(page, 'Indstillinger');
  await press(page, /^Skriv resumé$/);
  await page.getByText('Resuméet står i arket »Kontrol«.').first().waitFor();
});

test('a question takes the keyboard to the answer that changes nothing, and gives it back', async () => {
  const page = await open();
  const insert = page.getByRole('button', { name: 'Indsæt tomme budgetark' });
  await insert.press('Enter');
  await page.getByText('Projektmappen har allerede budgetark').first().waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Annullér');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Indsæt tomme budgetark');
  expect(await asked(page)).not.toContain('addSheets');
  await insert.press('Enter');
  await page.getByRole('button', { name: 'Indsæt alligevel' }).press('Enter');
  await page.getByText('Tilføjet: Vejledning').first().waitFor();
  expect(await page.getByText('Projektmappen har allerede budgetark').count()).toBe(0);
});
