import type { Page } from 'playwright-core';
import { parseLocalAddress } from '../../src/core/sheet/address';
import type { Workbench } from '../../workbench/page/workbench';

interface BenchWindow {
  readonly workbench: Workbench;
}

/** Selects a cell, or cells, by the name box. */
export async function select(page: Page, address: string): Promise<void> {
  const nameBox = page.getByLabel('Celle eller område');
  await nameBox.fill(address);
  await nameBox.press('Enter');
}

/** Selects a cell and types into it, key by key, as one does in the grid. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await select(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What the document holds in a cell of the sheet in front; errors by their code. */
export function valueAt(page: Page, address: string): Promise<unknown> {
  const place = parseLocalAddress(address);
  if (!place) throw new Error(`${address} is no cell.`);
  return page.evaluate(({ row, column }) => {
    const { workbench } = window as unknown as BenchWindow;
    const value = workbench.open?.host.document.activeSheet.rows.get(row)?.[column]?.value ?? null;
    return typeof value === 'object' && value !== null ? value.code : value;
  }, place);
}

/** What the grid shows in a cell of the sheet in front. */
export function shownAt(page: Page, address: string): Promise<string> {
  return page.evaluate((cell) => {
    const { workbench } = window as unknown as BenchWindow;
    return workbench.univer.api.getActiveWorkbook()?.getActiveSheet().getRange(cell).getDisplayValue() ?? '';
  }, address);
}

/** The fill that the grid shows in a cell of the sheet in front: `#RRGGBB`. */
export function fillAt(page: Page, address: string): Promise<string | undefined> {
  return page.evaluate((cell) => {
    const { workbench } = window as unknown as BenchWindow;
    return workbench.univer.api.getActiveWorkbook()?.getActiveSheet().getRange(cell).getBackground();
  }, address);
}

/** Faults of the stand-in itself, and members that it lacks. */
export function troubles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { open } = (window as unknown as BenchWindow).workbench;
    return [...(open?.addin.session.richApi.hostFailures ?? []).map(String), ...(open?.host.unknownMembers ?? [])];
  });
}

/** Clicks a cell of a sheet that has not been scrolled: a link in it is followed. */
export async function clickCell(page: Page, address: string): Promise<void> {
  const place = await page.evaluate((cell) => {
    const { workbench } = window as unknown as BenchWindow;
    const grid = document.querySelector('[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
    const rect = workbench.univer.api.getActiveWorkbook()?.getActiveSheet().getRange(cell).getCellRect();
    return grid && rect && { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 };
  }, address);
  if (!place) throw new Error('There is no sheet.');
  await page.mouse.click(place.x, place.y);
}

/** Whether the grid shows all of a cell, neither beneath frozen rows and columns nor outside its own edges. */
export function isInView(page: Page, address: string): Promise<boolean> {
  return page.evaluate((cell) => {
    const { workbench } = window as unknown as BenchWindow;
    const sheet = workbench.univer.api.getActiveWorkbook()?.getActiveSheet();
    const grid = document.querySelector('.grid')?.getBoundingClientRect();
    if (!sheet || !grid) throw new Error('There is no sheet.');
    const { x, y, width, height } = sheet.getRange(cell).getCellRect();
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const { xSplit, ySplit } = sheet.getFreeze();
    const [corner, scrolled, still] = [
      [0, 0],
      [sheetViewStartRow, sheetViewStartColumn],
      [ySplit, xSplit],
    ].map(([row = 0, column = 0]) => sheet.getRange(row, column).getCellRect());
    if (!corner || !scrolled || !still) return false;
    const left = x - (scrolled.x - corner.x + offsetX);
    const top = y - (scrolled.y - corner.y + offsetY);
    return left >= still.x && left + width <= grid.width && top >= still.y && top + height <= grid.height;
  }, address);
}

/** The cells of the sheet in front that lead to other cells: where they are, and where they lead. */
export function linksOn(page: Page): Promise<{ readonly cell: string; readonly to: string }[]> {
  return page.evaluate(() => {
    const { workbench } = window as unknown as BenchWindow;
    const rows = workbench.open?.host.document.activeSheet.rows ?? new Map<number, undefined>();
    return [...rows].flatMap(([row, cells]) =>
      [...(cells ?? [])].flatMap((cell, column) => {
        const to = cell?.link?.documentReference;
        return to === undefined ? [] : [{ cell: `${String.fromCharCode(65 + column)}${String(row + 1)}`, to }];
      }),
    );
  });
}
