import { readFileSync, writeFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What an officer does in the page with the add-in beside the sheet, and what there is to be seen. */
export class Officer {
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('iframe');
  }

  async ribbon(name: string): Promise<void> {
    await this.page.locator('.ribbon-button', { hasText: name }).click();
  }

  /** Checks by the ribbon and waits for the sentence under the verdict. */
  async check(sentence: string): Promise<void> {
    await this.ribbon('Kontrollér budget');
    await this.sees(sentence);
  }

  /** Waits for words in the pane's view, rather than among those for screen readers. */
  async sees(words: string | RegExp): Promise<void> {
    await this.pane.getByRole('tabpanel').getByText(words).first().waitFor();
  }

  /** Waits for a message in passing. */
  async isTold(words: string | RegExp): Promise<void> {
    await this.pane.locator('.fui-Toast', { hasText: words }).waitFor();
  }

  /** Presses a button of the pane. */
  async press(name: string | RegExp): Promise<void> {
    await this.pane.getByRole('button', { name, exact: true }).click();
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name, exact: true }).click();
  }

  /** Whether the officer wants checks after edits, in the settings. */
  async checkByItself(wanted: boolean): Promise<void> {
    await this.press('Indstillinger');
    await this.pane.getByRole('switch', { name: 'Kontrollér automatisk efter ændringer' }).setChecked(wanted);
    await this.tab('Overblik');
  }

  async sheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  sheetInFront(): Promise<string> {
    return this.page.locator('.sheet-tab[aria-selected="true"]').innerText();
  }

  sheets(): Promise<string[]> {
    return this.page.locator('.sheet-tab').allInnerTexts();
  }

  /** The sheet and cells that are selected: `Finansiering!K3:K4`. */
  async selected(): Promise<string> {
    const cells = await this.page.getByLabel('Celle eller område').inputValue();
    return `${await this.sheetInFront()}!${cells}`;
  }

  /** Goes back into the sheet, whose keys are not the pane's, and presses one. */
  async key(key: 'Control+z' | 'Control+y'): Promise<void> {
    await this.page.locator('.sheet-tab[aria-selected="true"]').click();
    await this.page.keyboard.press(key);
  }

  /** The line of a finding in the list, by its rule and its cells. */
  finding(code: string, cells: string): Locator {
    return this.pane.locator('h3').filter({ hasText: code }).filter({ hasText: cells }).getByRole('button');
  }

  /** Saves the workbook and puts the file where it is wanted. */
  async save(target: string): Promise<void> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: /^(Gem|Save)$/ }).click(),
    ]);
    writeFileSync(target, readFileSync(await file.path()));
  }

  async open(file: string): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(file);
  }
}
